import { useMemo } from 'preact/hooks';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { useLocale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';
import { type CostImportState, type CostPreview, createCostImport } from '../state/cost-import.ts';
import type { ProfitView } from '../state/profit.ts';
import type { UserItems } from '../state/user-items.ts';
import { Button } from '../ui/button.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Message } from '../ui/message.tsx';
import shared from '../ui/section-style.module.css';
import { amountOf, nameOf } from './cost-words.ts';
import css from './profit-section.module.css';

interface Props {
  readonly view: ProfitView;
  readonly entered: UserItems;
  readonly currency: string;
}

/** Costs of many products from a file: what it would change is shown before it does. */
export function CostImport({ view, entered, currency }: Props) {
  const { words, wordsOf, count } = useLocale();
  const say = wordsOf(profitWords);
  const state = useMemo(() => createCostImport(entered), [entered]);
  const step = state.step.value;
  const undo = entered.undo.value;
  return (
    <div class={shared['part']}>
      <FileDrop
        class={shared['drop']}
        accept=".csv,.txt,.tsv,.xlsx,.xls,text/csv,text/plain"
        choose={say.fromFile.choose}
        onFile={(file) => void state.look(file, view, currency, addDays(view.span.to, -365))}
        hint={<span class={shared['notes']}>{say.fromFile.hint}</span>}
      >
        <strong>{say.fromFile.title}</strong>
      </FileDrop>
      <div role="status">
        {step.step === 'reading' && <p class={shared['calm']}>{say.fromFile.reading}</p>}
        {step.step === 'problem' && <Message title={say.fromFile.problems[step.problem]} />}
        {step.step === 'applied' && undo && (
          <p class={shared['calm']}>
            {say.fromFile.applied(count(step.count))}{' '}
            <Button
              look="link"
              onPress={() => {
                state.leave();
                void undo();
              }}
            >
              {words.undo}
            </Button>
          </p>
        )}
      </div>
      {step.step === 'preview' && <Preview preview={step.preview} view={view} state={state} />}
    </div>
  );
}

/** Lines shown of a list: enough to see whether its columns were understood. */
const SHOWN = 5;

interface PreviewProps {
  readonly preview: CostPreview;
  readonly view: ProfitView;
  readonly state: CostImportState;
}

function Preview({ preview, view, state }: PreviewProps) {
  const locale = useLocale();
  const { wordsOf, count } = locale;
  const say = wordsOf(profitWords).fromFile;
  const { name, costs, fresh, changed, same, refused, products, known, filed } = preview;
  return (
    <section aria-label={say.preview(name)} class={shared['part']}>
      <p class={shared['said']}>{say.found(count(costs.length), count(products))}</p>
      <p class={shared['calm']}>{say.changes(count(fresh), count(changed), count(same))}</p>
      {filed > 0 && <p class={shared['calm']}>{say.filed(count(filed))}</p>}
      {refused > 0 && <p class={shared['notes']}>{say.refused(count(refused))}</p>}
      {view.names.size > 0 && <p class={shared['notes']}>{say.known(count(known), count(products))}</p>}
      <ul class={css['costs']}>
        {costs.slice(0, SHOWN).map((cost) => (
          <li key={cost.id}>
            <span>{nameOf(cost, view, locale)}</span>
            <span class={css['amount']}>{amountOf(cost, locale)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Button look="primary" disabled={fresh + changed + filed === 0} onPress={() => void state.apply(preview)}>
          {say.apply}
        </Button>{' '}
        <Button onPress={state.leave}>{say.cancel}</Button>
      </p>
    </section>
  );
}
