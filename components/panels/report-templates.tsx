import { useSignal } from '@preact/signals';
import type { ReportTemplate } from '../../utils/model/settings.ts';
import { useLocale } from '../i18n/locale.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import type { ReportsState } from '../state/reports.ts';
import { Button } from '../ui/button.tsx';
import css from './reports-section.module.css';

/** Keeps what is chosen under a name, and gives names up again. */
export function ReportTemplates({ state }: { readonly state: ReportsState }) {
  const { words, wordsOf } = useLocale();
  const say = wordsOf(reportsWords);
  const typed = useSignal('');
  const said = useSignal('');
  const before = useSignal<readonly ReportTemplate[] | null>(null);
  const forget = (name: string) => {
    before.value = state.templates.value;
    said.value = say.forgotten(name);
    void state.forget(name);
  };
  const keep = () => {
    const name = typed.value.trim();
    if (!name) return;
    typed.value = '';
    before.value = state.templates.value;
    said.value = say.kept(name);
    void state.keep(name);
  };
  return (
    <div class={css['templates']}>
      <form
        class={css['keep']}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <input
          aria-label={say.templateName}
          placeholder={say.templateName}
          maxLength={40}
          value={typed}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <Button submits>{say.keep}</Button>
      </form>
      {state.templates.value.length > 0 && (
        <ul aria-label={say.templates}>
          {state.templates.value.map(({ name }) => (
            <li key={name}>
              <span>{name}</span>
              <Button look="quiet" label={say.forget(name)} onPress={() => forget(name)}>
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p class={css['said']} role="status">
        {said.value}{' '}
        {said.value !== '' && before.value && (
          <Button
            look="link"
            onPress={() => {
              void state.restore(before.value ?? []);
              before.value = null;
              said.value = '';
            }}
          >
            {words.undo}
          </Button>
        )}
      </p>
    </div>
  );
}
