import type { Metric } from '../../utils/model/metric.ts';
import { useLocale } from '../i18n/locale.ts';
import type { ShownEquation } from '../state/equation-view.ts';
import type { FigureView } from '../state/figure-view.ts';
import { movers } from '../state/movers.ts';
import css from './equation.module.css';

/** One line: which factor moved the result. */
export function Why({ equation }: { readonly equation: ShownEquation }) {
  const { words, shortName, name, language } = useLocale();
  const moved = movers(equation.result, equation.factors);
  if (!moved) return null;
  const say = words.equation;
  // The English short names stand as heads only: “driven by per buyer” would be no sentence.
  const nameOf = (metric: Metric) => (language === 'zh' ? shortName(metric) : name(metric).toLowerCase());
  const names = (figures: readonly FigureView[]) => figures.map(({ metric }) => nameOf(metric)).join(say.and);
  const parts =
    moved.kind === 'level'
      ? [say.level(nameOf(moved.one.metric), nameOf(moved.other.metric))]
      : [say.driver(names(moved.by)), ...(moved.offset.length > 0 ? [say.offset(names(moved.offset))] : [])];
  return <p class={css['why']}>{parts.join(language === 'zh' ? '，' : ', ')}</p>;
}
