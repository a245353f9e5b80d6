import type { CustomerReport } from '../../utils/analyse/customers/customer-report.ts';
import { median } from '../../utils/analyse/stats/quantile.ts';
import type { KeptOrders } from '../../utils/model/kept-orders.ts';
import { useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import shared from '../ui/section-style.module.css';
import { SideScroll } from '../ui/side-scroll.tsx';
import css from './customers-section.module.css';
import { orderSource } from './order-source.ts';
import { Traced } from './traced.tsx';

interface Props {
  readonly report: CustomerReport;
  readonly unit: string;
  readonly lists: readonly KeptOrders[];
}

/** RFM segments, the one with the most money first. */
export function BuyerSegments({ report: { rfm }, unit, lists }: Props) {
  const { wordsOf, count, change, value } = useLocale();
  const say = wordsOf(customersWords);
  const all = rfm.rows.reduce((sum, { amount }) => sum + amount, 0);
  const segments = [...Map.groupBy(rfm.rows, ({ segment }) => segment)]
    .map(([segment, rows]) => ({
      segment,
      buyers: rows.length,
      recency: median(rows.map(({ recency }) => recency)) ?? 0,
      amount: rows.reduce((sum, row) => sum + row.amount, 0),
    }))
    .sort((a, b) => b.amount - a.amount);
  const heads = say.heads;
  const money = (amount: number) => value.cell({ id: 'pay_amount', unit: 'money' }, amount, unit);
  const share = (name: string, part: string, own: string, whole: string, ratio: number) => (
    <Traced
      of={orderSource(
        name,
        change(ratio),
        [
          { name: part, text: own },
          { name: say.rfm, text: whole },
        ],
        lists,
      )}
    >
      {change(ratio)}
    </Traced>
  );
  return (
    <>
      <h3 class={css['subheading']}>{say.rfm}</h3>
      <p class={shared['notes']}>{say.rfmHint(rfm.bins)}</p>
      <SideScroll label={say.rfm}>
        <table class={css['table']} aria-label={say.rfm}>
          <thead>
            <tr>
              {[heads.segment, heads.buyers, heads.share, heads.recency, heads.amount, heads.amountShare].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {segments.map(({ segment, buyers, recency, amount }) => (
              <tr key={segment}>
                <th scope="row">{say.segments[segment]}</th>
                <td>
                  <Traced of={orderSource(heads.buyers, count(buyers), [], lists)}>{count(buyers)}</Traced>
                </td>
                <td>
                  {share(
                    heads.share,
                    say.segments[segment],
                    count(buyers),
                    count(rfm.rows.length),
                    buyers / rfm.rows.length,
                  )}
                </td>
                <td>{say.days(count(Math.round(recency)))}</td>
                <td>
                  <Traced of={orderSource(heads.amount, money(amount), [], lists)}>{money(amount)}</Traced>
                </td>
                <td>
                  {all > 0
                    ? share(heads.amountShare, say.segments[segment], money(amount), money(all), amount / all)
                    : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
    </>
  );
}
