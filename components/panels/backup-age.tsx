import { useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import { backupAge } from '../state/backup-age.ts';
import type { PanelState } from '../state/panel.ts';
import css from './files.module.css';

/** How old the last backup is; a reminder once it is too old. */
export function BackupAge({ panel }: { readonly panel: PanelState }) {
  const { wordsOf, ago, count } = useLocale();
  const { backup: say } = wordsOf(filesWords);
  const { backedUpAt } = panel.preferences.settings.value;
  const now = panel.host.now();
  const { days, isDue } = backupAge(backedUpAt, now);
  const text = days === null ? say.never : isDue ? say.stale(count(days)) : say.last(ago(backedUpAt ?? '', now));
  return (
    <div class={`${css['status']} ${isDue ? css['warning'] : ''}`} role="note">
      <p>{text}</p>
    </div>
  );
}
