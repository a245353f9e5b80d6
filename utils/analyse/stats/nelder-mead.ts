type Point = readonly number[];

interface Corner {
  readonly at: Point;
  readonly cost: number;
}

interface Limits {
  /** How far the other corners of the first simplex stand from `start`. */
  readonly step?: number;
  /** Ends when the corners' costs agree to this, relatively, or after so many rounds. */
  readonly tolerance?: number;
  readonly rounds?: number;
}

/**
 * The point near `start` where a function is least, by the simplex of Nelder & Mead (1965) in any number of
 * dimensions. Yields after every evaluation, so that whoever drives it can breathe.
 */
export function* nelderMead(
  cost: (at: Point) => number,
  start: Point,
  { step = 1, tolerance = 1e-10, rounds = 400 }: Limits = {},
): Generator<void, Point> {
  const corner = (at: Point): Corner => ({ at, cost: cost(at) });
  const corners = [corner(start)];
  for (const axis of start.keys()) {
    yield;
    corners.push(corner(start.map((value, at) => value + (at === axis ? step : 0))));
  }
  const last = corners.length - 1;
  for (let round = 0; round < rounds; round++) {
    yield;
    corners.sort((a, b) => a.cost - b.cost);
    const [best, good, worst] = [corners[0], corners[last - 1], corners[last]] as [Corner, Corner, Corner];
    if (worst.cost - best.cost <= tolerance * (Math.abs(best.cost) + tolerance)) break;
    const middle = start.map((_, axis) => {
      let sum = 0;
      for (let place = 0; place < last; place++) sum += corners[place]?.at[axis] ?? 0;
      return sum / last;
    });
    const towards = (times: number) =>
      corner(middle.map((value, axis) => value + times * ((worst.at[axis] ?? 0) - value)));
    let next = towards(-1);
    if (next.cost < best.cost) {
      yield;
      const further = towards(-2);
      if (further.cost < next.cost) next = further;
    } else if (next.cost >= good.cost) {
      yield;
      next = next.cost < worst.cost ? towards(-0.5) : towards(0.5);
    }
    if (next.cost < worst.cost) {
      corners[last] = next;
      continue;
    }
    for (let place = 1; place <= last; place++) {
      yield;
      const { at } = corners[place] as Corner;
      corners[place] = corner(at.map((value, axis) => (value + (best.at[axis] ?? 0)) / 2));
    }
  }
  return corners.reduce((best, one) => (one.cost < best.cost ? one : best)).at;
}
