import type { ShopRecord } from '../../utils/store/store.ts';
import { useLocale } from '../i18n/locale.ts';
import type { Coverage } from '../state/coverage-of.ts';
import type { Host } from '../state/host.ts';
import { readValue } from '../state/loaded.ts';
import type { ShopsState } from '../state/shops.ts';
import { Select } from '../ui/select.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
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
          {shop && <span class={css['console']}>{consoleName(host, locale, shop.console)}</span>}
          {shop && <span>{words.header.updated(locale.ago(shop.lastSeen, host.now()))}</span>}
        </p>
      </div>
      {coverage && <Week coverage={coverage} />}
    </header>
  );
}

/** A mark a day, oldest first: filled when it was read. */
function Week({ coverage }: { readonly coverage: Coverage }) {
  const { words, date } = useLocale();
  const { days, missing } = coverage;
  const said = [
    words.header.days(days.length - missing.length, days.length),
    ...(missing.length > 0 ? [words.header.daysHint(missing.map(date.short).join(' '))] : []),
  ].join('\n');
  return (
    // What the marks leave open, the calendar of the data section answers.
    <a class={css['week']} href="#data" title={`${said}\n${words.header.look}`}>
      <span class={css['marks']} aria-hidden="true">
        {days.map((day) => (
          <i key={day} class={missing.includes(day) ? css['unread'] : css['read']} />
        ))}
      </span>
      <span class={css['count']}>
        {words.header.week(days.length - missing.length, days.length)}
        <VisuallyHidden> {words.header.look}</VisuallyHidden>
      </span>
    </a>
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
