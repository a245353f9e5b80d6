import { useLocale } from '../i18n/locale.ts';
import { Button } from '../ui/button.tsx';
import css from './teach-entry.module.css';

/** The way to teaching, where the user sees what was read of the page. */
export function TeachEntry({ onPress }: { readonly onPress: () => void }) {
  const { tab: say } = useLocale().words;
  return (
    <p class={css['entry']}>
      <Button look="link" onPress={onPress}>
        {say.teach}
      </Button>
    </p>
  );
}
