import type { CustomerReport } from '../../utils/analyse/customers/customer-report.ts';
import { median } from '../../utils/analyse/stats/quantile.ts';
import { useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import css from './customers-section.module.css';

interface Props {
  readonly report: CustomerReport;
  readonly unit: string;
}

/** RFM segments, the one with the most money first. */
export function BuyerSegments({ report: { rfm }, unit }: Props) {
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
  return (
    <>
      <h3 class={css['subheading']}>{say.rfm}</h3>
      <p class={css['notes']}>{say.rfmHint(rfm.bins)}</p>
      <table class={css['table']} aria-label={say.rfm}>
        <thead>
          <tr>
            {[heads.segment, heads.buyers, heads.share, heads.recency, heads.amount, heads.amountShare].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {segments.map(({ segment, buyers, recency, amount }) => (
            <tr key={segment}>
              <th scope="row">{say.segments[segment]}</th>
              <td>{count(buyers)}</td>
              <td>{change(buyers / rfm.rows.length)}</td>
              <td>{say.days(count(Math.round(recency)))}</td>
              <td>{value.cell({ id: 'pay_amount', unit: 'money' }, amount, unit)}</td>
              <td>{all > 0 ? change(amount / all) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
