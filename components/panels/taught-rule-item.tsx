import type { TaughtRule } from '../../utils/model/taught-rule.ts';
import { useLocale } from '../i18n/locale.ts';
import { teachWords } from '../i18n/words/teach.ts';
import type { Host } from '../state/host.ts';
import type { TaughtRules } from '../state/taught-rules.ts';
import type { Teach } from '../state/teach.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { consoleName } from './console-name.ts';
import { metricName } from './metric-name.ts';
import css from './teach.module.css';

interface Props {
  readonly rule: TaughtRule;
  readonly teach: Teach;
  readonly rules: TaughtRules;
  readonly host: Host;
}

/** One rule: what it says, where it holds, and what may be done to it. */
export function TaughtRuleItem({ rule, teach, rules, host }: Props) {
  const locale = useLocale();
  const { list } = locale.wordsOf(teachWords);
  const { id, label, metric, block, path, on } = rule;
  const place = rule.host ?? `${consoleName(host, locale, rule.console)} · ${list.anyHost}`;
  return (
    <li class={`${css['rule']} ${on ? '' : css['off']}`}>
      <Switch on={on} onToggle={(wanted) => void rules.toggle(id, wanted)}>
        <VisuallyHidden>{list.use(label)}</VisuallyHidden>
        <span class={css['ruleName']} aria-hidden="true">
          {label} → {metric === null ? list.ignored : metricName(locale, metric)}
        </span>
      </Switch>
      <p class={css['ruleFacts']}>{[place, path, block].filter(Boolean).join(' · ')}</p>
      <p class={css['ruleDeeds']}>
        <Button look="link" label={list.edit(label)} onPress={() => void teach.edit(rule)}>
          {list.editShort}
        </Button>
        <Button look="link" label={list.remove(label)} onPress={() => void rules.remove(id)}>
          {list.removeShort}
        </Button>
      </p>
    </li>
  );
}
