import type { Locale } from '../i18n/locale.ts';
import { whyWords } from '../i18n/words/why.ts';
import type { FigureQuestion, WorkedQuestion } from '../state/source.ts';
import type { WhyView } from '../state/why.ts';

/** The sales of both sides, each with its own source. */
function sides({ span, against }: WhyView, locale: Locale, of?: FigureQuestion['of']) {
  const say = locale.wordsOf(whyWords);
  const side = (name: string, days: typeof span) => ({
    name,
    of: { metric: 'pay_amount', span: days, ...(of && { of }) },
  });
  return [side(say.after, span), side(say.before, against.span)];
}

/** Where the change of one product's or source's sales comes from. */
export function moverSource(
  text: string,
  of: NonNullable<FigureQuestion['of']>,
  view: WhyView,
  locale: Locale,
): WorkedQuestion {
  const about = of.name ?? of.key;
  return {
    worked: about,
    text,
    about,
    span: view.span,
    formula: 'difference',
    parts: sides(view, locale, of),
    how: pairedOnly(view),
  };
}

/** Where the part one factor has in the change comes from. */
export function effectSource(worked: string, text: string, view: WhyView, locale: Locale): WorkedQuestion {
  return { worked, text, span: view.span, parts: sides(view, locale), how: 'split' };
}

/** Days read on one side only are in neither. */
export function pairedOnly({ explained }: WhyView): WorkedQuestion['how'] {
  if (explained?.state !== 'ok') return undefined;
  const { days, daysInSpan } = explained;
  return days.current.length > 0 && days.current.length < daysInSpan ? 'paired-days' : undefined;
}
