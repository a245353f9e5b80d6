import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import type { SectionId } from '../state/section.ts';
import { Icon } from '../ui/icon.tsx';
import { SectionLink } from './section-link.tsx';
import css from './section-tabs.module.css';

interface Props {
  readonly section: Signal<SectionId>;
  readonly ids: readonly SectionId[];
}

/** A button that opens the sections there is no room for; it bears the name of the one in sight. */
export function MoreSections({ section, ids }: Props) {
  const { words } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = useSignal(false);
  useEffect(() => {
    if (!open.value) return;
    const list = box.current;
    (list?.querySelector<HTMLElement>('[aria-current]') ?? list?.querySelector('a'))?.focus();
  }, [open.value]);
  const current = ids.find((id) => id === section.value);
  const close = () => {
    open.value = false;
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what it holds is interactive
    <div
      class={css['more']}
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open.value) close();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !box.current?.contains(event.relatedTarget)) open.value = false;
      }}
    >
      <button
        type="button"
        ref={button}
        class={css['tab']}
        tabIndex={current ? 0 : -1}
        title={words.keys.moreSections}
        aria-label={current ? `${words.sections.names[current]} · ${words.keys.moreSections}` : words.keys.moreSections}
        aria-expanded={open.value}
        aria-current={current && 'true'}
        // A button that is clicked takes no focus everywhere: without it nothing would close the list again.
        onClick={(event) => {
          event.currentTarget.focus();
          open.value = !open.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open.value) return;
          event.preventDefault();
          open.value = true;
        }}
      >
        {current ? words.sections.names[current] : words.keys.more}
        <Icon shape="chevron-down" size={12} />
      </button>
      {open.value && (
        <div class={css['list']}>
          {ids.map((id) => (
            <SectionLink key={id} id={id} section={section} look="choice" stop onChosen={close} />
          ))}
        </div>
      )}
    </div>
  );
}
