import type { Campaign } from '../../utils/analyse/calendar/campaigns-between.ts';
import { feltSpan } from '../../utils/analyse/calendar/felt-span.ts';
import type { CampaignEarnings } from '../../utils/analyse/campaigns/campaign-earnings.ts';
import type { CampaignUplift, Uplift } from '../../utils/analyse/campaigns/campaign-uplift.ts';
import { useLocale } from '../i18n/locale.ts';
import { campaignsWords } from '../i18n/words/campaigns.ts';
import type { CampaignsView, Compared } from '../state/campaigns.ts';
import shared from '../ui/section-style.module.css';
import { campaignName } from './campaign-name.ts';
import { campaignWriter, earnedSource, partSource } from './campaign-source.ts';
import css from './campaigns-section.module.css';
import { Traced } from './traced.tsx';

interface Props {
  readonly uplift: CampaignUplift;
  readonly earned: CampaignEarnings;
  readonly compared: Compared | undefined;
  readonly campaign: Campaign;
  readonly view: CampaignsView;
}

const PARTS = ['pre', 'event', 'post', 'net'] as const;

/** What a past campaign changed, in words first, then in figures. */
export function CampaignResult({ uplift, earned, compared, campaign, view }: Props) {
  const locale = useLocale();
  const { uplift: say } = locale.wordsOf(campaignsWords);
  const { event, net } = uplift;
  if (compared?.people) return <p class={css['calm']}>{say.people}</p>;
  if (!event || !net) return <p class={css['calm']}>{say.none}</p>;
  const write = campaignWriter(view, locale);
  const rows = PARTS.flatMap((part) => (uplift[part] ? [{ part, of: uplift[part] }] : []));
  return (
    <>
      <Said campaign={campaign} uplift={uplift} event={event} net={net} view={view} />
      {compared && (
        <p class={shared['notes']}>
          {uplift.trend === 'controls' ? say.against(compared.controls) : say.fewControls(compared.controls)}
        </p>
      )}
      <Earned earned={earned} view={view} campaign={campaign} />
      <details class={shared['details']}>
        <summary>{say.details}</summary>
        <table class={css['table']} aria-label={say.table(campaignName(campaign, locale))}>
          <thead>
            <tr>
              <td />
              {(['days', 'actual', 'expected', 'uplift', 'range'] as const).map((head) => (
                <th key={head} scope="col">
                  {say.heads[head]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ part, of }) => (
              <tr key={part}>
                <th scope="row">{say.parts[part]}</th>
                <td>{of.daysKnown === of.daysInWindow ? of.daysKnown : `${of.daysKnown}/${of.daysInWindow}`}</td>
                <td>
                  <Traced of={() => partSource('actual', of, uplift, campaign, view, locale)}>
                    {write.total(of.actual)}
                  </Traced>
                </td>
                <td>
                  <Traced of={() => partSource('expected', of, uplift, campaign, view, locale)}>
                    {write.total(of.expected)}
                  </Traced>
                </td>
                <td>
                  <Traced of={() => partSource('uplift', of, uplift, campaign, view, locale)}>
                    {write.signed(of.uplift)}
                  </Traced>
                </td>
                <td>{of.range ? `${write.signed(of.range.low)} … ${write.signed(of.range.high)}` : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {event.range && <p class={shared['notes']}>{say.level(locale.change(event.level))}</p>}
      </details>
    </>
  );
}

/** What it left in money, after what goods, fees and ads cost. */
function Earned({ earned, view, campaign }: Omit<Props, 'uplift' | 'compared'>) {
  const locale = useLocale();
  const { earned: say } = locale.wordsOf(campaignsWords);
  if (earned.state !== 'ok') return <p class={shared['notes']}>{say[earned.state]}</p>;
  const { profit, currency, ads } = earned;
  const write = (amount: number) => locale.value.signed({ id: 'pay_amount', unit: 'money' }, amount, currency);
  const isClear = profit.low > 0 || profit.high < 0;
  return (
    <>
      <p class={css['said']}>
        <Traced of={() => earnedSource(earned, campaign, view, locale)}>
          {say.profit(write(profit.low), write(profit.high))}
        </Traced>
      </p>
      <p class={shared['notes']}>
        {[
          isClear ? '' : say.unclear,
          ads === null ? say.noAds : say.ads(locale.value.cell({ id: 'ad_spend', unit: 'money' }, ads, currency)),
        ]
          .filter((text) => text !== '')
          .join(' ')}
      </p>
    </>
  );
}

interface SaidProps extends Omit<Props, 'earned' | 'compared'> {
  readonly event: Uplift;
  readonly net: Uplift;
}

function Said({ campaign, uplift, event, net, view }: SaidProps) {
  const locale = useLocale();
  const { uplift: say } = locale.wordsOf(campaignsWords);
  const write = campaignWriter(view, locale);
  const isClear = event.range !== null && (event.range.low > 0 || event.range.high < 0);
  const size = write.total(Math.abs(event.uplift));
  const range = net.range ? say.range(write.signed(net.range.low), write.signed(net.range.high)) : '';
  const moved = uplift.moved !== null && uplift.moved > 0.01 && isClear ? [say.moved(locale.change(uplift.moved))] : [];
  const judged = event.range
    ? [isClear ? say.net(write.signed(net.uplift), range) : say.unclear]
    : [say.net(write.signed(net.uplift), ''), say.noRange];
  const open = (uplift.post?.to ?? campaign.to) < feltSpan(campaign).to ? [say.running] : [];
  return (
    <>
      <p class={`${css['said']} ${isClear ? shared[event.uplift > 0 ? 'good' : 'bad'] : ''}`}>
        <Traced of={() => partSource('uplift', event, uplift, campaign, view, locale)}>
          {event.uplift >= 0 ? say.more(size) : say.less(size)}
        </Traced>
      </p>
      <p class={css['calm']}>{[...judged, ...moved, ...open].join(' ')}</p>
    </>
  );
}
