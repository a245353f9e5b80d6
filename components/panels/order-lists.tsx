import { useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import type { OrderListsState } from '../state/order-lists.ts';
import { Button } from '../ui/button.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Message } from '../ui/message.tsx';
import shared from '../ui/section-style.module.css';
import css from './customers-section.module.css';

/** The order lists that are kept, the way to add and to forget one, and the way back. */
export function OrderLists({ orders }: { readonly orders: OrderListsState }) {
  const { words, wordsOf, count, date } = useLocale();
  const say = wordsOf(customersWords);
  const deed = orders.deed.value;
  const undo = orders.undo.value;
  const lists = orders.lists.value ?? [];
  return (
    <>
      <FileDrop
        class={shared['drop']}
        accept=".csv,.txt,.tsv,.xlsx,.xls,text/csv,text/plain"
        choose={say.choose}
        hint={null}
        onFile={(file) => void orders.open(file)}
      >
        {null}
      </FileDrop>
      <div role="status">
        {deed.state === 'reading' && <p class={css['calm']}>{say.reading}</p>}
        {deed.state === 'problem' && <Message title={say.problems[deed.problem]} />}
        {(deed.state === 'imported' || deed.state === 'removed') && (
          <p class={css['calm']}>
            {deed.list.rows.length > 0 && say[deed.state](deed.list.label)}{' '}
            {undo && (
              <Button look="link" onPress={() => void undo()}>
                {words.undo}
              </Button>
            )}
          </p>
        )}
      </div>
      {orders.failed.value && <Message title={say.problems.store} />}
      {deed.state === 'imported' && <Refused refused={deed.list.refused} />}
      {lists.length > 0 && (
        <ul class={css['lists']} aria-label={say.lists}>
          {lists.map((list) => (
            <li key={list.id}>
              <span>{list.label}</span>{' '}
              <span class={shared['notes']}>
                {say.lines(count(list.rows.length))} · {say.importedOn(date.short(list.at.slice(0, 10)))}
              </span>{' '}
              <Button look="quiet" label={say.drop(list.label)} onPress={() => void orders.drop(list)}>
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Refused({ refused }: { readonly refused: Readonly<Record<string, number>> }) {
  const { wordsOf, count } = useLocale();
  const say = wordsOf(customersWords);
  const lines = (Object.keys(say.reasons) as (keyof typeof say.reasons)[]).filter((reason) => refused[reason]);
  if (lines.length === 0) return null;
  return (
    <ul class={shared['notes']}>
      {lines.map((reason) => (
        <li key={reason}>{say.refused(count(refused[reason] ?? 0), say.reasons[reason])}</li>
      ))}
    </ul>
  );
}
