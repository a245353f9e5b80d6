import type { Cohort } from '../../utils/analyse/customers/cohorts.ts';
import { useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import { SideScroll } from '../ui/side-scroll.tsx';
import css from './customers-section.module.css';

const MOST_MONTHS = 12;
/** Of fewer buyers a share says more than is known. */
const ENOUGH = 20;

/** Who came back, by month of the first purchase. */
export function BuyerCohorts({ cohorts }: { readonly cohorts: readonly Cohort[] }) {
  const { wordsOf, count, change } = useLocale();
  const say = wordsOf(customersWords);
  const shown = cohorts.slice(-MOST_MONTHS);
  const longest = Math.max(0, ...shown.map(({ active }) => active.findLastIndex((back) => back !== null)));
  const later = Array.from({ length: longest }, (_, at) => at + 1);
  if (later.length === 0) return null;
  return (
    <>
      <h3 class={css['subheading']}>{say.cohorts}</h3>
      <p class={css['notes']}>{say.cohortHint}</p>
      <SideScroll label={say.cohorts}>
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
                <td>{count(buyers)}</td>
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
                      {back === null || buyers === 0 ? '' : buyers >= ENOUGH ? change(back / buyers) : count(back)}
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
