import { metricById } from '../../utils/model/metrics.ts';
import { useLocale } from '../i18n/locale.ts';
import { teachWords } from '../i18n/words/teach.ts';
import type { Draft, Teach } from '../state/teach.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { MetricPicker } from './metric-picker.tsx';
import { TeachFields } from './teach-fields.tsx';
import css from './teach-form.module.css';
import { TrialVerdict } from './trial-verdict.tsx';

interface Props {
  readonly teach: Teach;
  readonly draft: Draft;
  readonly lexicon: Readonly<Record<string, string | null>>;
}

/** What the figure is: proposed, to be confirmed or put right, and tried on the page with every change. */
export function TeachForm({ teach, draft, lexicon }: Props) {
  const { form, again } = useLocale().wordsOf(teachWords);
  const { rule, pointed, chosen, verdict, trying } = draft;
  const isIgnored = chosen && rule.metric === null;
  const isReady = chosen && !trying && verdict?.is !== 'fails';
  return (
    <form
      class={css['form']}
      aria-label={pointed ? form.title : form.edit}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void teach.save();
      }}
    >
      <h3>{pointed ? form.title : form.edit}</h3>
      {pointed && (
        <p class={css['figure']} title={form.figure}>
          {pointed.text}
        </p>
      )}
      <Segmented
        label={form.read}
        options={[
          { value: 'reads', text: form.reads },
          { value: 'ignores', text: form.ignores },
        ]}
        value={isIgnored ? 'ignores' : 'reads'}
        onChange={teach.handle}
      />
      {isIgnored && <p class={css['soft']}>{form.ignoreHint}</p>}
      {!isIgnored && (
        <MetricPicker
          metric={chosen ? rule.metric : null}
          label={rule.label}
          text={pointed?.text ?? ''}
          lexicon={lexicon}
          onChoose={(metric) => teach.change({ metric })}
        />
      )}
      <TeachFields
        teach={teach}
        draft={draft}
        unit={rule.metric === null ? null : (metricById(rule.metric)?.unit ?? null)}
      />
      <TrialVerdict draft={draft} />
      <div class={css['actions']}>
        <Button look="primary" submits disabled={!isReady}>
          {form.save}
        </Button>
        <Button onPress={teach.leave}>{form.cancel}</Button>
        {pointed && (
          <Button look="quiet" onPress={() => void teach.point()}>
            {again}
          </Button>
        )}
      </div>
    </form>
  );
}
