import { useLocale } from '../i18n/locale.ts';
import type { Preferences } from '../state/preferences.ts';
import { Button } from '../ui/button.tsx';
import css from './sample-strip.module.css';

/** Says all the time that what is on screen is nobody's shop, and leads back. */
export function SampleStrip({ preferences }: { readonly preferences: Preferences }) {
  const { sample } = useLocale().words;
  if (!preferences.settings.value.sample) return null;
  return (
    <p class={css['strip']} role="note">
      <span>{sample.note}</span>
      <Button look="link" onPress={() => void preferences.change({ sample: false })}>
        {sample.leave}
      </Button>
    </p>
  );
}
