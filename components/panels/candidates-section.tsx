import { useEffect, useMemo } from 'preact/hooks';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { candidatesWords } from '../i18n/words/candidates.ts';
import { type CandidatesState, type CandidatesView, createCandidates } from '../state/candidates.ts';
import { pickRules } from '../state/pick-settings.ts';
import { Message } from '../ui/message.tsx';
import shared from '../ui/section-style.module.css';
import { Segmented } from '../ui/segmented.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { campaignName } from './campaign-name.ts';
import { CandidateChart } from './candidate-chart.tsx';
import { CandidateList } from './candidate-list.tsx';
import { CandidateThresholds } from './candidate-thresholds.tsx';
import css from './candidates-section.module.css';
import { chanceText, timesText } from './percent.ts';
import type { SectionProps } from './sections.ts';
import { StoreFailure } from './store-failure.tsx';

/** Near misses in sight; the rest is one click away. */
const NEAR = 5;

/** Which products deserve a push, how sure that is, and why. */
export function CandidatesSection({ panel, console, onReady }: SectionProps) {
  const { words, wordsOf, date } = useLocale();
  const state = useMemo(() => createCandidates(panel), [panel]);
  useEffect(() => state.stop, [state]);
  const loaded = state.loaded.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(() => {
    if (loaded.state !== 'reading') onReady();
  }, [loaded.state]);
  const view = state.view.value;
  const say = wordsOf(candidatesWords);
  return (
    <section class={shared['section']} aria-label={words.sections.names.candidates}>
      <div class={shared['bar']}>
        <Segmented
          label={say.rule}
          value={state.picks.value.rule}
          options={pickRules.map((value) => ({ value, text: say.rules[value] }))}
          onChange={(rule) => void state.choose(rule)}
        />
        <CandidateThresholds state={state} />
      </div>
      {view && (
        <p class={shared['notes']}>
          {say.when(date.span(view.span.from, view.span.to), view.daysRead, view.settings.window)}
        </p>
      )}
      {loaded.state === 'reading' && <Skeleton height={420} />}
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={state.again} />}
      {view && view.list.visited === 0 && (
        <Message title={say.none}>
          <p>{say.noneHint(console)}</p>
        </Message>
      )}
      {view && view.list.visited > 0 && <Answer view={view} state={state} />}
    </section>
  );
}

function Answer({ view, state }: { readonly view: CandidatesView; readonly state: CandidatesState }) {
  const locale = useLocale();
  const say = locale.wordsOf(candidatesWords);
  const { candidates } = view.list;
  const picks = candidates.filter(({ verdict }) => verdict === 'pick');
  const near = candidates.filter(({ verdict }) => verdict === 'near');
  const watched = state.watched.value;
  // Whoever is watched is shown wherever it stands, few visitors or not.
  const others = view.all.filter(({ key }) => watched.has(key) && !picks.some((one) => one.key === key));
  const pass = { view, state };
  return (
    <>
      <div class={css['verdict']}>
        <p class={shared['said']}>
          {picks.length > 0 ? say.picked(picks.length, wrongText(view, picks.length, locale)) : say.pickedNone}
        </p>
        <p class={shared['notes']}>
          {[...notesOf(view, locale), ...campaignNote(view, state, locale)].join(locale.language === 'zh' ? '' : ' ')}
        </p>
      </div>
      {candidates.length === 0 && <Message title={say.tooFew(locale.count(Math.ceil(view.list.visitorsLevel)))} />}
      <CandidateList title={say.picks} list={picks} {...pass} />
      <CandidateList title={say.watched} list={others} {...pass} />
      {watched.size > 0 && others.length === 0 && !picks.some(({ key }) => watched.has(key)) && (
        <p class={shared['notes']}>{say.watchedGone}</p>
      )}
      <CandidateChart view={view} />
      <CandidateList title={say.near} list={near.slice(0, NEAR)} {...pass} />
      {near.length > NEAR && (
        <details class={shared['details']}>
          <summary>{say.nearMore(near.length - NEAR)}</summary>
          <CandidateList title={say.near} list={near.slice(NEAR)} {...pass} />
        </details>
      )}
    </>
  );
}

/** Conversion on a campaign's days is not that of other days. */
function campaignNote({ span }: CandidatesView, { knowledge }: CandidatesState, locale: Locale): readonly string[] {
  const during = (knowledge.value?.campaigns ?? []).filter(({ from, to }) => from <= span.to && to >= span.from);
  if (during.length === 0) return [];
  const names = [...new Set(during.map((campaign) => campaignName(campaign, locale)))];
  const say = locale.wordsOf(candidatesWords);
  return [say.campaign(names.join(say.comma))];
}

/** How many of the picks are expected to be wrong, in products. */
function wrongText({ list: { expectedWrong } }: CandidatesView, picks: number, { wordsOf }: Locale): string {
  const wrong = (expectedWrong ?? 0) * picks;
  return wrong < 0.1 ? wordsOf(candidatesWords).fewWrong : wrong.toFixed(1);
}

function notesOf({ list, byRule, settings, record, later }: CandidatesView, { wordsOf }: Locale) {
  const say = wordsOf(candidatesWords);
  const weeks = later / 7;
  const picked = new Set(list.candidates.filter(({ verdict }) => verdict === 'pick').map(({ key }) => key));
  const unsure = [...byRule].filter((key) => !picked.has(key)).length;
  return [
    say.length(chanceText(settings.falseDiscoveries), chanceText(settings.sure)),
    say.byRule(byRule.size, unsure),
    ...(Math.abs(list.placementLift - 1) >= 0.05 ? [say.lift(timesText(list.placementLift))] : []),
    ...(record.judged > 0
      ? [
          record.of === 'kept'
            ? say.kept(record.judged, record.held, weeks)
            : say.lookBack(record.judged, record.held, weeks),
        ]
      : []),
    ...(record.pending > 0 ? [say.pending(record.pending, weeks)] : []),
    ...(list.candidates.length > 0 ? [say.range] : []),
  ];
}
