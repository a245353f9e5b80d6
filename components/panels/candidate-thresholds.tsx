import type { PickThreshold } from '../../utils/model/settings.ts';
import { useLocale } from '../i18n/locale.ts';
import { candidatesWords } from '../i18n/words/candidates.ts';
import type { CandidatesState } from '../state/candidates.ts';
import { boundsOf, thresholdsOf } from '../state/pick-settings.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import shared from '../ui/section-style.module.css';
import css from './candidates-section.module.css';

const order: readonly PickThreshold[] = [
  'window',
  'visitors',
  'leastVisitors',
  'conversion',
  'bounce',
  'sure',
  'falseDiscoveries',
  'fewVisits',
  'oneCustomer',
  'laterWeeks',
];

/** Every number of the rule, to be changed in place. */
export function CandidateThresholds({ state }: { readonly state: CandidatesState }) {
  const say = useLocale().wordsOf(candidatesWords);
  const picks = state.picks.value;
  const { rule } = picks;
  const values = thresholdsOf(picks);
  const names: Readonly<Record<PickThreshold, string>> = {
    ...say.names,
    visitors: say.names.visitors[rule],
    conversion: say.names.conversion[rule],
  };
  return (
    <Disclosure label={say.thresholds}>
      <div class={`${shared['numbers']} ${css['thresholds']}`}>
        {order.filter(isOf(rule)).map((threshold) => {
          const { least, most } = boundsOf(rule, threshold);
          const times = isShare(rule, threshold) ? 100 : 1;
          return (
            <label key={`${rule} ${threshold}`}>
              <span>{names[threshold]}</span>
              <input
                type="number"
                step="any"
                min={least * times}
                max={most * times}
                value={Number((values[threshold] * times).toPrecision(6))}
                onChange={(event) => {
                  const { value, validity } = event.currentTarget;
                  if (value === '') void state.set(threshold, undefined);
                  else if (validity.valid) void state.set(threshold, Number(value) / times);
                  else event.currentTarget.reportValidity();
                }}
              />
            </label>
          );
        })}
        <Button look="link" onPress={() => void state.reset()}>
          {say.reset}
        </Button>
      </div>
    </Disclosure>
  );
}

/** Fixed numbers have their own least count of visitors. */
const isOf = (rule: 'shop' | 'operators') => (threshold: PickThreshold) =>
  rule === 'shop' || threshold !== 'leastVisitors';

/** Shown in percent. */
function isShare(rule: 'shop' | 'operators', threshold: PickThreshold): boolean {
  if (threshold === 'visitors') return rule === 'shop';
  if (threshold === 'conversion') return rule === 'operators';
  return threshold === 'sure' || threshold === 'falseDiscoveries' || threshold === 'oneCustomer';
}
