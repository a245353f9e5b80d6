/**
 * What each of n players adds to a game, on average over every order in which they may join (Shapley 1953):
 * φₖ = Σ |S|!(n−|S|−1)!/n! · [v(S ∪ k) − v(S)]. The shares add up to v(all) − v(none). O(2ⁿ n): for a handful.
 * @param worth of a coalition; bit k of the mask is player k.
 */
export function shapley(players: number, worth: (coalition: number) => number): readonly number[] {
  const worths = Array.from({ length: 2 ** players }, (_, coalition) => worth(coalition));
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    let share = 0;
    for (const [coalition, without] of worths.entries()) {
      if ((coalition & bit) !== 0) continue;
      share += weight(sizeOf(coalition), players) * ((worths[coalition | bit] ?? 0) - without);
    }
    return share;
  });
}

/** s!(n−s−1)!/n! = 1 / (n · C(n−1, s)). */
function weight(size: number, players: number): number {
  let ways = 1;
  for (let k = 0; k < size; k++) ways = (ways * (players - 1 - k)) / (k + 1);
  return 1 / (players * ways);
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest > 0; rest &= rest - 1) size++;
  return size;
}
