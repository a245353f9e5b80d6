import type { Metric } from '../../utils/model/metric.ts';
import { MISSING } from '../i18n/format-value.ts';
import { useLocale } from '../i18n/locale.ts';
import { Delta } from '../ui/delta.tsx';

interface Props {
  readonly better: Metric['better'];
  /** Relative change; undefined when a side was not observed or there was nothing to compare with. */
  readonly change: number | undefined;
}

/** Changes smaller than what the text would round to 0.0% count as none. */
const FLAT = 0.0005;

/** How much a figure moved. The arrow tells where it went, the colour whether that is good news. */
export function Change({ better, change }: Props) {
  const { words, change: format } = useLocale();
  if (change === undefined) return <Delta direction="none" tone="neutral" text={MISSING} spoken="" />;
  if (Math.abs(change) < FLAT)
    return <Delta direction="flat" tone="neutral" text={format(0)} spoken={words.equation.same} />;
  const direction = change > 0 ? 'up' : 'down';
  const tone = better === 'none' ? 'neutral' : direction === better ? 'good' : 'bad';
  return (
    <Delta
      direction={direction}
      tone={tone}
      text={format(change)}
      spoken={words.equation[change > 0 ? 'raised' : 'lowered']}
    />
  );
}
