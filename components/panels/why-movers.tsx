import type { PartEffects } from '../../utils/analyse/why/explain-change.ts';
import type { SalesExplained } from '../../utils/analyse/why/why-sales-moved.ts';
import { useLocale } from '../i18n/locale.ts';
import { whyWords } from '../i18n/words/why.ts';
import type { PartKind, WhyView } from '../state/why.ts';
import shared from '../ui/section-style.module.css';
import { Traced } from './traced.tsx';
import { factorName, moneyWriter } from './why-falls.ts';
import css from './why-section.module.css';
import { moverSource } from './why-source.ts';

interface Props {
  readonly view: WhyView;
  readonly explained: SalesExplained;
  readonly kind: PartKind;
}

const MOST = 8;

/** The products or sources the change came from, and those that pulled the other way. */
export function WhyMovers({ view, explained, kind }: Props) {
  const { wordsOf, change } = useLocale();
  const say = wordsOf(whyWords);
  const { movers, against, explained: share, parts } = explained;
  if (parts.length === 0) return <p class={shared['notes']}>{say.noParts}</p>;
  return (
    <>
      <Movers view={view} list={movers} explained={explained} kind={kind} />
      {share !== null && share > 0 && <p class={shared['notes']}>{say.explained(change(share))}</p>}
      {against.length > 0 && (
        <>
          <h3 class={shared['subheading']}>{say.against_}</h3>
          <Movers view={view} list={against.slice(0, 3)} explained={explained} kind={kind} />
        </>
      )}
    </>
  );
}

function Movers({ view, list, explained, kind }: Props & { readonly list: readonly PartEffects[] }) {
  const locale = useLocale();
  const { status } = locale.wordsOf(whyWords);
  const money = moneyWriter(explained, locale);
  const widest = Math.max(...explained.parts.map((part) => Math.abs(part.change)), 1);
  return (
    <ol class={css['movers']}>
      {list.slice(0, MOST).map((part) => {
        const name = explained.names.get(part.key) ?? part.key;
        return (
          <li key={part.key}>
            <span class={css['mover']} title={name}>
              {name}
            </span>
            <span class={css['effect']}>{status[part.status] || mainFactor(part, explained, kind, locale)}</span>
            <span class={part.change > 0 ? shared['good'] : shared['bad']}>
              <Traced of={() => moverSource(money.signed(part.change), { kind, key: part.key, name }, view, locale)}>
                {money.signed(part.change)}
              </Traced>
            </span>
            <i
              class={`${css['strength']} ${part.change > 0 ? css['up'] : css['down']}`}
              style={{ width: `${(Math.abs(part.change) / widest) * 100}%` }}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** The factor that did most of what the product did. */
export function mainFactor(
  { effects, change }: PartEffects,
  explained: SalesExplained,
  kind: PartKind,
  locale: Parameters<typeof factorName>[2],
): string {
  const strongest = effects
    .map((amount, index) => ({ amount, factor: explained.effects[index] }))
    .toSorted((a, b) => Math.sign(change) * (b.amount - a.amount))[0]?.factor;
  return strongest ? factorName(strongest, kind, locale) : '';
}
