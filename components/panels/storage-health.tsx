import { useLocale } from '../i18n/locale.ts';
import { storageWords } from '../i18n/words/storage.ts';
import type { StorageView } from '../state/storage-watch.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';

interface Props {
  readonly storage: StorageView;
  /** The user wants to go on without what was lost. */
  readonly onGoOn: () => void;
  readonly onRestore: () => void;
}

/** What is wrong with the database, in plain words, and what helps. */
export function StorageHealth({ storage: { health, remembered }, onGoOn, onRestore }: Props) {
  const { wordsOf, date } = useLocale();
  const say = wordsOf(storageWords);
  if (health.state === 'lost' && remembered)
    return (
      <div role="alert">
        <Message title={say.lost}>
          <p>{say.lostWhy(String(remembered.snapshots), date.short(remembered.at.slice(0, 10)))}</p>
          <p>{say.lostHint}</p>
          <Button look="primary" onPress={onRestore}>
            {say.restore}
          </Button>{' '}
          <Button onPress={onGoOn}>{say.goOn}</Button>
        </Message>
      </div>
    );
  if (health.state === 'damaged')
    return (
      <div role="alert">
        <Message title={say.damaged(String(health.damaged.length))}>
          <p>{say.damagedHint}</p>
        </Message>
      </div>
    );
  return null;
}
