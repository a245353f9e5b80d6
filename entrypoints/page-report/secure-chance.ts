/** Numbers in [0, 1) nobody can reckon back from those before. */
export function secureChance(): () => number {
  const drawn = new Uint32Array(1024);
  let at = drawn.length;
  return () => {
    if (at === drawn.length) {
      crypto.getRandomValues(drawn);
      at = 0;
    }
    return (drawn[at++] as number) / 2 ** 32;
  };
}
