import type { KeptOrders } from '../../utils/model/kept-orders.ts';
import { useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import type { CustomersState, OrdersView } from '../state/customers.ts';
import { Message } from '../ui/message.tsx';
import shared from '../ui/section-style.module.css';
import { Skeleton } from '../ui/skeleton.tsx';
import { BuyerCohorts } from './buyer-cohorts.tsx';
import { BuyerHabits } from './buyer-habits.tsx';
import { BuyerSegments } from './buyer-segments.tsx';
import css from './customers-section.module.css';
import { OrderLists } from './order-lists.tsx';
import { PairsTogether } from './pairs-together.tsx';

/** Takes in order lists and says what they know of the buyers. */
export function OrderCustomers({ customers }: { readonly customers: CustomersState }) {
  const say = useLocale().wordsOf(customersWords);
  const lists = customers.orders.lists.value ?? [];
  const view = customers.report.value;
  return (
    <section class={`${shared['part']} ${css['part']}`} aria-label={say.report}>
      <h2 class={shared['heading']}>{say.report}</h2>
      <p class={css['calm']}>{say.reportHint}</p>
      <p class={shared['notes']}>{say.privacy}</p>
      <OrderLists orders={customers.orders} />
      {lists.length > 0 && !view && <Skeleton height={200} />}
      {lists.length > 0 && view && <Told view={view} lists={lists} />}
    </section>
  );
}

/** Shares of fewer buyers than this are anecdotes. */
const FEW = 50;

function Told({ view, lists }: { readonly view: OrdersView; readonly lists: readonly KeptOrders[] }) {
  const { wordsOf, count, date } = useLocale();
  const say = wordsOf(customersWords);
  const { report, rows, apart, buyers, first, span } = view;
  if (report.state !== 'ok') return <Message title={say.mixedUnits(report.units.join(', '))} />;
  const day = (of: string) => `${of.slice(0, 4)} ${date.short(of)}`;
  return (
    <>
      <p class={css['calm']}>{say.loaded(count(rows.length), count(buyers), day(first), day(span.to))}</p>
      {apart.length > 0 && <p class={css['warn']}>{say.apart(apart.map(({ label }) => label).join(say.comma))}</p>}
      {buyers < FEW && <p class={css['warn']}>{say.few(count(buyers))}</p>}
      <BuyerHabits report={report} lists={lists} />
      <BuyerSegments report={report} unit={view.unit} lists={lists} />
      <BuyerCohorts cohorts={report.cohorts} lists={lists} />
      <PairsTogether pairs={report.pairs} lists={lists} />
    </>
  );
}
