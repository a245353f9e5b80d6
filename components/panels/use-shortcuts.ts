import { useEffect } from 'preact/hooks';
import type { PanelState } from '../state/panel.ts';
import { type Shortcut, shortcutOf } from '../state/shortcut.ts';
import { isTyping } from '../ui/is-typing.ts';

/** Longest that a section may take to show its search field. */
const PATIENCE_MS = 10_000;

/** Keys that work anywhere in a panel, except where the user is typing. `onHelp` shows what they are. */
export function useShortcuts(panel: PanelState, onHelp: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the listener stays for the panel's life
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const shortcut = shortcutOf(event);
      if (!shortcut) return;
      event.preventDefault();
      run(shortcut, panel, onHelp);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [panel]);
}

function run(shortcut: Shortcut, panel: PanelState, onHelp: () => void): void {
  if (shortcut.does === 'section') panel.section.value = shortcut.section;
  if (shortcut.does === 'span') panel.span.value = shortcut.span;
  if (shortcut.does === 'tabs') document.querySelector<HTMLElement>('nav [tabindex="0"]')?.focus();
  if (shortcut.does === 'help') onHelp();
  if (shortcut.does === 'search') search(panel);
}

/** Into the search field in sight, or into that of the products once they are there, and again should it be drawn anew. */
function search(panel: PanelState): void {
  let field = focusSearch();
  if (field) return;
  panel.section.value = 'products';
  const watch = new MutationObserver(() => {
    if (panel.section.value !== 'products') watch.disconnect();
    else if (!field?.isConnected) field = focusSearch();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), PATIENCE_MS);
}

function focusSearch(): HTMLInputElement | null {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  field?.focus();
  field?.select();
  return field;
}
