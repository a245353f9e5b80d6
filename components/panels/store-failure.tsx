import { useLocale } from '../i18n/locale.ts';
import type { FailureKind } from '../state/failure-kind.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';

interface Props {
  readonly kind: FailureKind;
  readonly onRetry: () => void;
}

/** The store could not be read: why, in plain words, and what helps. */
export function StoreFailure({ kind, onRetry }: Props) {
  const { failure } = useLocale().words;
  return (
    <div role="alert">
      <Message title={failure.title}>
        <p>{failure.kinds[kind]}</p>
        <Button onPress={onRetry}>{failure.retry}</Button>
      </Message>
    </div>
  );
}
