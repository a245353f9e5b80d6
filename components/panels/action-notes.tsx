import { useSignal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import { actionsWords } from '../i18n/words/actions.ts';
import { type ActionMetric, type ActionsState, type ActionsView, actionMetrics } from '../state/actions.ts';
import type { UserItems } from '../state/user-items.ts';
import shared from '../ui/section-style.module.css';
import { Select } from '../ui/select.tsx';
import { ActionCard } from './action-card.tsx';
import { ActionForm } from './action-form.tsx';
import css from './campaigns-section.module.css';
import { UndoLine } from './undo-line.tsx';

interface Props {
  readonly view: ActionsView;
  readonly actions: ActionsState;
  readonly items: UserItems;
}

/** What the operator did, and matched weekdays before and after it. */
export function ActionNotes({ view, actions, items }: Props) {
  const say = useLocale().wordsOf(actionsWords);
  const said = useSignal('');
  return (
    <section class={shared['part']} aria-label={say.heading}>
      <div class={css['bar']}>
        <h2 class={shared['heading']}>{say.heading}</h2>
        <Select
          label={say.metric}
          value={view.metric}
          options={actionMetrics.map((id) => ({ value: id, text: say.metrics[id] }))}
          onChange={(id) => {
            actions.metric.value = id as ActionMetric;
          }}
        />
      </div>
      <p class={shared['notes']}>{say.hint}</p>
      {view.actions.length === 0 && <p class={css['calm']}>{say.none}</p>}
      {view.actions.map((one) => (
        <ActionCard
          key={one.note.id}
          one={one}
          view={view}
          onForget={() => {
            said.value = say.removed;
            void items.remove('notes', one.note.id);
          }}
        />
      ))}
      <div class={shared['notes']}>
        <UndoLine items={items} said={said} />
      </div>
      <ActionForm view={view} items={items} said={said} />
    </section>
  );
}
