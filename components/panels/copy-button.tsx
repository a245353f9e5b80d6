import { useSignal } from '@preact/signals';
import type { Host } from '../state/host.ts';
import { Button } from '../ui/button.tsx';
import css from './product-section.module.css';

interface Props {
  readonly host: Pick<Host, 'copyText'>;
  readonly text: () => string;
  readonly children: string;
  /** What is said when it worked, and when it did not. */
  readonly done: string;
  readonly failed: string;
}

/** Puts text on the clipboard and says so. */
export function CopyButton({ host, text, children, done, failed }: Props) {
  const said = useSignal('');
  const copy = () =>
    void host.copyText(text()).then(
      () => {
        said.value = done;
      },
      () => {
        said.value = failed;
      },
    );
  return (
    <>
      <Button onPress={copy}>{children}</Button>
      <span class={css['said']} role="status">
        {said}
      </span>
    </>
  );
}
