/** A number in [0, 1), from outside: Math.random in tests, the browser's secure one in earnest. */
export type Chance = () => number;

// Letters that form no word, unit, currency code or month of any language we read.
const latin = 'qxzjvhgf';
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, latin],
  [/\p{Script=Hiragana}/u, 'ぬねへほむめゆよ'],
  [/\p{Script=Katakana}/u, 'ヌネヘホムメユヨ'],
  [/\p{Script=Hangul}/u, '궤눼뒈뤠뭬붸쉐웨'],
  [/\p{Script=Cyrillic}/u, 'жфщъыэюц'],
  [/\p{Script=Greek}/u, 'ζθξψφχωλ'],
  [/\p{Script=Thai}/u, 'ฌญฎฏฐฑฒณ'],
  [/\p{Script=Arabic}/u, 'ثخذضظغ'],
  [/\p{Script=Hebrew}/u, 'גזחטצק'],
];
const firstHan = 0x5000;
const lastHan = 0x8fff;

/** Makes noise of runs of letters: a letter for a letter of the same script and case, the same run always alike. */
export function letterNoise(chance: Chance, isMeaningful: (character: string) => boolean): (run: string) => string {
  const known = new Map<string, string>();
  const given = new Set<string>();
  const pick = (letters: string) => letters[Math.floor(chance() * letters.length)] as string;
  const han = (): string => {
    for (;;) {
      const character = String.fromCodePoint(firstHan + Math.floor(chance() * (lastHan - firstHan)));
      if (!isMeaningful(character)) return character;
    }
  };
  const letter = (character: string): string => {
    if (/\p{Script=Han}/u.test(character)) return han();
    const noise = pick(scripts.find(([script]) => script.test(character))?.[1] ?? latin);
    return character !== character.toLowerCase() ? noise.toUpperCase() : noise;
  };
  return (run) => {
    const before = known.get(run);
    if (before !== undefined) return before;
    let noise = '';
    // Two names must not become one; of short runs there are only so many.
    for (let tries = 0; tries < 50; tries++) {
      noise = Array.from(run, letter).join('');
      if (!given.has(noise) && noise !== run) break;
    }
    given.add(noise);
    known.set(run, noise);
    return noise;
  };
}
