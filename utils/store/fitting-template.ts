import { type RawTemplate, renderRaw, templatesOf, templateText } from './raw-template.ts';
import { kinds, type SheetColumn } from './sheet-column.ts';

/** How many texts are tried to find out how a column is written. */
const trials = 12;

const plain: RawTemplate = { before: '', after: '', decimals: -1, grouped: false, power: 0 };

/** The template that writes most of the column's texts, by a sample of them. */
export function fittingTemplate(column: SheetColumn): RawTemplate {
  const sample = sampleOf(column);
  const tried = new Map<string, RawTemplate>(column.templates.map((one) => [templateText(one), one]));
  for (const { raw, value } of sample) for (const one of templatesOf(raw, value)) tried.set(templateText(one), one);
  let [best, most] = [plain, 0];
  for (const template of tried.values()) {
    const fits = sample.filter(({ raw, value }) => renderRaw(template, value) === raw).length;
    if (fits <= most) continue;
    best = template;
    most = fits;
    if (fits === sample.length) break;
  }
  return best;
}

function sampleOf({ kinds: stands, values, texts, templates }: SheetColumn): readonly { raw: string; value: number }[] {
  const numbers: number[] = [];
  for (let slot = 0; slot < stands.length; slot++) {
    const kind = stands[slot] as number;
    if (kind === kinds.text || kind >= kinds.byTemplate) numbers.push(slot);
  }
  const step = Math.max(1, Math.floor(numbers.length / trials));
  return numbers
    .filter((_, n) => n % step === 0)
    .map((slot) => {
      const value = values[slot] as number;
      const template = templates[(stands[slot] as number) - kinds.byTemplate];
      return { value, raw: template ? renderRaw(template, value) : (texts[slot] ?? '') };
    });
}
