import type { Pair } from '../../utils/analyse/customers/bought-together.ts';
import type { KeptOrders } from '../../utils/model/kept-orders.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import shared from '../ui/section-style.module.css';
import css from './customers-section.module.css';
import { orderSource } from './order-source.ts';
import { Traced } from './traced.tsx';

interface Props {
  readonly pairs: readonly Pair[];
  readonly lists: readonly KeptOrders[];
}

const MOST = 12;

/** Products for 关联推荐, with the counts they rest on. */
export function PairsTogether({ pairs, lists }: Props) {
  const locale = useLocale();
  const say = locale.wordsOf(customersWords);
  return (
    <>
      <h3 class={css['subheading']}>{say.pairs}</h3>
      {pairs.length === 0 ? (
        <p class={css['calm']}>{say.noPairs}</p>
      ) : (
        <>
          <p class={shared['notes']}>{say.pairsHint}</p>
          <ol class={css['pairs']}>
            {pairs.slice(0, MOST).map((pair) => (
              <li key={`${pair.from} ${pair.to}`}>
                {say.pair(pair.from, pair.to)}
                <small>
                  <Traced of={() => pairSource(pair, lists, locale)}>{numbersOf(pair, locale)}</Traced>
                </small>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function numbersOf(
  { both, ofFrom, confidence, sureConfidence, lift }: Pair,
  { wordsOf, count, change, value }: Locale,
) {
  return wordsOf(customersWords).pairNumbers(
    count(both),
    count(ofFrom),
    change(confidence),
    change(sureConfidence),
    value.exact({ id: 'lift', unit: 'ratio' }, lift, 'ratio'),
  );
}

/** The share of orders, and what is usual of all orders. */
function pairSource({ from, to, both, ofFrom, ofTo, orders, confidence }: Pair, lists: Props['lists'], locale: Locale) {
  const { wordsOf, count, change } = locale;
  const say = wordsOf(customersWords);
  const ordersOf = (name: string, number: number) => ({ name: say.ordersOf(name), text: count(number) });
  const usual = orderSource(
    say.usualShare(to),
    change(ofTo / orders),
    [ordersOf(to, ofTo), { name: say.allOrders, text: count(orders) }],
    lists,
  );
  const source = orderSource(
    say.pair(from, to),
    change(confidence),
    [ordersOf(`${from} + ${to}`, both), ordersOf(from, ofFrom)],
    lists,
  );
  return { ...source, entries: [{ name: usual.worked, text: usual.text, of: usual }, ...(source.entries ?? [])] };
}
