import type { Pair } from '../../utils/analyse/customers/bought-together.ts';
import { useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import css from './customers-section.module.css';

const MOST = 12;

/** Products for 关联推荐, with the counts they rest on. */
export function PairsTogether({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { wordsOf, count, change, value } = useLocale();
  const say = wordsOf(customersWords);
  return (
    <>
      <h3 class={css['subheading']}>{say.pairs}</h3>
      {pairs.length === 0 ? (
        <p class={css['calm']}>{say.noPairs}</p>
      ) : (
        <>
          <p class={css['notes']}>{say.pairsHint}</p>
          <ol class={css['pairs']}>
            {pairs.slice(0, MOST).map(({ from, to, both, ofFrom, confidence, sureConfidence, lift }) => (
              <li key={`${from} ${to}`}>
                {say.pair(from, to)}
                <small>
                  {say.pairNumbers(
                    count(both),
                    count(ofFrom),
                    change(confidence),
                    change(sureConfidence),
                    value.exact({ id: 'lift', unit: 'ratio' }, lift, 'ratio'),
                  )}
                </small>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
