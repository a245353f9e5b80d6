import type { Signal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import type { SectionId } from '../state/section.ts';
import { keyOfSection } from '../state/shortcut.ts';
import css from './section-tabs.module.css';

interface Props {
  readonly id: SectionId;
  readonly section: Signal<SectionId>;
  readonly look: 'tab' | 'choice';
  /** There is no room for it. */
  readonly hidden?: boolean;
  /** Where the Tab key stops. */
  readonly stop: boolean;
  readonly onChosen?: () => void;
}

export function SectionLink({ id, section, look, hidden = false, stop, onChosen }: Props) {
  const { words } = useLocale();
  const key = keyOfSection(id);
  const name = words.sections.names[id];
  return (
    <a
      class={css[look]}
      href={`#${id}`}
      style={hidden ? { visibility: 'hidden' } : undefined}
      tabIndex={stop ? 0 : -1}
      title={key && `${name} (${key})`}
      aria-keyshortcuts={key}
      aria-current={section.value === id ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        section.value = id;
        onChosen?.();
      }}
    >
      {name}
    </a>
  );
}
