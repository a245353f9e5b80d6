import type { Span } from '../../utils/analyse/span.ts';
import { useLocale } from '../i18n/locale.ts';
import { popupWords } from '../i18n/words/popup.ts';
import type { FigureView } from '../state/figure-view.ts';
import { readValue } from '../state/loaded.ts';
import type { PanelState } from '../state/panel.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { Change } from './change.tsx';
import { consoleName } from './console-name.ts';
import css from './popup.module.css';
import { StoreFailure } from './store-failure.tsx';
import { Traced } from './traced.tsx';

/** Yesterday's equation in four tiles, the result first. */
export function Glance({ panel }: { readonly panel: PanelState }) {
  const locale = useLocale();
  const { words, wordsOf, date } = locale;
  const say = wordsOf(popupWords);
  const { shops, figures, host } = panel;
  const failed = [shops.shops.value, figures.loaded.value].find((one) => one.state === 'failed');
  const shop = shops.shop.value;
  const equation = panel.equation.value;
  if (failed) return <Failed kind={failed.kind} panel={panel} />;
  if (readValue(shops.shops.value)?.length === 0) return <p class={css['glance']}>{say.none}</p>;
  if (!shop || figures.loaded.value.state === 'reading') return <Waiting />;
  return (
    <section class={css['glance']} aria-label={say.yesterday}>
      <p class={css['when']}>
        <span class={css['shop']}>{shop.name ?? consoleName(host, locale, shop.console)}</span>
        <span>
          {say.yesterday} {date.long(equation.span.to)}
        </span>
      </p>
      {equation.state !== 'shown' ? (
        <p>{words.equation.none}</p>
      ) : (
        <dl class={css['tiles']}>
          {[equation.result, ...equation.factors].map((figure) => (
            <GlanceTile key={figure.metric.id} figure={figure} span={equation.span} />
          ))}
        </dl>
      )}
    </section>
  );
}

function GlanceTile({ figure, span }: { readonly figure: FigureView; readonly span: Span }) {
  const { value, shortName } = useLocale();
  const { metric, unit } = figure;
  return (
    <div class={css['tile']} data-metric={metric.id}>
      <dt class={css['label']}>{shortName(metric)}</dt>
      <dd class={css['value']} title={value.exact(metric, figure.value, unit)}>
        <Traced of={{ metric: metric.id, span }}>{value.compact(metric, figure.value, unit)}</Traced>
      </dd>
      <dd>
        <Change better={metric.better} change={figure.change} />
      </dd>
    </div>
  );
}

function Failed({ kind, panel }: { kind: Parameters<typeof StoreFailure>[0]['kind']; panel: PanelState }) {
  const retry = () => {
    panel.shops.again();
    panel.figures.again();
  };
  return (
    <div class={css['glance']}>
      <StoreFailure kind={kind} onRetry={retry} />
    </div>
  );
}

function Waiting() {
  return (
    <div class={css['glance']}>
      <Skeleton height={128} />
    </div>
  );
}
