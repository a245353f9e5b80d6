import type { Figure } from '../../utils/model/figure.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { expectedReadings } from '../sample-consoles/data/expected-readings.ts';
import type { ShopContents } from './store-door.ts';
import { tours } from './walk-samples.ts';

/** What the store holds beside what the sample shop's own data say it should. */
export interface Comparison {
  readonly compared: number;
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

/** Compares every figure of the walked days with the sample shop's data. Settled own figures only: the day's running ones change by the second. */
export function compareWithSamples(
  contents: readonly ShopContents[],
  days: readonly string[],
  today: string,
): Comparison {
  const kept = new Map<string, Figure>();
  for (const { shop, figures } of contents) {
    for (const figure of figures) if (figure.role === 'own') kept.set(`${shop.console} ${keyOf(figure)}`, figure);
  }
  const [wrong, missing]: [string[], string[]] = [[], []];
  let compared = 0;
  for (const page of tours) {
    const console = page.split('-')[0] as string;
    for (const reading of days.flatMap((day) => expectedReadings({ page, day, today }))) {
      compared++;
      const key = `${console} ${keyOf(reading)}`;
      const figure = kept.get(key);
      if (!figure) missing.push(key);
      else if (!isSame(figure, reading)) wrong.push(`${key}: kept ${saying(figure)}, the shop has ${saying(reading)}`);
    }
  }
  return { compared, wrong, missing };
}

function keyOf({ entity, metric, period }: Reading): string {
  return `${entity.kind} ${entity.kind === 'shop' ? '' : entity.id} ${metric} ${period?.start}..${period?.end} ${period?.grain}`;
}

function isSame(figure: Figure, reading: Reading): boolean {
  const near =
    figure.value === reading.value || Math.abs((figure.value ?? Number.NaN) - (reading.value ?? Number.NaN)) < 1e-9;
  return near && figure.state === reading.state && figure.unit === reading.unit;
}

function saying({ state, value, unit, raw }: Reading): string {
  return `${state} ${value} ${unit} (${raw})`;
}
