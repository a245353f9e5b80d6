import { reportBlockIds } from '../../utils/model/settings.ts';
import { useLocale } from '../i18n/locale.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import { type ReportsState, reportPresets } from '../state/reports.ts';
import { type SpanChoice, spanChoices } from '../state/span.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { ReportTemplates } from './report-templates.tsx';
import css from './reports-section.module.css';

/** What the report is to hold: a template to begin with, its span, shops and blocks, and what the user adds. */
export function ReportChoices({ state }: { readonly state: ReportsState }) {
  const { words, wordsOf } = useLocale();
  const say = wordsOf(reportsWords);
  const { span, blocks } = state.choice.value;
  const chosen = state.chosen.value.map(({ key }) => key);
  return (
    <div class={css['choices']}>
      <fieldset class={`${css['group']} ${css['presets']}`} aria-label={say.choose}>
        {(Object.keys(reportPresets) as (keyof typeof reportPresets)[]).map((id) => (
          <Button key={id} pressed={state.opened.value === id} onPress={() => state.preset(id)}>
            {say.presets[id]}
          </Button>
        ))}
        {state.templates.value.map(({ name }) => (
          <Button key={name} pressed={state.opened.value === name} onPress={() => state.open(name)}>
            {name}
          </Button>
        ))}
      </fieldset>
      <Segmented
        label={say.span}
        value={span}
        options={spanChoices.map((value) => ({ value, text: words.span[value] }))}
        onChange={(value: SpanChoice) => state.change({ span: value })}
      />
      {state.shops.value.length > 1 && (
        <fieldset class={css['group']}>
          <legend>{say.shops}</legend>
          {state.shops.value.map(({ key, name }) => (
            <label key={key}>
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => state.toggleShop(key)} />
              {name ?? words.header.unnamed}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class={css['group']}>
        <legend>{say.blocks}</legend>
        {reportBlockIds.map((id) => (
          <label key={id}>
            <input type="checkbox" checked={blocks.includes(id)} onChange={() => state.toggleBlock(id)} />
            {say.names[id]}
          </label>
        ))}
      </fieldset>
      <label class={css['remark']}>
        {say.remark}
        <textarea
          rows={3}
          placeholder={say.remarkHint}
          value={state.remark}
          onInput={(event) => {
            state.remark.value = event.currentTarget.value;
          }}
        />
      </label>
      <ReportTemplates state={state} />
    </div>
  );
}
