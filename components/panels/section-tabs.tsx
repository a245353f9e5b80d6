import type { Signal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import { type SectionId, sectionIds } from '../state/section.ts';
import css from './section-tabs.module.css';

interface Props {
  readonly section: Signal<SectionId>;
  /** Across the top of a narrow panel, or down the side of a wide page. */
  readonly along: 'top' | 'side';
}

/** Links, not an ARIA tab list: every section has an address of its own and can be opened beside another. */
export function SectionTabs({ section, along }: Props) {
  const { words } = useLocale();
  return (
    <nav class={`${css['tabs']} ${css[along] ?? ''}`} aria-label={words.sections.label}>
      {sectionIds.map((id) => (
        <a
          key={id}
          class={css['tab']}
          href={`#${id}`}
          aria-current={section.value === id ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            section.value = id;
            event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          }}
        >
          {words.sections.names[id]}
        </a>
      ))}
    </nav>
  );
}
