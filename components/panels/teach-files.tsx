import { useRef } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { teachWords } from '../i18n/words/teach.ts';
import { readValue } from '../state/loaded.ts';
import type { ImportStep, RulesImport } from '../state/rules-import.ts';
import type { TaughtRules } from '../state/taught-rules.ts';
import { Button } from '../ui/button.tsx';
import { metricName } from './metric-name.ts';
import css from './teach.module.css';

interface Props {
  readonly files: RulesImport;
  readonly rules: TaughtRules;
}

const mostListed = 5;

/** Rules out to a file and in from one, with what it would change said before it does. */
export function TeachFiles({ files, rules }: Props) {
  const { files: say } = useLocale().wordsOf(teachWords);
  const field = useRef<HTMLInputElement>(null);
  const step = files.step.value;
  const open = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) void files.open(file);
    // The same file chosen again must be read again.
    input.value = '';
  };
  return (
    <>
      {step.is === 'failed' && <Failed step={step} onClose={files.cancel} />}
      {step.is === 'asked' && <Asked step={step} files={files} />}
      <div class={css['actions']}>
        <Button onPress={files.save} disabled={(readValue(rules.loaded.value) ?? []).length === 0}>
          {say.save}
        </Button>
        <Button onPress={() => field.current?.click()}>{say.open}</Button>
        <input
          ref={field}
          class={css['file']}
          type="file"
          accept=".json,application/json"
          aria-label={say.open}
          tabIndex={-1}
          onChange={(event) => open(event.currentTarget)}
        />
      </div>
    </>
  );
}

function Failed({ step, onClose }: { step: Extract<ImportStep, { is: 'failed' }>; onClose: () => void }) {
  const { wordsOf, count } = useLocale();
  const { files: say } = wordsOf(teachWords);
  const { fault } = step;
  return (
    <div class={css['note']} role="alert">
      <span>
        {fault.is === 'bad-rule' ? say.badRule(count(fault.at), fault.field) : say.faults[fault.is]} {say.unchanged}
      </span>
      <Button look="link" onPress={onClose}>
        {say.close}
      </Button>
    </div>
  );
}

function Asked({ step, files }: { step: Extract<ImportStep, { is: 'asked' }>; files: RulesImport }) {
  const locale = useLocale();
  const { files: say, list } = locale.wordsOf(teachWords);
  const { added, replaced, same } = step.merged;
  const changes = [...added, ...replaced];
  const facts = [
    ...(added.length > 0 ? [say.added(locale.count(added.length))] : []),
    ...(replaced.length > 0 ? [say.replaced(locale.count(replaced.length))] : []),
    ...(same > 0 ? [say.same(locale.count(same))] : []),
  ];
  return (
    <div class={css['note']} role="alertdialog" aria-label={say.open}>
      <div>
        <p>
          {say.asked} {facts.join(locale.language === 'zh' ? '，' : ', ')}
        </p>
        <ul>
          {changes.slice(0, mostListed).map(({ id, label, metric }) => (
            <li key={id}>
              {label} → {metric === null ? list.ignored : metricName(locale, metric)}
            </li>
          ))}
          {changes.length > mostListed && <li>…</li>}
        </ul>
      </div>
      <span class={css['actions']}>
        <Button look="primary" onPress={() => void files.confirm()} disabled={changes.length === 0}>
          {say.confirm}
        </Button>
        <Button onPress={files.cancel}>{say.cancel}</Button>
      </span>
    </div>
  );
}
