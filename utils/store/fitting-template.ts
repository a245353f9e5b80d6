import { isWrittenBy } from './is-written-by.ts';
import { type RawTemplate, renderRaw, templatesOf, templateText } from './raw-template.ts';
import { kinds, type SheetColumn } from './sheet-column.ts';

/** How many texts are tried to find out how a column is written. */
const trials = 12;

const plain: RawTemplate = { before: '', after: '', decimals: -1, grouped: false, power: 0 };

/**
 * The template that writes most of the column's texts, by a sample of them; of several the first that comes to mind when
 * they are read period by period and row by row.
 * @param places of the periods, in order.
 */
export function fittingTemplate(column: SheetColumn, places: readonly number[], rows: number): RawTemplate {
  const sample = sampleOf(column, places, rows);
  const tried = new Set<string>();
  let [best, most] = [plain, 0];
  for (const template of candidates(sample)) {
    const text = templateText(template);
    if (tried.has(text)) continue;
    tried.add(text);
    const fits = sample.filter(({ raw, value }) => isWrittenBy(template, value, raw)).length;
    if (fits <= most) continue;
    best = template;
    most = fits;
    if (fits === sample.length) break;
  }
  return best;
}

/** Mostly the first few do, so the others are not made before they are asked for. */
function* candidates(sample: Sample): Generator<RawTemplate> {
  for (const { raw, value } of sample) yield* templatesOf(raw, value);
}

type Sample = readonly { readonly raw: string; readonly value: number }[];

function sampleOf(column: SheetColumn, places: readonly number[], rows: number): Sample {
  let numbers = 0;
  for (const kind of column.kinds) if (isNumber(kind)) numbers++;
  const step = Math.max(1, Math.floor(numbers / trials));
  const sample: { raw: string; value: number }[] = [];
  let number = 0;
  for (const place of places)
    for (let slot = place * rows; slot < (place + 1) * rows; slot++) {
      const kind = column.kinds[slot] as number;
      if (!isNumber(kind) || number++ % step !== 0) continue;
      const value = column.values[slot] as number;
      const template = column.templates[kind - kinds.byTemplate];
      sample.push({ value, raw: template ? renderRaw(template, value) : (column.texts[slot] ?? '') });
    }
  return sample;
}

function isNumber(kind: number): boolean {
  return kind === kinds.text || kind >= kinds.byTemplate;
}
