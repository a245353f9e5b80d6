import { useSignal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import { popupWords } from '../i18n/words/popup.ts';
import type { PanelState } from '../state/panel.ts';
import type { SaveProgress } from '../state/save.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import css from './popup.module.css';

/** Yesterday's figures of the shop in sight as a CSV file, in one press. */
export function QuickExport({ panel }: { readonly panel: PanelState }) {
  const locale = useLocale();
  const say = locale.wordsOf(popupWords);
  const progress = useSignal<SaveProgress>({ state: 'idle' });
  const run = async () => {
    progress.value = { state: 'busy', rows: 0 };
    try {
      // Writing files is not loaded for the glance.
      const { createSave } = await import('../state/save.ts');
      const save = createSave(panel);
      await save.run();
      progress.value = save.progress.value;
    } catch {
      progress.value = { state: 'failed' };
    }
  };
  const { state, ...told } = progress.value;
  const rows = 'rows' in told ? told.rows : 0;
  return (
    <>
      <Button onPress={() => void run()} disabled={state === 'busy' || !panel.shops.shop.value} label={say.exportDay}>
        <Icon shape="download" size={14} />
        {say.export}
      </Button>
      {(state === 'done' || state === 'failed') && (
        <p class={css['told']} role="status">
          {state === 'failed' ? say.exportFailed : rows === 0 ? say.exportNone : say.exported(locale.count(rows))}
        </p>
      )}
    </>
  );
}
