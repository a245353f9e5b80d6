import { provinces } from './provinces.ts';

const tail = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/;

/**
 * The province (ISO 3166-2:CN) or country (ISO 3166-1) a row is named for, so that 浙江省 and Zhejiang are one region in
 * all shops. Undefined for any other name.
 */
export function regionOf(name: string): string | undefined {
  return known().get(folded(name));
}

/** What a region is called; its code where the browser does not know it. */
export function regionName(code: string, language: 'zh' | 'en'): string {
  const province = provinces[code];
  if (province) return province[language === 'zh' ? 0 : 1];
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

const folded = (name: string) => name.normalize('NFKC').trim().replace(tail, '').toLowerCase();

let names: ReadonlyMap<string, string> | undefined;

function known(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...countries(),
    ...Object.entries(provinces).flatMap(([code, both]) => both.map((name) => [folded(name), code] as const)),
  ]);
  return names;
}

/** Countries as CLDR calls them in both languages: every pair of letters it has a name for. */
function countries(): readonly (readonly [string, string])[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return (['zh', 'en'] as const).flatMap((language) => {
    const written = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => {
      const name = written.of(code);
      return name ? [[folded(name), code] as const] : [];
    });
  });
}
