import { shareFound } from '../../utils/analyse/layout-days.ts';
import type { LayoutDay, PageLayout } from '../../utils/model/layout.ts';
import type { Strategy } from '../../utils/model/reading.ts';
import { Sparkline } from '../charts/sparkline.tsx';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { numberFormats } from '../i18n/number-formats.ts';
import { healthWords } from '../i18n/words/health.ts';
import type { PanelState } from '../state/panel.ts';
import { Button } from '../ui/button.tsx';
import { consoleName } from './console-name.ts';
import { metricNames } from './metric-name.ts';
import css from './page-health.module.css';
import { pageName } from './page-name.ts';

/** How well each described page is read: the share of its figures found, day by day, and what is no longer found. */
export function PageHealth({ panel }: { readonly panel: PanelState }) {
  const { wordsOf } = useLocale();
  const say = wordsOf(healthWords);
  const pages = panel.layouts.layouts.value;
  if (!pages) return null;
  const worstFirst = pages.toSorted((a, b) => Number(b.changedAt !== null) - Number(a.changedAt !== null));
  return (
    <section class={css['health']} aria-labelledby="page-health">
      <h2 class={css['title']} id="page-health">
        {say.label}
      </h2>
      <p class={css['hint']}>{pages.length === 0 ? say.none : say.hint}</p>
      <ul class={css['pages']}>
        {worstFirst.map((page) => (
          <Page key={`${page.console}/${page.page}`} of={page} panel={panel} />
        ))}
      </ul>
    </section>
  );
}

function Page({ of, panel }: { readonly of: PageLayout; readonly panel: PanelState }) {
  const locale = useLocale();
  const say = locale.wordsOf(healthWords);
  const { host, layouts, report, tab } = panel;
  const days = of.days ?? [];
  const last = days.at(-1);
  const front = tab.tab.value;
  const isInFront = front !== undefined && 'page' in front && front.console === of.console && front.page === of.page;
  const changed = of.changedAt !== null;
  return (
    <li class={css['page']} data-changed={changed || undefined}>
      <div class={css['head']}>
        <h3 class={css['name']}>
          {consoleName(host, locale, of.console)} · {pageName(locale, of.console, of.page)}
        </h3>
        <span class={css['share']}>{last ? say.found(percent(shareFound(last), locale)) : say.unknown}</span>
      </div>
      <Sparkline
        label={say.over(days.length)}
        values={days.map((day) => shareFound(day) ?? null)}
        height={16}
        range={[0, 1]}
      />
      {last && <p class={css['by']}>{strategiesOf(last, locale)}</p>}
      {of.missing.length > 0 && (
        <p class={css['missing']}>
          {of.changedAt && `${say.since(locale.date.short(of.changedAt.slice(0, 10)))} `}
          {say.missing(metricNames(locale, of.missing))}
        </p>
      )}
      {changed && (
        <p class={css['deeds']}>
          <Button onPress={() => void report.make()} disabled={!isInFront}>
            {say.report}
          </Button>
          <Button look="link" onPress={() => void layouts.accept(of)}>
            {locale.words.tab.accept}
          </Button>
          <span class={css['hint']}>{isInFront ? say.acceptHint : say.reportFirst}</span>
        </p>
      )}
    </li>
  );
}

function percent(share: number | undefined, { language }: Locale): string {
  return share === undefined ? '–' : numberFormats(language)({ style: 'percent' }).format(share);
}

/** "cards 12/12 · tables 7/8", each over all looks of the day. */
function strategiesOf({ by }: LayoutDay, { wordsOf, count }: Locale): string {
  const entries = Object.entries(by) as [Strategy, { found: number; expected: number }][];
  return entries
    .map(([strategy, { found, expected }]) => wordsOf(healthWords).by[strategy](`${count(found)}/${count(expected)}`))
    .join(' · ');
}
