import { useLocale } from '../i18n/locale.ts';
import type { ShownEquation } from '../state/equation-view.ts';
import { Hint } from '../ui/hint.tsx';
import css from './equation.module.css';
import { metricNames } from './metric-name.ts';

interface Note {
  readonly text: string;
  readonly explains: string;
}

/** What the reader has to know before trusting the numbers above. */
export function EquationNotes({ equation }: { readonly equation: ShownEquation }) {
  const notes = useNotes(equation);
  if (notes.length === 0) return null;
  return (
    <p class={css['notes']}>
      {notes.map(({ text, explains }) => (
        <Hint key={text} explains={explains}>
          {text}
        </Hint>
      ))}
    </p>
  );
}

function useNotes({ days, gap, absent, result, factors }: ShownEquation): readonly Note[] {
  const locale = useLocale();
  const { equation: say } = locale.words;
  const missing = days.missing.map(locale.date.short).join(' ');
  const people = [result, ...factors].filter(({ added }) => added).map(({ metric }) => metric.id);
  const gapText = say.gap(locale.value.exact(result.metric, gap, result.unit));
  const notes: readonly (Note | false)[] = [
    days.known < days.of && {
      text: say.covered(days.known, days.of),
      explains: say.coveredHint(days.known, days.of, missing),
    },
    days.compared > 0 &&
      days.compared < days.known && { text: say.compared(days.compared), explains: say.comparedHint },
    people.length > 0 && { text: say.peopleAdded(metricNames(locale, people)), explains: say.peopleAddedHint },
    gap !== 0 && { text: gapText, explains: say.gapHint },
    absent.length > 0 && { text: say.broken(metricNames(locale, absent)), explains: say.noneHint('') },
  ];
  return notes.filter((note) => note !== false);
}
