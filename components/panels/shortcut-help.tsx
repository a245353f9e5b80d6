import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import type { Host } from '../state/host.ts';
import { sectionIds } from '../state/section.ts';
import { keyOfSection, spanKeys } from '../state/shortcut.ts';
import { spanChoices } from '../state/span.ts';
import { Button } from '../ui/button.tsx';
import dialog from '../ui/dialog-style.module.css';
import css from './shortcut-help.module.css';

interface Props {
  readonly host: Host;
  readonly onClose: () => void;
}

/** Every key there is, over the panel; Escape, the button or a click beside it leads back. */
export function ShortcutHelp({ host, onClose }: Props) {
  const { words } = useLocale();
  const { keys } = words;
  const box = useRef<HTMLDialogElement>(null);
  const browserKeys = useBrowserKeys(host);
  useEffect(() => box.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={box}
      class={dialog['box']}
      aria-labelledby="shortcut-help"
      onClose={onClose}
      onClick={(event) => event.target === box.current && box.current?.close()}
    >
      <div class={dialog['top']}>
        <h2 id="shortcut-help" class={dialog['title']}>
          {keys.title}
        </h2>
        <Button onPress={() => box.current?.close()}>{keys.close}</Button>
      </div>
      <Group name={keys.groups.sections}>
        {sectionIds.map((id) => {
          const key = keyOfSection(id);
          return key && <Line key={id} keys={[key]} does={words.sections.names[id]} />;
        })}
        <Line keys={['g', '← →']} does={keys.tabs} />
      </Group>
      <Group name={keys.groups.look}>
        {spanChoices.map((choice) => (
          <Line key={choice} keys={[spanKeys[choice]]} does={words.span[choice]} />
        ))}
        <Line keys={['/']} does={words.products.search} />
        <Line keys={['?']} does={keys.title} />
      </Group>
      <Group name={keys.groups.charts}>
        <Line keys={['← →']} does={keys.step} />
        <Line keys={['+', '−']} does={keys.zoom} />
        <Line keys={['← → ↑ ↓']} does={keys.cells} />
        <Line keys={['Enter']} does={keys.source} />
      </Group>
      {browserKeys.length > 0 && (
        <Group name={keys.groups.browser}>
          {browserKeys.map(({ opens, key }) => (
            <Line key={opens} keys={[key || keys.unset]} does={keys.opens[opens]} />
          ))}
        </Group>
      )}
      <p class={`${dialog['name']} ${css['note']}`}>{keys.note}</p>
    </dialog>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <section class={css['group']}>
      <h3 class={dialog['name']}>{name}</h3>
      <dl class={css['lines']}>{children}</dl>
    </section>
  );
}

function Line({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <div class={css['line']}>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

function useBrowserKeys(host: Host) {
  const [known, setKnown] = useState<Awaited<ReturnType<Host['browserKeys']>>>([]);
  useEffect(() => void host.browserKeys().then(setKnown), [host]);
  return known;
}
