import { compareSpans } from '../../utils/analyse/compare-spans.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { metricById } from '../../utils/model/metrics.ts';

interface Span {
  readonly from: string;
  readonly to: string;
}

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 2, signDisplay: 'exceptZero' });

/** The shop equation of one span against another as lines of text. */
export function equationTable(figures: readonly Figure[], current: Span, previous: Span): readonly string[] {
  const compared = compareSpans(figures, current, previous);
  if (compared?.state !== 'ok') return ['  (no equation: not every part of it was read)'];
  const rows = [...compared.factors, compared.amount].map(({ metric, current: now, previous: before, change }) => [
    metricById(metric)?.zh ?? metric,
    metric,
    shown(metric, before),
    shown(metric, now),
    change === null ? '–' : percent.format(change),
  ]);
  const header = ['', '', `${previous.from} – ${previous.to}`, `${current.from} – ${current.to}`, '环比'];
  return [header, ...rows].map(
    ([zh = '', id = '', before = '', now = '', change = '']) =>
      `  ${padded(zh, 12)}${id.padEnd(26)}${before.padStart(25)}${now.padStart(25)}${padded('', 3)}${change}`,
  );
}

function shown(metric: string, value: number | null): string {
  if (value === null) return '–';
  const unit = metricById(metric)?.unit;
  if (unit === 'ratio') return `${(value * 100).toFixed(2)}%`;
  return new Intl.NumberFormat(
    'en',
    unit === 'money' ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : {},
  ).format(value);
}

/** Chinese characters take two columns of a terminal. */
function padded(text: string, width: number): string {
  const taken = [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, width - taken));
}
