import { useSignal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import { welcomeWords } from '../i18n/words/welcome.ts';
import type { GrantsState } from '../state/grants.ts';
import type { Console, Host } from '../state/host.ts';
import { readValue } from '../state/loaded.ts';
import { hostOf } from '../state/shop-address.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import css from './console-list.module.css';

interface Props {
  readonly host: Host;
  readonly grants: GrantsState;
}

const MOST_HOSTS = 3;

/** The consoles that live on hosts of their platform, each with its switch. */
export function ConsoleList({ host, grants }: Props) {
  const on = readValue(grants.grants.value)?.consoles;
  return (
    <ul class={css['list']}>
      {host.consoles
        .filter((console) => console.matches.length > 0)
        .map((console) => (
          <ConsoleItem key={console.id} host={host} console={console} on={on?.has(console.id) ?? false} />
        ))}
    </ul>
  );
}

/** The hosts of a console, only the first by name when there are many: Amazon alone has twenty. */
function shownHosts(matches: readonly string[], more: (count: number) => string): string {
  const hosts = matches.map(hostOf);
  return hosts.length <= MOST_HOSTS ? hosts.join(' · ') : `${hosts[0]} ${more(hosts.length - 1)}`;
}

function ConsoleItem({ host, console, on }: { host: Host; console: Console; on: boolean }) {
  const { name, wordsOf } = useLocale();
  const say = wordsOf(welcomeWords);
  const refused = useSignal(false);
  const toggle = async (wanted: boolean) => {
    refused.value = false;
    const done = wanted ? await host.grant(console.matches) : await host.revoke(console.matches);
    refused.value = wanted && !done;
  };
  return (
    <li class={css['item']}>
      <Switch on={on} onToggle={(wanted) => void toggle(wanted)}>
        <span class={css['name']}>{name(console.name)}</span>
      </Switch>
      <p class={css['hosts']} title={console.matches.map(hostOf).join('\n')}>
        {shownHosts(console.matches, say.moreHosts)}
        {on && console.home !== undefined && (
          <>
            {' · '}
            <Button
              look="link"
              label={say.openConsole(name(console.name))}
              onPress={() => host.openAddress(console.home ?? '')}
            >
              {say.open}
            </Button>
          </>
        )}
      </p>
      {refused.value && (
        <p class={css['refused']} role="status">
          {say.refused}
        </p>
      )}
    </li>
  );
}
