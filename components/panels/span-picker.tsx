import type { Signal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import { type SpanChoice, spanChoices } from '../state/span.ts';
import { Segmented } from '../ui/segmented.tsx';

export function SpanPicker({ span }: { readonly span: Signal<SpanChoice> }) {
  const { words } = useLocale();
  return (
    <Segmented
      label={words.span.label}
      options={spanChoices.map((value) => ({ value, text: words.span[value] }))}
      value={span.value}
      onChange={(value) => {
        span.value = value;
      }}
    />
  );
}
