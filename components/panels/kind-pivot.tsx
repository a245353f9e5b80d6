import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Metric } from '../../utils/model/metric.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { kindsWords } from '../i18n/words/kinds.ts';
import { type StageFilter, stages } from '../state/by-stage.ts';
import { kindPivot, type PivotBy, type PivotLine } from '../state/kind-pivot.ts';
import type { ProductTableState } from '../state/product-table.ts';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import css from './kinds.module.css';

/** Stages to filter by, and one metric by stage or role above the table. */
export function KindPivot({ table }: { readonly table: ProductTableState }) {
  const { wordsOf, count, change } = useLocale();
  const say = wordsOf(kindsWords);
  const loaded = table.kinds.loaded.value;
  const kinds = table.kinds.kinds.value;
  if (loaded.state === 'failed') return <p class={css['warn']}>{say.failed}</p>;
  if (!kinds)
    return (
      <p class={css['notes']} role="status">
        {say.judging}
      </p>
    );
  const all = table.rows.value;
  const heavy = kinds.concentration;
  return (
    <>
      <div class={css['bar']}>
        <span class={css['notes']}>{say.stage}</span>
        <Select
          label={say.filter}
          value={table.stage.value}
          options={[
            { value: 'all', text: say.all },
            ...stages.map((value) => ({ value, text: say.stages[value] })),
            { value: 'unknown', text: say.unknown },
          ]}
          onChange={(stage) => {
            table.stage.value = stage as StageFilter;
          }}
        />
      </div>
      {heavy && (
        <p class={css['warn']}>
          {say.heavy[heavy.of](all.find(({ key }) => key === heavy.key)?.name ?? heavy.key, change(heavy.share))}
        </p>
      )}
      {!kinds.hasTraffic && <p class={css['notes']}>{say.noTraffic}</p>}
      {kinds.judged < all.length && <p class={css['notes']}>{say.limited(count(kinds.judged), count(all.length))}</p>}
      <Pivot table={table} />
    </>
  );
}

function Pivot({ table }: { readonly table: ProductTableState }) {
  const locale = useLocale();
  const say = locale.wordsOf(kindsWords);
  const by = useSignal<PivotBy>('stage');
  const picked = useSignal('pay_amount');
  const kinds = table.kinds.kinds.value;
  const rows = table.rows.value;
  // Rates of several products cannot be added up.
  const summed = table.products.metrics.value.filter(({ unit }) => unit === 'money' || unit === 'count');
  const metric = summed.find(({ id }) => id === picked.value) ?? summed[0];
  const lines = useMemo(
    () => (kinds && metric ? kindPivot(rows, kinds, by.value, metric.id) : []),
    [rows, kinds, by.value, metric],
  );
  if (!metric) return null;
  return (
    <details class={css['pivot']}>
      <summary>{say.pivot}</summary>
      <div class={css['bar']}>
        <Segmented
          label={say.by}
          value={by.value}
          options={(['stage', 'role'] as const).map((value) => ({ value, text: say[value] }))}
          onChange={(value: PivotBy) => {
            by.value = value;
          }}
        />
        <Select
          label={say.metric}
          value={metric.id}
          options={summed.map((one) => ({ value: one.id, text: locale.shortName(one) }))}
          onChange={(id) => {
            picked.value = id;
          }}
        />
      </div>
      <table class={css['table']} aria-label={say.pivot}>
        <thead>
          <tr>
            {[say[by.value], say.products, locale.shortName(metric), say.share, say.each].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.kind} line={line} metric={metric} unit={unitOf(table, metric)} locale={locale} />
          ))}
        </tbody>
      </table>
      <p class={css['notes']}>
        {metric.aggregation === 'distinct' && say.people} {by.value === 'role' && say.several}
      </p>
    </details>
  );
}

interface LineProps {
  readonly line: PivotLine;
  readonly metric: Metric;
  readonly unit: string;
  readonly locale: Locale;
}

function Line({ line: { kind, products, total, share, known }, metric, unit, locale }: LineProps) {
  const say = locale.wordsOf(kindsWords);
  const names: Readonly<Record<string, string>> = { ...say.stages, ...say.roles, unknown: say.unknown };
  return (
    <tr>
      <th scope="row">{names[kind] ?? kind}</th>
      <td>{locale.count(products)}</td>
      <td>{locale.value.cell(metric, total, unit)}</td>
      <td>{share === null ? '–' : locale.change(share)}</td>
      <td>{locale.value.cell(metric, total === null ? null : total / known, unit)}</td>
    </tr>
  );
}

function unitOf(table: ProductTableState, { id, unit }: Metric): string {
  for (const { metrics } of table.rows.value) {
    const found = metrics.get(id);
    if (found?.state === 'ok') return found.unit;
  }
  return unit;
}
