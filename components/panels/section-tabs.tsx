import type { Signal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import { type SectionId, sectionIds } from '../state/section.ts';
import { MoreSections } from './more-sections.tsx';
import { SectionLink } from './section-link.tsx';
import css from './section-tabs.module.css';
import { stepFocus } from './step-focus.ts';
import { useHiddenTabs } from './use-hidden-tabs.ts';

interface Props {
  readonly section: Signal<SectionId>;
  /** Across the top of a narrow panel, or down the side of a wide page. */
  readonly along: 'top' | 'side';
}

/**
 * Links, not an ARIA tab list: every section has an address of its own and can be opened beside another. One stop of
 * the Tab key; arrow keys go from one to the next. Those there is no room for stand behind one more button.
 */
export function SectionTabs({ section, along }: Props) {
  const { words } = useLocale();
  const { strip, hidden: wrapped } = useHiddenTabs(words);
  // Down the side there is a row for each.
  const hidden = along === 'top' ? wrapped : 0;
  const fit = sectionIds.length - hidden;
  const behind = sectionIds.slice(fit);
  const isBehind = behind.includes(section.value);
  return (
    <nav class={`${css['tabs']} ${css[along] ?? ''}`} aria-label={words.sections.label} onKeyDown={stepFocus}>
      <div class={css['strip']} ref={strip}>
        {sectionIds.map((id, index) => (
          <SectionLink
            key={id}
            id={id}
            section={section}
            look="tab"
            hidden={index >= fit}
            stop={isBehind ? false : section.value === id}
          />
        ))}
      </div>
      {hidden > 0 && <MoreSections section={section} ids={behind} />}
    </nav>
  );
}
