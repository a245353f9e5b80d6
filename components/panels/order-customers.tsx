import { useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import type { CustomersState, OrdersView } from '../state/customers.ts';
import { Button } from '../ui/button.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Message } from '../ui/message.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { BuyerCohorts } from './buyer-cohorts.tsx';
import { BuyerHabits } from './buyer-habits.tsx';
import { BuyerSegments } from './buyer-segments.tsx';
import css from './customers-section.module.css';
import { PairsTogether } from './pairs-together.tsx';

/** Opens an order list and says what it knows of the buyers. */
export function OrderCustomers({ customers }: { readonly customers: CustomersState }) {
  const say = useLocale().wordsOf(customersWords);
  const orders = customers.orders.value;
  const view = customers.report.value;
  return (
    <section class={css['part']} aria-label={say.report}>
      <h2 class={css['heading']}>{say.report}</h2>
      <p class={css['calm']}>{say.reportHint}</p>
      <p class={css['notes']}>{say.privacy}</p>
      <FileDrop
        class={css['file']}
        accept=".csv,.txt,.tsv,.xlsx,.xls,text/csv,text/plain"
        choose={say.choose}
        hint={null}
        onFile={(file) => void customers.open(file)}
      >
        {null}
      </FileDrop>
      <div role="status">
        {orders.state === 'reading' && <p class={css['calm']}>{say.reading}</p>}
        {orders.state === 'problem' && <Message title={say.problems[orders.problem]} />}
      </div>
      {orders.state === 'read' && <Refused refused={orders.orders.refused} />}
      {orders.state === 'read' && orders.orders.rows.length > 0 && !view && <Skeleton height={200} />}
      {orders.state === 'read' && (
        <p>
          <Button onPress={customers.drop}>{say.drop}</Button>
        </p>
      )}
      {orders.state === 'read' && view && <Told view={view} />}
    </section>
  );
}

function Refused({ refused }: Pick<OrdersView['orders'], 'refused'>) {
  const { wordsOf, count } = useLocale();
  const say = wordsOf(customersWords);
  const lines = (Object.keys(say.reasons) as (keyof typeof say.reasons)[]).filter((reason) => refused[reason]);
  if (lines.length === 0) return null;
  return (
    <ul class={css['notes']}>
      {lines.map((reason) => (
        <li key={reason}>{say.refused(count(refused[reason] ?? 0), say.reasons[reason])}</li>
      ))}
    </ul>
  );
}

/** Shares of fewer buyers than this are anecdotes. */
const FEW = 50;

function Told({ view }: { readonly view: OrdersView }) {
  const { wordsOf, count, date } = useLocale();
  const say = wordsOf(customersWords);
  const { report, orders, buyers, first, span } = view;
  if (report.state !== 'ok') return <Message title={say.mixedUnits(report.units.join(', '))} />;
  const day = (of: string) => `${of.slice(0, 4)} ${date.short(of)}`;
  return (
    <>
      <p class={css['calm']}>{say.loaded(count(orders.rows.length), count(buyers), day(first), day(span.to))}</p>
      {buyers < FEW && <p class={css['warn']}>{say.few(count(buyers))}</p>}
      <BuyerHabits report={report} />
      <BuyerSegments report={report} unit={view.unit} />
      <BuyerCohorts cohorts={report.cohorts} />
      <PairsTogether pairs={report.pairs} />
    </>
  );
}
