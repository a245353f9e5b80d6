import type { PageLayout } from '../../utils/model/layout.ts';
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
  readonly alarms: readonly PageLayout[];
}

/** Which pages were redesigned, since when, and what is no longer found. */
export function LayoutAlarmList({ host, layouts, alarms }: Props) {
  const locale = useLocale();
  const { tab: say } = locale.words;
  return alarms.map((layout) => {
    const { console, page, changedAt, missing } = layout;
    const name = pageName(locale, console, page);
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
