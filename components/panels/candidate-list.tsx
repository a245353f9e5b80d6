import type { Candidate } from '../../utils/analyse/candidates/candidate.ts';
import { groupCandidates } from '../../utils/analyse/candidates/group-candidates.ts';
import { useLocale } from '../i18n/locale.ts';
import { candidatesWords } from '../i18n/words/candidates.ts';
import { categoryWords } from '../i18n/words/category.ts';
import { sourceWords } from '../i18n/words/source.ts';
import type { CandidatesState, CandidatesView } from '../state/candidates.ts';
import { Hint } from '../ui/hint.tsx';
import shared from '../ui/section-style.module.css';
import { candidateSentence, marginText } from './candidate-words.ts';
import css from './candidates-section.module.css';
import { RateRange } from './rate-range.tsx';
import { Traced } from './traced.tsx';

interface Props {
  readonly title: string;
  readonly list: readonly Candidate[];
  readonly view: CandidatesView;
  readonly state: CandidatesState;
}

interface RowProps extends Pick<Props, 'view' | 'state'> {
  readonly one: Candidate;
  /** Right end of its line of conversion. */
  readonly top: number;
}

/** Products with the reason of the verdict, what flatters or spoils their figures, and what they are to the shop. */
export function CandidateList({ title, list, view, state }: Props) {
  const { none } = useLocale().wordsOf(categoryWords);
  if (list.length === 0) return null;
  const top = topOf(view, list);
  return (
    <section class={css['list']} aria-label={title}>
      <h2 class={`${shared['heading']} ${css['heading']}`}>{title}</h2>
      {groupCandidates(list).map(({ category, candidates }) => (
        <div key={category}>
          {(category !== null || list.some((one) => one.category !== null)) && (
            <p class={css['category']}>{category ?? none}</p>
          )}
          <ol>
            {candidates.map((one) => (
              <Row key={one.key} one={one} top={top} view={view} state={state} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Row({ one, top, view, state }: RowProps) {
  const locale = useLocale();
  const say = locale.wordsOf(candidatesWords);
  const name = view.names.get(one.key) ?? one.key;
  const isWatched = state.watched.value.has(one.key);
  const chips = state.chips.value.get(one.key);
  const margin = state.knowledge.value?.margins.get(one.key);
  return (
    <li class={css['row']} data-verdict={one.verdict}>
      <div class={css['head']}>
        <button
          type="button"
          class={css['star']}
          aria-pressed={isWatched}
          aria-label={say.watch(name)}
          title={isWatched ? say.unwatch(name) : say.watch(name)}
          onClick={() => state.watch(one.key)}
        >
          {isWatched ? '★' : '☆'}
        </button>
        <h3 class={css['name']} title={name}>
          {name}
        </h3>
        {chips?.stage && <span class={css['chip']}>{say.stages[chips.stage]}</span>}
        {chips?.roles
          .filter((role) => role !== 'regular')
          .map((role) => (
            <span key={role} class={css['chip']}>
              {say.roles[role]}
            </span>
          ))}
      </div>
      <RateRange scale={{ top, level: one.level }} rate={one.rate} {...one.credible} before={null} />
      <p class={css['reason']}>{candidateSentence(one, view.settings, locale)}</p>
      {margin && <p class={css['reason']}>{marginText(margin, locale)}</p>}
      <p class={css['flags']}>
        {one.flags.map((flag) => (
          <Hint key={flag} explains={say.flags[flag]?.[1] ?? ''}>
            {say.flags[flag]?.[0] ?? flag}
          </Hint>
        ))}
        <Traced
          look="link"
          of={{ metric: 'pay_conversion_rate', span: view.span, of: { kind: 'product', key: one.key, name } }}
        >
          {locale.wordsOf(sourceWords).ask}
        </Traced>
        {view.byRule.has(one.key) && <span class={css['rule']}>{say.meetsRule}</span>}
      </p>
    </li>
  );
}

/** One scale for all that are listed; a wide interval of a small product is cut at its end. */
function topOf({ list: { candidates } }: CandidatesView, shown: readonly Candidate[]): number {
  return 1.3 * Math.max(...[...candidates, ...shown].flatMap(({ rate, level }) => [rate, level]));
}
