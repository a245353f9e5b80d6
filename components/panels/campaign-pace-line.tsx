import type { CampaignPace } from '../../utils/analyse/campaigns/campaign-pace.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { useLocale } from '../i18n/locale.ts';
import { campaignsWords } from '../i18n/words/campaigns.ts';
import type { CampaignsView } from '../state/campaigns.ts';
import css from './campaigns-section.module.css';
import { signedChange } from './signed-change.ts';

interface Props {
  readonly pace: CampaignPace | undefined;
  readonly view: CampaignsView;
}

/** How a running campaign does against its plan and the last one. */
export function CampaignPaceLine({ pace, view: { metric, unit } }: Props) {
  const locale = useLocale();
  const { pace: say } = locale.wordsOf(campaignsWords);
  if (!pace) return null;
  const of = metricById(metric) ?? { id: metric, unit: 'count' as const };
  const write = (amount: number) => locale.value.compact(of, amount, unit ?? of.unit);
  const { days, daysInEvent, daysMissing, soFar, againstLast, planDone, due, dueBasis, neededPerDay, projected } = pace;
  // The plan is one of sales: other metrics have none.
  const planned = metric === 'pay_amount' && planDone !== null;
  const lines = [
    againstLast === null ? say.noLast : say.last(signedChange(againstLast, locale)),
    ...(planned && due !== null
      ? [`${say.plan(locale.change(planDone), locale.change(due))} (${say.due[dueBasis]})`]
      : metric === 'pay_amount'
        ? [say.noPlan]
        : []),
    ...(planned && neededPerDay !== null ? [say.need(write(neededPerDay))] : []),
    ...(projected ? [say.projected(write(projected.low), write(projected.high))] : []),
    ...(daysMissing > 0 ? [say.missing(daysMissing)] : []),
  ];
  return (
    <>
      <p class={css['said']}>
        {say.day(days, daysInEvent)} · {say.soFar(write(soFar))}
      </p>
      <ul class={css['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
