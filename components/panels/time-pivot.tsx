import { useSignal } from '@preact/signals';
import type { PivotRow } from '../../utils/analyse/pivot/pivot.ts';
import type { PivotCell } from '../../utils/analyse/pivot/pivot-sum.ts';
import { useLocale } from '../i18n/locale.ts';
import { categoryWords } from '../i18n/words/category.ts';
import { productTableWords } from '../i18n/words/product-table.ts';
import type { Host } from '../state/host.ts';
import type { ProductTableState } from '../state/product-table.ts';
import { type PivotGroup, pivotGroups, pivotMetrics, type TimePivotView } from '../state/time-pivot.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { SideScroll } from '../ui/side-scroll.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CopyButton } from './copy-button.tsx';
import css from './kinds.module.css';
import { daysOf, groupName, periodName, pivotAsCsv, pivotAsText } from './pivot-cells.ts';
import { StoreFailure } from './store-failure.tsx';

interface Props {
  readonly table: ProductTableState;
  readonly host: Host;
}

/** One metric by stage, role or source, with weeks or months as columns. */
export function TimePivot({ table: { pivot: state }, host }: Props) {
  const locale = useLocale();
  const say = locale.wordsOf(productTableWords);
  const { by, step, metric } = state.setting.value;
  const loaded = state.loaded.value;
  const view = state.view.value;
  return (
    <details
      class={css['pivot']}
      open={state.open.value}
      onToggle={(event) => {
        state.open.value = event.currentTarget.open;
      }}
    >
      <summary>{say.pivot}</summary>
      <div class={css['bar']}>
        <Segmented
          label={say.pivotBy}
          value={by}
          options={pivotGroups.map((value) => ({ value, text: say.pivotGroups[value] }))}
          onChange={(value: PivotGroup) => state.change({ by: value })}
        />
        <Segmented
          label={say.pivotStep}
          value={step}
          options={(['week', 'month'] as const).map((value) => ({ value, text: say.pivotSteps[value] }))}
          onChange={(value: 'week' | 'month') => state.change({ step: value })}
        />
        <Select
          label={say.pivotMetric}
          value={metric}
          options={pivotMetrics.map((one) => ({ value: one.id, text: locale.name(one) }))}
          onChange={(id) => state.change({ metric: id })}
        />
      </div>
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={state.again} />}
      {state.open.value && loaded.state !== 'failed' && !view && <Skeleton height={150} />}
      {view &&
        (view.all.entities > 0 ? <Shown view={view} host={host} /> : <p class={css['notes']}>{say.pivotNone}</p>)}
    </details>
  );
}

function Shown({ view, host }: { readonly view: TimePivotView; readonly host: Host }) {
  const locale = useLocale();
  const say = locale.wordsOf(productTableWords);
  const said = useSignal('');
  const { metric, periods, rows, all, by, step } = view;
  const gaps = all.cells.some((cell, at) => isShort(cell, view, at));
  const save = () => {
    const name = `${locale.name(metric)} ${periods[0]?.from} ${periods.at(-1)?.to}.csv`;
    host.saveFile(name, new Blob([pivotAsCsv(view, locale)], { type: 'text/csv' }));
    said.value = say.exported;
  };
  return (
    <>
      <SideScroll label={say.pivot}>
        <table class={`${css['table']} ${css['wide']}`} aria-label={say.pivot}>
          <thead>
            <tr>
              <th scope="col">{say.pivotGroups[by]}</th>
              {periods.map((period) => (
                <th key={period.from} scope="col">
                  {periodName(period, step, locale)}
                </th>
              ))}
              <th scope="col">{say.pivotTotal}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.group} name={groupName(row.group, by, locale)} row={row} view={view} />
            ))}
            <Line name={say.pivotAll} row={all} view={view} />
          </tbody>
        </table>
      </SideScroll>
      <div class={css['bar']}>
        <CopyButton
          host={host}
          text={() => pivotAsText(view, locale)}
          done={say.copied(locale.count(rows.length + 1))}
          failed={say.notCopied}
        >
          {say.copyPivot}
        </CopyButton>
        <Button onPress={save}>{say.exportPivot}</Button>
        <span class={css['notes']} role="status">
          {said}
        </span>
      </div>
      <p class={css['notes']}>
        {[
          ...(metric.formula ? [say.pivotRatio] : []),
          ...(metric.aggregation === 'distinct' ? [say.pivotPeople] : []),
          ...(by === 'source' ? [] : [by === 'category' ? locale.wordsOf(categoryWords).pivotNow : say.pivotNow]),
          ...(by === 'role' ? [say.pivotOverlap] : []),
          ...(gaps ? [say.pivotGaps] : []),
        ].join(' ')}
      </p>
    </>
  );
}

interface LineProps {
  readonly name: string;
  readonly row: PivotRow;
  readonly view: TimePivotView;
}

function Line({ name, row, view }: LineProps) {
  const locale = useLocale();
  const { by, metric } = view;
  const say = locale.wordsOf(productTableWords);
  const write = ({ value, unit, mixed }: PivotCell) => (mixed ? '≠' : locale.value.cell(metric, value, unit));
  const explain = ({ value, unit, mixed }: PivotCell) =>
    mixed ? say.pivotMixed : locale.value.exact(metric, value, unit);
  return (
    <tr>
      <th scope="row">
        {name}
        {by !== 'source' && <small> {say.pivotCount(locale.count(row.entities))}</small>}
      </th>
      {row.cells.map((cell, at) => {
        const period = view.periods[at];
        const days = period && daysOf(cell, period);
        return (
          <td
            key={period?.from}
            title={[explain(cell), ...(days ? [say.pivotDays(days.known, days.of)] : [])].join(' · ')}
          >
            {write(cell)}
            {isShort(cell, view, at) && '*'}
          </td>
        );
      })}
      <td title={explain(row.total)}>{write(row.total)}</td>
    </tr>
  );
}

function isShort(cell: PivotCell, { periods }: TimePivotView, at: number): boolean {
  const period = periods[at];
  if (!period || cell.value === null) return false;
  const { known, of } = daysOf(cell, period);
  return known < of;
}
