import { isWrittenBy } from './is-written-by.ts';
import { type RawTemplate, renderRaw, templatesOf, templateText } from './raw-template.ts';
import { kinds, type SheetColumn } from './sheet-column.ts';

/** How many texts are tried to find out how a column is written. */
const trials = 12;

const plain: RawTemplate = { before: '', after: '', decimals: -1, grouped: false, power: 0 };

/** The template that writes most of the column's texts, by a sample of them; of several the first that was thought of. */
export function fittingTemplate(column: SheetColumn): RawTemplate {
  const sample = sampleOf(column);
  const tried = new Set<string>();
  let [best, most] = [plain, 0];
  for (const template of candidates(column, sample)) {
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
function* candidates(column: SheetColumn, sample: Sample): Generator<RawTemplate> {
  yield* column.templates;
  for (const { raw, value } of sample) yield* templatesOf(raw, value);
}

type Sample = readonly { readonly raw: string; readonly value: number }[];

function sampleOf({ kinds: stands, values, texts, templates }: SheetColumn): Sample {
  let numbers = 0;
  for (let slot = 0; slot < stands.length; slot++) if (isNumber(stands[slot])) numbers++;
  const step = Math.max(1, Math.floor(numbers / trials));
  const sample: { raw: string; value: number }[] = [];
  let number = 0;
  for (let slot = 0; slot < stands.length; slot++) {
    if (!isNumber(stands[slot]) || number++ % step !== 0) continue;
    const value = values[slot] as number;
    const template = templates[(stands[slot] as number) - kinds.byTemplate];
    sample.push({ value, raw: template ? renderRaw(template, value) : (texts[slot] ?? '') });
  }
  return sample;
}

function isNumber(kind = 0): boolean {
  return kind === kinds.text || kind >= kinds.byTemplate;
}
