import { useLocale } from '../i18n/locale.ts';
import type { Host } from '../state/host.ts';
import type { LayoutWatch } from '../state/layout-watch.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { consoleName } from './console-name.ts';
import { metricNames } from './metric-name.ts';
import { pageName } from './page-name.ts';
import css from './tab-status.module.css';

interface Props {
  readonly host: Host;
  readonly layouts: LayoutWatch;
  /** Only this console's pages are the shop's affair. */
  readonly console: string | undefined;
}

/** Pages of the console that were redesigned under us: which, since when, and what is no longer found. */
export function LayoutAlarms({ host, layouts, console: id }: Props) {
  const locale = useLocale();
  const { tab: say } = locale.words;
  const alarms = layouts.changed.value.filter(({ console }) => console === id);
  return alarms.map((layout) => {
    const { console, page, changedAt, missing } = layout;
    const name = pageName(host, locale, console, page);
    const day = locale.date.short((changedAt ?? '').slice(0, 10));
    return (
      <section key={`${console}/${page}`} class={`${css['strip']} ${css['warn']}`} role="alert">
        <Icon shape="warning" class={css['icon']} size={14} />
        <div class={css['text']}>
          <p class={css['title']}>
            {say.changed(consoleName(host, locale, console), name, day, metricNames(locale, missing))}
          </p>
          <p>{say.changedHint}</p>
          <p class={css['action']}>
            <Button look="link" onPress={() => void layouts.accept(layout)}>
              {say.accept}
            </Button>
          </p>
        </div>
      </section>
    );
  });
}
