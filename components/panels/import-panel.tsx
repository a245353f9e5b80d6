import { useEffect, useMemo } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import { createImport, type ImportState, type ImportStep } from '../state/import-file.ts';
import type { PanelState } from '../state/panel.ts';
import { Button } from '../ui/button.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import css from './files.module.css';
import { ImportPreview } from './import-preview.tsx';
import { PastImports } from './past-imports.tsx';

const accept = '.csv,.tsv,.txt,.xls,.xlsx,.jsonl,.zip,.htm,.html';

/** Files into the store: looked at first, written whole or not at all, taken back on request. */
export function ImportPanel({ panel }: { readonly panel: PanelState }) {
  const state = useMemo(() => createImport(panel), [panel]);
  const { import: say } = useLocale().wordsOf(filesWords);
  useEffect(() => void state.listPast(), [state]);
  const { step } = state.step.value;
  const isAtRest = step !== 'preview' && step !== 'reading' && step !== 'writing';
  return (
    <section class={css['panel']} aria-label={say.title}>
      <h2 class={css['title']}>{say.title}</h2>
      <p class={css['hint']}>{say.hint}</p>
      <Step step={state.step.value} state={state} panel={panel} />
      {isAtRest && (
        <FileDrop
          class={css['drop']}
          accept={accept}
          choose={say.choose}
          hint={<span class={css['hint']}>{say.kinds}</span>}
          onFile={(file) => void state.open(file)}
        >
          <span>{say.drop}</span>
        </FileDrop>
      )}
      {isAtRest && <PastImports title={say.past} records={state.past.value} onUndo={state.undo} />}
    </section>
  );
}

interface StepProps {
  readonly step: ImportStep;
  readonly state: ImportState;
  readonly panel: PanelState;
}

function Step({ step, state, panel }: StepProps) {
  const { words, wordsOf, count } = useLocale();
  const { import: say, problems, undo, cancel } = wordsOf(filesWords);
  switch (step.step) {
    case 'idle':
      return null;
    case 'preview':
      return <ImportPreview preview={step.preview} state={state} panel={panel} />;
    case 'reading':
      return (
        <div class={css['status']} role="status">
          <p>{say.reading(step.name)}</p>
          <progress class={css['progress']} aria-label={say.reading(step.name)} />
        </div>
      );
    case 'writing':
      return (
        <div class={css['status']} role="status">
          <p>{say.busy(count(step.done), count(step.all))}</p>
          <progress class={css['progress']} max={step.all} value={step.done} aria-label={say.title} />
          <div class={css['deeds']}>
            <Button onPress={state.cancel}>{cancel}</Button>
          </div>
        </div>
      );
    case 'done':
      return (
        <div class={css['status']} role="status">
          <div class={css['deeds']}>
            <p>{say.done(count(step.record.figures))}</p>
            <Button look="link" onPress={() => void state.undo(step.record)}>
              {undo}
            </Button>
          </div>
        </div>
      );
    case 'problem':
      return (
        <div class={`${css['status']} ${css['warning']}`} role="alert">
          <p>{step.name + (step.row === undefined ? '' : say.where(count(step.row)))}</p>
          <p>{problems[step.kind]}</p>
        </div>
      );
    case 'failed':
      return (
        <div class={`${css['status']} ${css['warning']}`} role="alert">
          <p>{say.failed}</p>
          <p>{words.failure.kinds[step.kind]}</p>
        </div>
      );
    default:
      return (
        <div class={css['status']} role="status">
          <p>{say[step.step]}</p>
        </div>
      );
  }
}
