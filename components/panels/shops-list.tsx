import { useSignal } from '@preact/signals';
import { groupTotals } from '../../utils/analyse/shops/group-totals.ts';
import type { ShopMeasure } from '../../utils/analyse/shops/shop-cell.ts';
import { useLocale } from '../i18n/locale.ts';
import { shopsWords } from '../i18n/words/shops.ts';
import type { PanelState } from '../state/panel.ts';
import type { ShopComparison, ShopComparisonState } from '../state/shop-comparison.ts';
import { Select } from '../ui/select.tsx';
import { ShopFigure } from './shop-figure.tsx';
import { ShopDays, ShopName } from './shop-name.tsx';
import { ShopTrend, trendRange } from './shop-trend.tsx';
import css from './shops-section.module.css';
import { Total } from './shops-table.tsx';

interface Props {
  readonly panel: PanelState;
  readonly state: ShopComparisonState;
  readonly view: ShopComparison;
}

/** Where room is short: one measure at a time, a shop a line. */
export function ShopsList({ panel, state, view }: Props) {
  const { wordsOf } = useLocale();
  const say = wordsOf(shopsWords);
  const picked = useSignal<ShopMeasure>('sales');
  const measure = view.measures.find((one) => one === picked.value) ?? view.measures[0];
  if (!measure) return null;
  const range = trendRange(view.lines);
  return (
    <>
      <div class={css['measure']}>
        <span aria-hidden="true">{say.measure}</span>
        <Select
          label={say.measure}
          value={measure}
          options={view.measures.map((value) => ({ value, text: say.measures[value] }))}
          onChange={(value) => {
            picked.value = value as ShopMeasure;
            state.sorting.value = { by: value, down: true };
          }}
        />
      </div>
      <ol class={css['list']} aria-label={say.label}>
        {state.sorted.value.map((line) => (
          <li key={line.key} class={css['item']}>
            <span class={css['who']}>
              <ShopName panel={panel} line={line} />
            </span>
            <span class={css['figure']}>
              <ShopFigure
                measure={measure}
                cell={line.cells.get(measure)}
                all={view.lines}
                shop={line}
                span={view.span}
              />
            </span>
            <ShopTrend line={line} range={range} />
            <span class={css['days']}>
              <ShopDays line={line} />
            </span>
          </li>
        ))}
        {groupTotals(view.lines, measure).map((total) => (
          <li key={total.unit} class={css['item']}>
            <span class={css['who']}>
              <span class={css['total']}>{say.total(total.unit)}</span>
              <span class={css['console']}>{say.totalOf(total.shops)}</span>
            </span>
            <span class={css['figure']}>
              <Total measure={measure} total={total} view={view} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
