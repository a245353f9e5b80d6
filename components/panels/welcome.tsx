import { Check } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { LocaleContext, useLocale } from '../i18n/locale.ts';
import { welcomeWords } from '../i18n/words/welcome.ts';
import type { GrantsState } from '../state/grants.ts';
import type { Host } from '../state/host.ts';
import type { Preferences } from '../state/preferences.ts';
import { ConsoleList } from './console-list.tsx';
import { Mark } from './mark.tsx';
import { OwnShop } from './own-shop.tsx';
import { PreferencePicks } from './preference-picks.tsx';
import css from './welcome.module.css';

interface Props {
  readonly host: Host;
  readonly preferences: Preferences;
  readonly grants: GrantsState;
}

/** The first page a user sees: what Tillside does, what it promises, and the switches. */
export function Welcome({ host, preferences, grants }: Props) {
  const locale = preferences.locale.value;
  const { app } = locale.words;
  const welcome = locale.wordsOf(welcomeWords);
  return (
    <LocaleContext.Provider value={locale}>
      <main class={css['page']} data-ready={grants.grants.value.state !== 'reading' || undefined}>
        <div class={css['brand']}>
          <Mark size={28} />
          {app.name}
          <span class={css['preferences']}>
            <PreferencePicks preferences={preferences} />
          </span>
        </div>
        <h1 class={css['title']}>{welcome.title}</h1>
        <ul class={css['does']}>
          {welcome.does.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div class={css['columns']}>
          <section class={css['column']}>
            <Heading hint={welcome.consolesHint}>{welcome.consolesTitle}</Heading>
            <ConsoleList host={host} grants={grants} />
            <Heading>{welcome.selfHosted}</Heading>
            <OwnShop host={host} grants={grants} />
          </section>
          <Promises />
        </div>
      </main>
    </LocaleContext.Provider>
  );
}

function Heading({ hint, children }: { readonly hint?: string; readonly children: ComponentChildren }) {
  return (
    <h2 class={css['heading']}>
      {children}
      {hint !== undefined && <p class={css['hint']}>{hint}</p>}
    </h2>
  );
}

function Promises() {
  const welcome = useLocale().wordsOf(welcomeWords);
  return (
    <section class={css['column']}>
      <Heading>{welcome.promiseTitle}</Heading>
      <ul class={css['promise']}>
        {welcome.promise.map((line) => (
          <li key={line}>
            <Check size={15} aria-hidden="true" />
            {line}
          </li>
        ))}
      </ul>
      <Heading>{welcome.nextTitle}</Heading>
      <ol class={css['next']}>
        {welcome.next.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
