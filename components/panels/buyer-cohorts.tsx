import type { Cohort } from '../../utils/analyse/customers/cohorts.ts';
import type { KeptOrders } from '../../utils/model/kept-orders.ts';
import { useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import shared from '../ui/section-style.module.css';
import { SideScroll } from '../ui/side-scroll.tsx';
import css from './customers-section.module.css';
import { orderSource } from './order-source.ts';
import { Traced } from './traced.tsx';

interface Props {
  readonly cohorts: readonly Cohort[];
  readonly lists: readonly KeptOrders[];
}

const MOST_MONTHS = 12;
/** Of fewer buyers a share says more than is known. */
const ENOUGH = 20;

/** Who came back, by month of the first purchase. */
export function BuyerCohorts({ cohorts, lists }: Props) {
  const { words, wordsOf, count } = useLocale();
  const say = wordsOf(customersWords);
  const shown = cohorts.slice(-MOST_MONTHS);
  const longest = Math.max(0, ...shown.map(({ active }) => active.findLastIndex((back) => back !== null)));
  const later = Array.from({ length: longest }, (_, at) => at + 1);
  if (later.length === 0) return null;
  return (
    <>
      <h3 class={css['subheading']}>{say.cohorts}</h3>
      <p class={shared['notes']}>{say.cohortHint}</p>
      <SideScroll label={say.cohorts} keysHint={words.keys.inTable}>
        <table class={css['table']}>
          <thead>
            <tr>
              <th scope="col">{say.month}</th>
              <th scope="col">{say.first}</th>
              {later.map((month) => (
                <th key={month} scope="col">
                  {say.later(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ month, buyers, active }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>
                  <Traced cell of={() => orderSource(`${say.first} · ${month}`, count(buyers), [], lists)}>
                    {count(buyers)}
                  </Traced>
                </td>
                {later.map((at) => {
                  const back = active[at] ?? null;
                  const share = back !== null && buyers >= ENOUGH ? back / buyers : 0;
                  return (
                    <td
                      key={at}
                      style={{
                        background: `color-mix(in srgb, var(--chart-main) ${Math.round(share * 60)}%, transparent)`,
                      }}
                    >
                      {back !== null && buyers > 0 && (
                        <Back month={month} at={at} back={back} of={buyers} lists={lists} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
    </>
  );
}

interface BackProps extends Pick<Props, 'lists'> {
  readonly month: string;
  /** Months after it. */
  readonly at: number;
  readonly back: number;
  readonly of: number;
}

/** How many of a month's buyers came back so many months later: their share, or of few their number. */
function Back({ month, at, back, of, lists }: BackProps) {
  const { wordsOf, count, change } = useLocale();
  const say = wordsOf(customersWords);
  const text = of >= ENOUGH ? change(back / of) : count(back);
  const parts = [
    { name: say.cameBack(say.later(at)), text: count(back) },
    { name: `${say.first} · ${month}`, text: count(of) },
  ];
  return (
    <Traced cell of={() => orderSource(`${month} ${say.later(at)}`, text, of >= ENOUGH ? parts : [], lists)}>
      {text}
    </Traced>
  );
}
