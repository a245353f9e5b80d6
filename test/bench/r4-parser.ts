import { meansMillions, meansOtherShorts } from '../../utils/normalise/number-style.ts';
import { isValueText, type ParsedValue, parseValue } from '../../utils/normalise/parse-value.ts';
import { chineseMakers } from './chinese-cells.ts';
import { type Cell, intlMakers } from './intl-cells.ts';
import { atMost, type Measured } from './measured.ts';
import { randomFrom } from './random-from.ts';

const cells = 1_000_000;
const examples = 5;

/** A million generated cells: none may throw, be no number while it says it is one, or be read as another number. */
export async function parser(): Promise<readonly Measured[]> {
  const random = randomFrom(1);
  const intl = intlMakers();
  const faults: Record<'thrown' | 'notANumber' | 'wrong', string[]> = { thrown: [], notANumber: [], wrong: [] };
  let read = 0;
  for (let count = 0; count < cells; count++) {
    // Every third cell is Chinese; the makers of Intl take their turns, so that every locale has its share.
    const make = count % 3 === 0 ? chineseMakers[(count / 3) % chineseMakers.length] : intl[count % intl.length];
    const cell = (make as (typeof intl)[number])(random);
    const { fault, isRead } = judge(cell);
    if (fault) faults[fault].push(`${JSON.stringify(cell.text)} (${cell.from}) as ${cell.unit}`);
    if (isRead) read++;
  }
  for (const [fault, texts] of Object.entries(faults))
    if (texts.length > 0) process.stderr.write(`R4 ${fault}: ${texts.slice(0, examples).join('; ')}\n`);
  const share = (read / cells) * 100;
  return [
    atMost(0, { id: 'R4', unit: 'exceptions', value: faults.thrown.length }, `of ${cells} cells`),
    atMost(0, { id: 'R4', unit: 'NaN', value: faults.notANumber.length }, `of ${cells} cells`),
    atMost(0, { id: 'R4', unit: 'silently wrong', value: faults.wrong.length }, `of ${cells} cells`),
    { ...atMost(0, { id: 'R4', unit: '% read as numbers', value: share }), target: '≥ 30', ok: share >= 30 },
  ];
}

function judge(cell: Cell): { readonly fault?: 'thrown' | 'notANumber' | 'wrong'; readonly isRead: boolean } {
  let parsed: ParsedValue;
  try {
    isValueText(cell.text);
    const style = {
      decimal: cell.decimal,
      ...(meansOtherShorts(cell.from) ? { foreignShorts: true as const } : {}),
      ...(meansMillions(cell.from) ? { plainMillions: true as const } : {}),
    };
    parsed = parseValue({ text: cell.text }, cell.unit, style);
  } catch {
    return { fault: 'thrown', isRead: false };
  }
  const { state, value } = parsed;
  if (state !== 'ok') return { isRead: false };
  if (value === null || !Number.isFinite(value)) return { fault: 'notANumber', isRead: false };
  const isRight = cell.says !== null && cell.says[0] <= value && value <= cell.says[1];
  return isRight ? { isRead: true } : { fault: 'wrong', isRead: true };
}
