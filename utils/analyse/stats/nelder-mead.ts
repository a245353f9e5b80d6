interface Corner {
  readonly at: readonly [number, number];
  readonly cost: number;
}

/**
 * The place where a function of two variables is least, by the simplex of Nelder & Mead (1965). Yields after every
 * evaluation, so that whoever drives it can breathe; ends when the corners' costs agree to 1e-10 or after 400.
 */
export function* nelderMead(
  cost: (x: number, y: number) => number,
  start: readonly [number, number],
): Generator<void, readonly [number, number]> {
  const corner = (x: number, y: number): Corner => ({ at: [x, y], cost: cost(x, y) });
  const [x, y] = start;
  let corners = [corner(x, y)];
  yield;
  corners.push(corner(x + 1, y));
  yield;
  corners.push(corner(x, y + 1));
  for (let round = 0; round < 400; round++) {
    yield;
    corners = corners.sort((a, b) => a.cost - b.cost);
    const [best, good, worst] = corners as [Corner, Corner, Corner];
    if (worst.cost - best.cost < 1e-10 * (Math.abs(best.cost) + 1e-10)) break;
    const middle = [(best.at[0] + good.at[0]) / 2, (best.at[1] + good.at[1]) / 2] as const;
    const towards = (step: number) =>
      corner(middle[0] + step * (worst.at[0] - middle[0]), middle[1] + step * (worst.at[1] - middle[1]));
    let next = towards(-1);
    if (next.cost < best.cost) {
      yield;
      const further = towards(-2);
      if (further.cost < next.cost) next = further;
    } else if (next.cost >= good.cost) {
      yield;
      next = next.cost < worst.cost ? towards(-0.5) : towards(0.5);
    }
    if (next.cost < worst.cost) corners[2] = next;
    else {
      corners = [best, halfway(good), halfway(worst)];
      yield;
    }
    function halfway({ at }: Corner): Corner {
      return corner((at[0] + best.at[0]) / 2, (at[1] + best.at[1]) / 2);
    }
  }
  return (corners[0] as Corner).at;
}
