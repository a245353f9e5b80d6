import { useLocale } from '../i18n/locale.ts';
import { shopsWords } from '../i18n/words/shops.ts';
import type { PanelState } from '../state/panel.ts';
import type { ComparedShop } from '../state/shop-comparison.ts';
import { consoleName } from './console-name.ts';
import css from './shops-section.module.css';

interface Props {
  readonly panel: PanelState;
  readonly line: ComparedShop;
}

/** A shop's name over its console; a click looks at that shop. */
export function ShopName({ panel, line: { shop } }: Props) {
  const locale = useLocale();
  const name = shop.name ?? locale.words.header.unnamed;
  return (
    <>
      <button
        type="button"
        class={css['name']}
        title={name}
        aria-description={locale.wordsOf(shopsWords).look(name)}
        onClick={() => {
          panel.shops.pick(shop.key);
          panel.section.value = 'today';
        }}
      >
        {name}
      </button>
      <span class={css['console']}>{consoleName(panel.host, locale, shop.console)}</span>
    </>
  );
}

/** Days read; those that are missing are named. */
export function ShopDays({ line: { daysKnown, daysInSpan, missing } }: Pick<Props, 'line'>) {
  const { wordsOf, date } = useLocale();
  const say = wordsOf(shopsWords);
  return (
    <>
      <span class={daysKnown < daysInSpan ? css['short'] : undefined}>{say.covered(daysKnown, daysInSpan)}</span>
      {missing.length > 0 && (
        <span class={css['basis']} title={missing.map(date.short).join(' ')}>
          {say.missing(missing.slice(-3).map(date.short).join(' '))}
          {missing.length > 3 && ' …'}
        </span>
      )}
    </>
  );
}
