import { useSignal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import type { PanelState } from '../state/panel.ts';
import { Button } from '../ui/button.tsx';
import { Later } from '../ui/later.tsx';
import css from './shortcuts.module.css';
import { useShortcuts } from './use-shortcuts.ts';

const loadHelp = () => import('./shortcut-help.tsx').then(({ ShortcutHelp }) => ShortcutHelp);

/** The keys of a panel, and the button by which they are found. */
export function Shortcuts({ panel }: { readonly panel: PanelState }) {
  const { keys } = useLocale().words;
  const helps = useSignal(false);
  const open = () => {
    helps.value = true;
  };
  useShortcuts(panel, open);
  const pass = {
    host: panel.host,
    onClose: () => {
      helps.value = false;
    },
  };
  return (
    <span class={css['shortcuts']}>
      <Button look="quiet" label={`${keys.title} (?)`} onPress={open}>
        <kbd class={css['key']}>?</kbd>
      </Button>
      {helps.value && (
        <Later load={loadHelp} pass={pass}>
          {null}
        </Later>
      )}
    </span>
  );
}
