import { useLocale } from '../i18n/locale.ts';
import type { Subject } from '../state/subject.ts';
import { Button } from '../ui/button.tsx';
import css from './subject-strip.module.css';

/** Says that one product is looked at, and leads back to the shop. */
export function SubjectStrip({ subject }: { readonly subject: Subject }) {
  const { words } = useLocale();
  const product = subject.product.value;
  if (!product) return null;
  return (
    <p class={css['strip']}>
      <span class={css['name']} title={product.name ?? product.key}>
        {words.subject.product} <b>{product.name ?? product.key}</b>
      </span>
      <Button look="link" onPress={() => subject.choose(null)}>
        {words.subject.shop}
      </Button>
    </p>
  );
}
