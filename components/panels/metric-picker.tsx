import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { metricById } from '../../utils/model/metrics.ts';
import { searchMetrics, suggestMetrics } from '../../utils/teach/suggest-metrics.ts';
import { useLocale } from '../i18n/locale.ts';
import { teachWords } from '../i18n/words/teach.ts';
import { SearchField } from '../ui/search-field.tsx';
import css from './teach-form.module.css';

interface Props {
  /** Id of the chosen one. */
  readonly metric: string | null;
  /** The label and text of the figure: what is likeliest stands first. */
  readonly label: string;
  readonly text: string;
  readonly lexicon: Readonly<Record<string, string | null>>;
  readonly onChoose: (metric: string) => void;
}

/** One metric out of all there are, the likeliest first. */
export function MetricPicker({ metric, label, text, lexicon, onChoose }: Props) {
  const { wordsOf, language, name } = useLocale();
  const { form } = wordsOf(teachWords);
  const query = useSignal('');
  const group = useId();
  const likely = query.value.trim() === '' ? suggestMetrics(label, text, lexicon) : [];
  const chosen = metric === null ? undefined : metricById(metric);
  const found = searchMetrics(query.value, lexicon);
  const shown = [...new Set([...(chosen && query.value === '' ? [chosen] : []), ...likely, ...found])];
  return (
    <div class={css['metric']}>
      <SearchField
        label={form.search}
        value={query.value}
        onInput={(value) => {
          query.value = value;
        }}
      />
      <fieldset class={css['metrics']} aria-label={form.metric}>
        {shown.map((one) => (
          <label key={one.id} class={css['option']}>
            <input type="radio" name={group} checked={one.id === metric} onChange={() => onChoose(one.id)} />
            {name(one)}
            <small>{language === 'zh' ? one.en : one.zh}</small>
          </label>
        ))}
        {shown.length === 0 && <p class={css['empty']}>{form.noMetric}</p>}
      </fieldset>
    </div>
  );
}
