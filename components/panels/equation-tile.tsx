import { Sparkline } from '../charts/sparkline.tsx';
import { useLocale } from '../i18n/locale.ts';
import type { FigureView } from '../state/figure-view.ts';
import { Change } from './change.tsx';
import css from './equation-tile.module.css';
import { Traced } from './traced.tsx';

interface Props {
  readonly figure: FigureView;
  readonly look: 'hero' | 'factor';
  /** What the change is against, where there is room to say so. */
  readonly against?: string;
}

/** One factor or the result of the shop equation. */
export function EquationTile({ figure, look, against }: Props) {
  const { words, value, name, shortName } = useLocale();
  const { metric, unit } = figure;
  const exact = value.exact(metric, figure.value, unit);
  const text = look === 'hero' ? exact : value.compact(metric, figure.value, unit);
  return (
    <dl class={`${css['tile']} ${css[look] ?? ''}`} data-metric={metric.id}>
      <dt class={css['label']} title={name(metric)}>
        {shortName(metric)}
      </dt>
      <dd class={css['value']} title={exact}>
        <Traced of={{ metric: metric.id }}>{text}</Traced>
      </dd>
      <dd>
        <Change better={metric.better} change={figure.change} />
        {against !== undefined && <span class={css['against']}>{against}</span>}
      </dd>
      <dd class={css['spark']}>
        <Sparkline
          label={words.equation.trendOf(name(metric))}
          values={figure.points}
          height={look === 'hero' ? 34 : 18}
        />
      </dd>
    </dl>
  );
}
