import type { ImportRecord } from '../../utils/store/transfer.ts';
import { useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import { Button } from '../ui/button.tsx';
import css from './files.module.css';

interface Props {
  readonly title: string;
  readonly records: readonly ImportRecord[];
  readonly onUndo: (record: ImportRecord) => unknown;
}

/** What came in from files and can be taken back, however long ago. */
export function PastImports({ title, records, onUndo }: Props) {
  const { wordsOf, count, date } = useLocale();
  const { import: say, undo } = wordsOf(filesWords);
  if (records.length === 0) return null;
  return (
    <div class={css['field']}>
      <span>{title}</span>
      <ul class={css['past']}>
        {records.map((record) => (
          <li key={record.id}>
            <span>
              {date.long(record.at.slice(0, 10))} {say.pastItem(record.label ?? say.unnamed, count(record.figures))}
            </span>
            <Button look="link" label={`${undo} ${record.label ?? say.unnamed}`} onPress={() => void onUndo(record)}>
              {undo}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
