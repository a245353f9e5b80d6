import type { ComponentType } from 'preact';
import type { PanelState } from '../state/panel.ts';
import { type SectionId, sectionIds } from '../state/section.ts';

export interface SectionProps {
  readonly panel: PanelState;
  /** How the console of the shop is called; empty while there is no shop. */
  readonly console: string;
  /** The first data are on screen, or it is clear that there are none. Told once. */
  readonly onReady: () => void;
}

/** All but what the panel opens with: their code is fetched when they are first looked at. */
export type LaterSection = Exclude<SectionId, 'today'>;

const withoutShop: readonly SectionId[] = ['data', 'settings'];

/** Whether a section is shown only when a shop is known and its figures are read. */
export function needsShop(id: SectionId): boolean {
  return !withoutShop.includes(id);
}

const later = sectionIds.filter((id) => id !== 'today');

/** What fetches the code of a section: the same for the same section each time. */
export const loadSection = Object.fromEntries(
  later.map((id) => [id, async () => (await import('./section-code.ts')).sectionCode[id]()]),
) as Readonly<Record<LaterSection, () => Promise<ComponentType<SectionProps>>>>;
