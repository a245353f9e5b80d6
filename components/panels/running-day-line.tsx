import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { runningDay } from '../../utils/analyse/campaigns/running-day.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { useLocale } from '../i18n/locale.ts';
import { paceWords } from '../i18n/words/pace.ts';
import type { PanelState } from '../state/panel.ts';
import css from './alerts.module.css';

/** How today goes against such days: nothing while it was not looked at. */
export function RunningDayLine({ panel: { figures } }: { readonly panel: PanelState }) {
  const locale = useLocale();
  const say = locale.wordsOf(paceWords);
  const going = useMemo(
    () => computed(() => runningDay(figures.figures.value, 'pay_amount', figures.today.value)),
    [figures],
  );
  const day = going.value;
  const metric = metricById('pay_amount');
  if (!day || !metric) return null;
  const write = (amount: number) => locale.value.compact(metric, amount, day.unit);
  const time = `${String(Math.floor(day.minute / 60)).padStart(2, '0')}:${String(day.minute % 60).padStart(2, '0')}`;
  const { share, expected } = day;
  const told = [
    say.sofar(time, write(day.value)),
    ...(share
      ? [
          say.share(
            locale.change(share.share),
            locale.change(share.low),
            locale.change(share.high),
            say.like[day.like](share.days),
          ),
        ]
      : [say.noShare]),
    ...(expected ? [say.expected(write(expected.middle), write(expected.low), write(expected.high))] : []),
  ];
  return (
    <section class={css['alerts']} aria-label={say.label}>
      <p class={css['calm']}>{told.join(locale.language === 'zh' ? '' : ' ')}</p>
    </section>
  );
}
