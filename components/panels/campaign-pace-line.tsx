import type { Campaign } from '../../utils/analyse/calendar/campaigns-between.ts';
import type { CampaignPace } from '../../utils/analyse/campaigns/campaign-pace.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { useLocale } from '../i18n/locale.ts';
import { campaignsWords } from '../i18n/words/campaigns.ts';
import type { CampaignsView } from '../state/campaigns.ts';
import { campaignWriter } from './campaign-source.ts';
import css from './campaigns-section.module.css';
import { paceSource } from './pace-source.ts';
import { signedChange } from './signed-change.ts';
import { Traced } from './traced.tsx';

interface Props {
  readonly campaign: Campaign;
  /** The last one it is compared with. */
  readonly last: Span | undefined;
  readonly pace: CampaignPace | undefined;
  readonly view: CampaignsView;
}

/** How a running campaign does against its plan and the last one. */
export function CampaignPaceLine({ campaign, last, pace, view }: Props) {
  const locale = useLocale();
  const { pace: say } = locale.wordsOf(campaignsWords);
  if (!pace) return null;
  const { metric } = view;
  const write = campaignWriter(view, locale).total;
  const { days, daysInEvent, daysMissing, soFar, againstLast, planDone, due, dueBasis, neededPerDay, projected } = pace;
  // The plan is one of sales: other metrics have none.
  const planned = metric === 'pay_amount' && planDone !== null;
  const lines: readonly (string | readonly ['last' | 'plan' | 'need', string])[] = [
    againstLast === null ? say.noLast : ['last', say.last(signedChange(againstLast, locale))],
    ...(planned && due !== null
      ? [['plan', `${say.plan(locale.change(planDone), locale.change(due))} (${say.due[dueBasis]})`] as const]
      : metric === 'pay_amount'
        ? [say.noPlan]
        : []),
    ...(planned && neededPerDay !== null ? [['need', say.need(write(neededPerDay))] as const] : []),
    ...(projected ? [say.projected(write(projected.low), write(projected.high))] : []),
    ...(daysMissing > 0 ? [say.missing(daysMissing)] : []),
  ];
  const traced = (which: Parameters<typeof paceSource>[0], text: string) => (
    <Traced of={() => paceSource(which, { campaign, last, pace, view }, locale)}>{text}</Traced>
  );
  return (
    <>
      <p class={css['said']}>
        {say.day(days, daysInEvent)} · {traced('soFar', say.soFar(write(soFar)))}
      </p>
      <ul class={css['lines']}>
        {lines.map((line) =>
          typeof line === 'string' ? <li key={line}>{line}</li> : <li key={line[0]}>{traced(line[0], line[1])}</li>,
        )}
      </ul>
    </>
  );
}
