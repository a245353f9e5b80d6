import type { Signal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import type { UserItems } from '../state/user-items.ts';
import { Button } from '../ui/button.tsx';

interface Props {
  readonly items: UserItems;
  /** What was just done. */
  readonly said: Signal<string>;
}

/** Says what was done and offers the way back. */
export function UndoLine({ items, said }: Props) {
  const { words } = useLocale();
  const undo = items.undo.value;
  return (
    <p role="status">
      {said.value}{' '}
      {said.value !== '' && undo && (
        <Button
          look="link"
          onPress={() => {
            said.value = '';
            void undo();
          }}
        >
          {words.undo}
        </Button>
      )}
    </p>
  );
}
