import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { welcomeWords } from '../i18n/words/welcome.ts';
import type { GrantsState } from '../state/grants.ts';
import type { Host } from '../state/host.ts';
import { readValue } from '../state/loaded.ts';
import { hostOf, shopAddress } from '../state/shop-address.ts';
import { Button } from '../ui/button.tsx';
import css from './own-shop.module.css';

interface Props {
  readonly host: Host;
  readonly grants: GrantsState;
}

/** A shop on the merchant's own domain: its address, checked in plain words, then the browser's prompt for that host. */
export function OwnShop({ host, grants }: Props) {
  const { wordsOf } = useLocale();
  const typed = useSignal('');
  const problem = useSignal('');
  const ids = { input: useId(), problem: useId() };
  const welcome = wordsOf(welcomeWords);
  return (
    <div>
      <label for={ids.input}>{welcome.address}</label>
      <p class={css['hint']}>{welcome.selfHostedHint}</p>
      <form
        class={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          askFor(typed, problem, host, welcome);
        }}
      >
        <input
          id={ids.input}
          class={css['input']}
          inputMode="url"
          placeholder={welcome.addressExample}
          value={typed}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            problem.value = '';
          }}
          aria-invalid={problem.value !== ''}
          aria-describedby={ids.problem}
        />
        <Button look="primary" submits>
          {welcome.allowAddress}
        </Button>
      </form>
      <p class={css['problem']} id={ids.problem} role="status">
        {problem}
      </p>
      <OwnHosts host={host} grants={grants} />
    </div>
  );
}

function OwnHosts({ host, grants }: Props) {
  const welcome = useLocale().wordsOf(welcomeWords);
  return (
    <ul>
      {(readValue(grants.grants.value)?.own ?? []).map((origin) => (
        <li key={origin} class={css['given']}>
          {welcome.addressGiven(hostOf(origin))}
          <Button look="link" onPress={() => void host.revoke([origin])}>
            {welcome.remove(hostOf(origin))}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function askFor(typed: Signal<string>, problem: Signal<string>, host: Host, welcome: typeof welcomeWords.zh): void {
  const address = shopAddress(typed.value, host.consoles);
  if (address.is !== 'usable') {
    const say = {
      empty: welcome.addressEmpty,
      invalid: welcome.addressInvalid,
      insecure: welcome.addressInsecure,
      public: welcome.addressPublic,
    };
    problem.value = say[address.is];
    return;
  }
  // No await before this line: the browser only shows its prompt inside the click.
  void host.grant([address.origin]).then((granted) => {
    if (granted) typed.value = '';
    else problem.value = welcome.refused;
  });
}
