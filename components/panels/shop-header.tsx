import type { ShopRecord } from '../../utils/store/store.ts';
import { useLocale } from '../i18n/locale.ts';
import type { Coverage } from '../state/coverage-of.ts';
import type { Host } from '../state/host.ts';
import { readValue } from '../state/loaded.ts';
import type { ShopsState } from '../state/shops.ts';
import { Select } from '../ui/select.tsx';
import { consoleName } from './console-name.ts';
import { Mark } from './mark.tsx';
import css from './shop-header.module.css';

interface Props {
  readonly host: Host;
  readonly shops: ShopsState;
  readonly coverage: Coverage | undefined;
}

/** Which shop is being looked at, how fresh and how complete its figures are. */
export function ShopHeader({ host, shops, coverage }: Props) {
  const locale = useLocale();
  const { words } = locale;
  const shop = shops.shop.value;
  return (
    <header class={css['header']}>
      <span class={css['mark']}>
        <Mark size={26} />
      </span>
      <div class={css['text']}>
        {shop ? <ShopName host={host} shops={shops} shop={shop} /> : <p class={css['shop']}>{words.app.name}</p>}
        <p class={css['facts']}>
          {!shop && <span>{words.app.tagline}</span>}
          {shop && <span>{consoleName(host, locale, shop.console)}</span>}
          {shop && <span>{locale.ago(shop.lastSeen, host.now())}</span>}
          {coverage && (
            <span
              title={
                coverage.missing.length > 0
                  ? words.header.daysHint(coverage.missing.map(locale.date.short).join(' '))
                  : undefined
              }
            >
              {words.header.days(coverage.seen, coverage.of)}
            </span>
          )}
        </p>
      </div>
    </header>
  );
}

function ShopName({ host, shops, shop }: Pick<Props, 'host' | 'shops'> & { readonly shop: ShopRecord }) {
  const locale = useLocale();
  const all = readValue(shops.shops.value) ?? [];
  const nameOf = (one: ShopRecord) => one.name ?? one.id ?? locale.words.header.unnamed;
  if (all.length < 2) {
    return (
      <h1 class={css['shop']} title={nameOf(shop)}>
        {nameOf(shop)}
      </h1>
    );
  }
  return (
    <h1 class={`${css['shop']} ${css['picker']}`}>
      <Select
        label={locale.words.header.shop}
        value={shop.key}
        options={all.map((one) => ({
          value: one.key,
          text: nameOf(one),
          group: consoleName(host, locale, one.console),
        }))}
        onChange={shops.pick}
      />
    </h1>
  );
}
