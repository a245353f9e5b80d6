import { useEffect, useMemo } from 'preact/hooks';
import type { ComparisonKind } from '../../utils/analyse/equation/comparison-span.ts';
import type { SalesExplained } from '../../utils/analyse/why/why-sales-moved.ts';
import { type Fall, Waterfall } from '../charts/waterfall.tsx';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { happeningsWords } from '../i18n/words/happenings.ts';
import { whyWords } from '../i18n/words/why.ts';
import { comparisonKinds, createWhy, type PartKind, type WhyState, type WhyView } from '../state/why.ts';
import { Message } from '../ui/message.tsx';
import shared from '../ui/section-style.module.css';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { OpenedEquation } from './opened-equation.tsx';
import type { SectionProps } from './sections.ts';
import { signedChange } from './signed-change.ts';
import { SpanPicker } from './span-picker.tsx';
import { StoreFailure } from './store-failure.tsx';
import { Traced } from './traced.tsx';
import { factorName, fallsOf, moneyWriter } from './why-falls.ts';
import { WhyMovers } from './why-movers.tsx';
import css from './why-section.module.css';
import { effectSource } from './why-source.ts';

/** Why sales moved: a sentence, the split that sums, and who it came from. */
export function WhySection({ panel, onReady }: SectionProps) {
  const locale = useLocale();
  const { words, wordsOf, date } = locale;
  const say = wordsOf(whyWords);
  const why = useMemo(() => createWhy(panel), [panel]);
  useEffect(() => why.stop, [why]);
  const loaded = why.loaded.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(() => {
    if (loaded.state !== 'reading') onReady();
  }, [loaded.state]);
  const view = why.view.value;
  return (
    <section class={shared['section']} aria-label={words.sections.names.why}>
      <div class={shared['bar']}>
        <SpanPicker span={panel.span} />
        <Select
          label={say.against}
          value={why.against.value}
          options={comparisonKinds.map((value) => ({ value, text: say.kinds[value] }))}
          onChange={(value) => {
            why.against.value = value as ComparisonKind;
          }}
        />
      </div>
      {view && (
        <p class={shared['notes']}>
          {date.span(view.span.from, view.span.to)} ↔ {date.span(view.against.span.from, view.against.span.to)}
          {alignmentOf(view, locale)}
        </p>
      )}
      {loaded.state === 'reading' && <Skeleton height={320} />}
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={why.again} />}
      {view && <Answer view={view} why={why} />}
    </section>
  );
}

/** How the two spans were laid beside each other, where that is not plain, and what makes them unlike. */
function alignmentOf({ against }: WhyView, { wordsOf }: Locale): string {
  const why = wordsOf(whyWords);
  const { festivals } = wordsOf(happeningsWords);
  const { kind, alignedBy, disturbedBy } = against;
  const aligned = kind === 'year' ? [why.aligned[alignedBy]] : [];
  const disturbed = disturbedBy === null ? [] : [why.disturbed(festivals[disturbedBy] ?? disturbedBy)];
  return [...aligned, ...disturbed].map((text) => ` · ${text}`).join('');
}

function Answer({ view, why }: { readonly view: WhyView; readonly why: WhyState }) {
  const locale = useLocale();
  const { words, wordsOf } = locale;
  const say = wordsOf(whyWords);
  const { explained, tree, kind } = view;
  if (explained?.state === 'mixed-units') return <Message title={words.equation.mixed(explained.units.join(', '))} />;
  if (!explained) {
    return (
      <Message title={say.none}>
        <p>{say.noneHint}</p>
      </Message>
    );
  }
  return (
    <>
      <Verdict explained={explained} kind={kind} />
      <Waterfall label={say.table} falls={fallsOf(explained, kind, locale).map((fall) => traced(fall, view, locale))} />
      <p class={shared['notes']}>{notesOf(explained, locale).join(' ')}</p>
      <div class={shared['bar']}>
        <h2 class={shared['heading']}>{say.movers}</h2>
        <Segmented
          label={say.by}
          value={kind}
          options={(['product', 'source'] as const).map((value) => ({ value, text: say.parts[value] }))}
          onChange={(value: PartKind) => {
            why.kind.value = value;
          }}
        />
      </div>
      <WhyMovers view={view} explained={explained} kind={kind} />
      {tree?.state === 'ok' && <OpenedEquation root={tree.root} view={view} />}
    </>
  );
}

/** The two totals were read; what lies between them is worked out. */
function traced(fall: Fall, view: WhyView, locale: Locale): Fall {
  const span = { before: view.against.span, after: view.span }[fall.key];
  const of = (text: string) => (span ? { metric: 'pay_amount', span } : effectSource(fall.name, text, view, locale));
  return { ...fall, wrap: (text) => <Traced of={() => of(text)}>{text}</Traced> };
}

/** The answer in words, before any picture. */
function Verdict({ explained, kind }: { readonly explained: SalesExplained; readonly kind: PartKind }) {
  const locale = useLocale();
  const why = locale.wordsOf(whyWords);
  const { change, growth, effects, withinNormal, mixHides } = explained;
  const money = moneyWriter(explained, locale);
  const inOrder = effects.toSorted((a, b) => Math.sign(change) * (b.amount - a.amount));
  const strongest = inOrder[0];
  // What is larger but no more than chance must not pass for the reason.
  const beyondChance = strongest?.withinNormal
    ? inOrder.find((effect) => !effect.withinNormal && Math.sign(effect.amount) === Math.sign(change))
    : undefined;
  const size = money.total(Math.abs(change));
  const share = growth === null ? why.fromNothing : signedChange(growth, locale);
  const tone = withinNormal ? 'calm' : change > 0 ? 'good' : 'bad';
  return (
    <div class={css['verdict']}>
      <p class={`${shared['said']} ${shared[tone] ?? ''}`}>
        {change === 0 ? why.same : change > 0 ? why.rose(size, share) : why.fell(size, share)}
      </p>
      <p>
        {strongest && change !== 0 && why.mostly(factorName(strongest, kind, locale), money.signed(strongest.amount))}
        {strongest?.withinNormal && change !== 0 && why.onlyChance}
      </p>
      {beyondChance && (
        <p>{why.beyondChance(factorName(beyondChance, kind, locale), money.signed(beyondChance.amount))}</p>
      )}
      {withinNormal && <p class={shared['calm']}>{why.normal}</p>}
      {mixHides && <p class={shared['calm']}>{why.mixHides}</p>}
    </div>
  );
}

function notesOf({ days, daysInSpan, parts }: SalesExplained, { wordsOf }: Locale): readonly string[] {
  const why = wordsOf(whyWords);
  return [
    ...(days.current.length > 0 && days.current.length < daysInSpan ? [why.days(days.current.length, daysInSpan)] : []),
    ...(parts.length === 0 ? [why.noParts] : []),
    why.method,
  ];
}
