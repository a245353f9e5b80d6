import type { Caution } from '../../utils/analyse/actions/caution.ts';
import type { Interval } from '../../utils/analyse/shown-interval.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { actionsWords } from '../i18n/words/actions.ts';
import { happeningsWords } from '../i18n/words/happenings.ts';
import type { ActionsView, ActionView } from '../state/actions.ts';
import { Button } from '../ui/button.tsx';
import shared from '../ui/section-style.module.css';
import { campaignName } from './campaign-name.ts';
import css from './campaigns-section.module.css';
import { signedChange } from './signed-change.ts';

interface Props {
  readonly one: ActionView;
  readonly view: ActionsView;
  readonly onForget: () => void;
}

/** One action: before, after, whether that is more than chance, and what else changed. */
export function ActionCard({ one, view, onForget }: Props) {
  const locale = useLocale();
  const { wordsOf, date } = locale;
  const say = wordsOf(actionsWords);
  const { note, report } = one;
  const name = [wordsOf(happeningsWords).actions[note.kind], note.text].filter(Boolean).join(' · ');
  const where = note.product === null ? say.wholeShop : (view.names.get(note.product) ?? note.product);
  return (
    <article class={css['card']} aria-label={name}>
      <div class={css['bar']}>
        <h3 class={css['name']}>{name}</h3>
        <Button look="quiet" label={say.forget(name)} onPress={onForget}>
          ×
        </Button>
      </div>
      <p class={shared['notes']}>
        {date.long(note.date)} · {where}
      </p>
      {report.effect ? <Effect one={one} view={view} /> : <p class={css['calm']}>{say.early}</p>}
      {report.cautions.length > 0 && (
        <ul class={css['lines']}>
          {report.cautions.map((caution) => (
            <li key={JSON.stringify(caution)}>{cautionText(caution, one, view, locale)}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Effect({ one: { report, unit }, view }: Pick<Props, 'one' | 'view'>) {
  const locale = useLocale();
  const say = locale.wordsOf(actionsWords);
  const { effect, beyondShop, isClear } = report;
  if (!effect) return null;
  const ofMetric =
    view.metric === 'conversion'
      ? ({ id: 'pay_conversion_rate', unit: 'ratio' } as const)
      : ({ id: view.metric, unit: view.metric === 'visitors' ? 'count' : 'money' } as const);
  const write = (value: number) => locale.value.compact(ofMetric, value, unit);
  const pair = [write(effect.before), write(effect.after)] as const;
  const judged = beyondShop ?? effect;
  const rises = judged.effect > 0;
  return (
    <>
      <p class={`${css['said']} ${isClear ? shared[rises ? 'good' : 'bad'] : ''}`}>
        {view.metric === 'conversion' ? say.rateBeforeAfter(...pair) : say.beforeAfter(...pair)} ·{' '}
        {rangeText(effect, locale)}
      </p>
      <p class={css['calm']}>
        {beyondShop && `${say.beyond(rangeText(beyondShop, locale))} · `}
        {isClear ? say.clear[rises ? 'up' : 'down'] : say.unclear}
      </p>
    </>
  );
}

function rangeText(
  { effect, range }: { readonly effect: number; readonly range: Interval | null },
  locale: Locale,
): string {
  const change = signedChange(effect, locale);
  if (!range) return change;
  return locale.wordsOf(actionsWords).effect(change, signedChange(range.low, locale), signedChange(range.high, locale));
}

function cautionText(caution: Caution, { unit }: ActionView, { campaigns }: ActionsView, locale: Locale): string {
  const { cautions } = locale.wordsOf(actionsWords);
  const money = (value: number) => locale.value.compact({ id: 'pay_amount', unit: 'money' }, value, unit);
  switch (caution.kind) {
    case 'other-action':
      return cautions[caution.kind](
        locale.wordsOf(happeningsWords).actions[caution.what],
        locale.date.short(caution.date),
      );
    case 'campaign': {
      const known = campaigns.find(({ id }) => id === caution.id);
      return cautions.campaign(campaignName(known ?? { name: null, festival: null }, locale));
    }
    case 'price':
      return cautions.price(money(caution.before), money(caution.after));
    case 'traffic-mix':
      return cautions[caution.kind](locale.change(caution.moved));
    case 'shop-moved':
    case 'unusual-week-before':
      return cautions[caution.kind](signedChange(caution.effect, locale));
    default:
      return cautions[caution.kind](caution.days);
  }
}
