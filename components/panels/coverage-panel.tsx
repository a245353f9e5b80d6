import { useEffect, useMemo } from 'preact/hooks';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { coverageWords } from '../i18n/words/coverage.ts';
import { welcomeWords } from '../i18n/words/welcome.ts';
import { createCoverage, type PageDays } from '../state/coverage.ts';
import type { Host } from '../state/host.ts';
import type { PanelState } from '../state/panel.ts';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { consoleName } from './console-name.ts';
import css from './coverage-panel.module.css';
import { pageName } from './page-name.ts';
import { StoreFailure } from './store-failure.tsx';

/** Days named in the sentence above the calendar; the calendar itself names the rest. */
const MOST_NAMED = 5;

/** A calendar of what is known, page by page, and what to open next. */
export function CoveragePanel({ panel }: { readonly panel: PanelState }) {
  const locale = useLocale();
  const say = locale.wordsOf(coverageWords);
  const coverage = useMemo(() => createCoverage(panel), [panel]);
  useEffect(() => coverage.stop, [coverage]);
  const loaded = coverage.loaded.value;
  const view = coverage.view.value;
  if (loaded.state === 'failed') return <StoreFailure kind={loaded.kind} onRetry={coverage.again} />;
  if (!view) return <Skeleton height={120} />;
  if (view.pages.length === 0) return null;
  const gaps = missingDays(view.pages);
  return (
    <section class={css['section']} aria-label={say.label}>
      <h2 class={css['heading']}>{say.label}</h2>
      {gaps.length > 0 && (
        <p class={css['gapsSaid']}>
          {say.gaps(gaps.length, view.pages[0]?.days.length ?? 0, gaps.slice(-MOST_NAMED).map(locale.date.long))}
        </p>
      )}
      <ul class={css['pages']}>
        {view.pages.map((page) => (
          <PageLine key={`${page.console} ${page.page} ${page.kind}`} page={page} host={panel.host} />
        ))}
      </ul>
      <p class={css['key']}>
        {(['captured', 'partial', 'contradictory', 'missing'] as const).map((state) => (
          <span key={state}>
            <i class={`${css['day']} ${css[state] ?? ''}`} /> {say.states[state]}
          </span>
        ))}
      </p>
      {view.next.length === 0 ? (
        <p class={css['whole']}>{say.whole}</p>
      ) : (
        <>
          <h3 class={css['heading']}>{say.next}</h3>
          <ol class={css['next']}>
            {view.next.map(({ console, page, date, state, rows, total }) => {
              const home = panel.host.consoles.find(({ id }) => id === console)?.home;
              return (
                <li key={`${console} ${page} ${date}`}>
                  <span>
                    {say.open(fullName(panel.host, locale, console, page), locale.date.long(date))}
                    <span class={css['why']}>
                      {state === 'partial' && total !== null
                        ? say.rows(locale.count(rows), locale.count(total))
                        : say.states[state]}
                    </span>
                  </span>
                  {home && (
                    <Button onPress={() => panel.host.openAddress(home)}>{locale.wordsOf(welcomeWords).open}</Button>
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}

function PageLine({ page, host }: { readonly page: PageDays; readonly host: Host }) {
  const locale = useLocale();
  const say = locale.wordsOf(coverageWords);
  const missing = page.days.filter(({ state }) => state === 'missing').map(({ date }) => locale.date.short(date));
  const seen = page.days.length - missing.length;
  const said = [say.seen(seen, page.days.length), ...(missing.length > 0 ? [say.missing(missing.join(' '))] : [])];
  return (
    <li class={css['page']}>
      <span class={css['name']}>{fullName(host, locale, page.console, page.page)}</span>
      <span class={css['count']}>{say.seen(seen, page.days.length)}</span>
      <span class={css['days']} role="img" aria-label={said.join(' · ')}>
        {page.days.map(({ date, state, rows, total }) => (
          <i
            key={date}
            class={`${css['day']} ${css[state] ?? ''}`}
            title={[
              locale.date.long(date),
              say.states[state],
              ...(total === null ? [] : [say.rows(locale.count(rows), locale.count(total))]),
            ].join(' · ')}
          />
        ))}
      </span>
      {missing.length > 0 && <span class={css['gaps']}>{say.missing(missing.slice(-8).join(' '))}</span>}
    </li>
  );
}

function fullName(host: Host, locale: Locale, console: string, page: string | null): string {
  const name = consoleName(host, locale, console);
  return `${name} · ${page === null ? locale.wordsOf(coverageWords).others : pageName(locale, console, page)}`;
}

/** Days on which at least one page was not opened at all, oldest first. */
function missingDays(pages: readonly PageDays[]): readonly string[] {
  const days = pages.flatMap((page) => page.days.filter(({ state }) => state === 'missing'));
  return [...new Set(days.map(({ date }) => date))].sort();
}
