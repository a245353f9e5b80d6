import { useLocale } from '../i18n/locale.ts';
import { sourceWords } from '../i18n/words/source.ts';
import type { SourceAnswer, SourceQuestion, WorkedPart } from '../state/source.ts';
import dialog from '../ui/dialog-style.module.css';
import { sourceFormulas } from './source-formulas.ts';
import css from './source-sheet.module.css';
import { type NamedPart, namedParts, oneTerm } from './source-words.ts';

interface Props {
  readonly answer: Extract<SourceAnswer, { readonly kind: 'worked' }>;
  readonly onOpen: (question: SourceQuestion) => void;
}

/** A figure that was worked out: the formula in words, with the figures put in, and the way to each of them. */
export function SourceWorked({ answer, onOpen }: Props) {
  const locale = useLocale();
  const say = locale.wordsOf(sourceWords);
  const { worked, text, formula, entries = [], how } = answer.question;
  const parts = namedParts(answer, locale);
  const write = formula && parts.length > 1 ? sourceFormulas[formula] : undefined;
  return (
    <>
      <p class={css['value']}>{text}</p>
      {write && (
        <>
          <p data-formula="words">{`${worked} = ${write(parts.map(({ name }) => name))}`}</p>
          <p data-formula="figures">{`${text} = ${write(parts.map((part) => oneTerm(part.text)))}`}</p>
        </>
      )}
      {how && <p>{say.hows[how]}</p>}
      {parts.length > 0 && <Parts label={say.parts} parts={parts} onOpen={onOpen} />}
      {entries.length > 0 && <Parts label={say.entries} parts={entries.map(entryOf)} onOpen={onOpen} />}
    </>
  );
}

const entryOf = ({ name = '', text = '', of }: WorkedPart): NamedPart => ({ name, text, of });

function Parts({
  label,
  parts,
  onOpen,
}: Pick<Props, 'onOpen'> & { readonly label: string; readonly parts: readonly NamedPart[] }) {
  const { keys } = useLocale().words;
  return (
    <section class={css['part']} aria-label={label}>
      <h3 class={dialog['name']}>{label}</h3>
      <ul class={css['parts']}>
        {parts.map(({ name, text, of }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one answer never change places
          <li key={at} class={css['reading']}>
            {of ? (
              <button type="button" class={css['open']} aria-description={keys.source} onClick={() => onOpen(of)}>
                {name}
              </button>
            ) : (
              <span>{name}</span>
            )}
            <b>{text}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
