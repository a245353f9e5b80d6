type Point = readonly number[];

/**
 * The point near `start` where a function is least, by the simplex of Nelder & Mead (1965) in any number of
 * dimensions; ends when the corners' costs agree to `tolerance` (relative) or after `rounds`.
 */
export function simplex(cost: (at: Point) => number, start: Point, tolerance = 1e-15, rounds = 2000): Point {
  const corner = (at: Point) => ({ at, cost: cost(at) });
  let corners = [start, ...start.map((_, axis) => start.map((value, at) => value + (at === axis ? 0.5 : 0)))].map(
    corner,
  );
  for (let round = 0; round < rounds; round++) {
    corners = corners.toSorted((a, b) => a.cost - b.cost);
    const best = corners[0] ?? corner(start);
    const worst = corners.at(-1) ?? best;
    const good = corners.slice(0, -1);
    if (worst.cost - best.cost <= tolerance * (Math.abs(best.cost) + tolerance)) break;
    const middle = start.map((_, axis) => good.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / good.length);
    const towards = (step: number) =>
      corner(middle.map((value, axis) => value + step * ((worst.at[axis] ?? 0) - value)));
    let next = towards(-1);
    if (next.cost < best.cost) {
      const further = towards(-2);
      if (further.cost < next.cost) next = further;
    } else if (next.cost >= (good.at(-1)?.cost ?? 0)) next = next.cost < worst.cost ? towards(-0.5) : towards(0.5);
    corners =
      next.cost < worst.cost
        ? [...good, next]
        : [
            best,
            ...corners.slice(1).map(({ at }) => corner(at.map((value, axis) => (value + (best.at[axis] ?? 0)) / 2))),
          ];
  }
  return corners.toSorted((a, b) => a.cost - b.cost)[0]?.at ?? start;
}
