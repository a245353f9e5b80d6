import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { metricById } from '../../utils/model/metrics.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { sourceWords } from '../i18n/words/source.ts';
import { readValue } from '../state/loaded.ts';
import type { PanelState } from '../state/panel.ts';
import {
  createSource,
  type SourceAnswer,
  type SourcePart,
  type SourceQuestion,
  type SourceView,
} from '../state/source.ts';
import { Button } from '../ui/button.tsx';
import dialog from '../ui/dialog-style.module.css';
import { Skeleton } from '../ui/skeleton.tsx';
import { SourceReading } from './source-reading.tsx';
import css from './source-sheet.module.css';
import { howMade, valueText } from './source-words.ts';
import { SourceWorked } from './source-worked.tsx';
import { StoreFailure } from './store-failure.tsx';

interface Props {
  readonly panel: PanelState;
  readonly question: SourceQuestion;
  readonly onClose: () => void;
}

/** Where one figure comes from: how it was made, and every reading that is in it. */
export function SourceSheet({ panel, question, onClose }: Props) {
  const locale = useLocale();
  const { words, name } = locale;
  const box = useRef<HTMLDialogElement>(null);
  /** From the figure pressed down to the one in sight. */
  const trail = useSignal<readonly SourceQuestion[]>([question]);
  const asked = useComputed(() => trail.value.at(-1) ?? question);
  const source = useMemo(() => createSource(panel, asked), [panel, asked]);
  useEffect(() => source.stop, [source]);
  useEffect(() => box.current?.showModal(), []);
  const loaded = source.loaded.value;
  const answer = readValue(loaded);
  const now = asked.value;
  const metric = 'worked' in now ? undefined : metricById(now.metric);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={box}
      class={dialog['box']}
      aria-labelledby="source-sheet"
      onClose={onClose}
      onClick={(event) => event.target === box.current && box.current?.close()}
    >
      <div class={dialog['top']}>
        <h2 id="source-sheet" class={dialog['title']}>
          {'worked' in now ? now.worked : metric ? name(metric) : words.keys.source}
        </h2>
        <span class={css['deeds']}>
          {trail.value.length > 1 && (
            <Button
              look="link"
              onPress={() => {
                trail.value = trail.value.slice(0, -1);
              }}
            >
              {locale.wordsOf(sourceWords).back}
            </Button>
          )}
          <Button onPress={() => box.current?.close()}>{words.keys.close}</Button>
        </span>
      </div>
      {loaded.state === 'reading' && <Skeleton height={160} />}
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={source.again} />}
      {answer && <p class={dialog['name']}>{aboutText(answer, panel, locale)}</p>}
      {answer?.kind === 'read' && <Answer view={answer.view} panel={panel} />}
      {answer?.kind === 'worked' && (
        <SourceWorked
          answer={answer}
          onOpen={(part) => {
            trail.value = [...trail.value, part];
          }}
        />
      )}
    </dialog>
  );
}

/** Whose figure it is, and of which days. */
function aboutText(answer: SourceAnswer, panel: PanelState, { date }: Locale): string {
  const { question } = answer;
  const own = panel.subject.product.value?.name ?? panel.shops.shop.value?.name;
  const who = 'worked' in question ? question.about : (question.of?.name ?? question.shop?.name);
  const span = answer.kind === 'read' ? answer.view.span : question.span;
  return [who ?? own, span && date.span(span.from, span.to)].filter(Boolean).join(' · ');
}

function Answer({ view, panel }: { readonly view: SourceView; readonly panel: PanelState }) {
  const locale = useLocale();
  const { figure, parts } = view;
  return (
    <>
      <p class={css['value']}>{valueText(figure, locale)}</p>
      <p>{howMade(view, locale)}</p>
      {(parts.length > 0 ? parts : [figure]).map((part) => (
        <Part key={part.metric.id} part={part} panel={panel} named={parts.length > 0} />
      ))}
    </>
  );
}

function Part({
  part,
  panel,
  named,
}: {
  readonly part: SourcePart;
  readonly panel: PanelState;
  readonly named: boolean;
}) {
  const locale = useLocale();
  const say = locale.wordsOf(sourceWords);
  return (
    <section class={css['part']} aria-label={locale.name(part.metric)}>
      <h3 class={dialog['name']}>
        {named ? `${locale.name(part.metric)} ${valueText(part, locale)}` : say.readings(part.readings.length)}
      </h3>
      {part.readings.length === 0 && <p>{say.none}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ol class={css['readings']} tabIndex={0} aria-label={say.readings(part.readings.length)}>
        {part.readings.map((figure) => (
          <SourceReading
            key={JSON.stringify([figure.period, figure.seen.page, figure.seen.block])}
            figure={figure}
            metric={part.metric}
            host={panel.host}
          />
        ))}
      </ol>
    </section>
  );
}
