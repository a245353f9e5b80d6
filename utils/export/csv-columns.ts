import type { Figure } from '../model/figure.ts';
import { metricById } from '../model/metrics.ts';
import { toCsvCell } from './csv-cell.ts';
import { toPathCell } from './path-cell.ts';

type Column = readonly [header: string, cell: (figure: Figure) => string];

const text = (value: string | null | undefined) => toCsvCell(value ?? null);
const number = (value: number | null | undefined) => toCsvCell(value ?? null);

/** ISO dates and times stay bare so that spreadsheets sort and filter them; anything else that claims to be one is text. */
const time = (value: string | null | undefined) =>
  value && /^\d{4}-\d\d-\d\d[T\d:.+Z-]*$/.test(value) ? value : text(value);

/** The columns of an export, in order. Headers are a public contract: add at will, never rename. */
export const csvColumns: readonly Column[] = [
  ['shop', ({ shopKey }) => text(shopKey)],
  ['console', ({ seen }) => text(seen.console)],
  ['page', ({ seen }) => text(seen.page)],
  ['block', ({ seen }) => text(seen.block)],
  ['entity_kind', ({ entity }) => text(entity.kind)],
  ['entity_id', ({ entity }) => text(entity.id)],
  ['entity_name', ({ entity }) => text(entity.name)],
  ['entity_path', ({ entity }) => text(entity.path && toPathCell(entity.path))],
  ['of_id', ({ entity }) => text(entity.of?.id)],
  ['of_name', ({ entity }) => text(entity.of?.name)],
  ['metric', ({ metric }) => text(metric)],
  ['metric_name', ({ metric }) => text(metricById(metric)?.zh)],
  ['role', ({ role }) => text(role)],
  ['period_start', ({ period }) => time(period?.start)],
  ['period_end', ({ period }) => time(period?.end)],
  ['grain', ({ period }) => text(period?.grain)],
  ['state', ({ state }) => text(state)],
  ['value', ({ value }) => number(value)],
  ['rounded', ({ rounded }) => (rounded ? 'rounded' : '')],
  ['low', ({ low }) => number(low)],
  ['high', ({ high }) => number(high)],
  ['unit', ({ unit }) => text(unit)],
  ['raw', ({ raw }) => text(raw)],
  ['read_at', ({ seen }) => time(seen.at)],
  ['confirmed_at', ({ seen }) => time(seen.confirmedAt)],
  ['adapter_version', ({ seen }) => number(seen.adapterVersion)],
  ['snapshot', ({ seen }) => text(seen.snapshot)],
  ['revisions', ({ revisions }) => number(revisions.length)],
];
