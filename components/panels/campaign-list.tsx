import { useSignal } from '@preact/signals';
import { daysBetween } from '../../utils/analyse/civil-date.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { useLocale } from '../i18n/locale.ts';
import { campaignsWords } from '../i18n/words/campaigns.ts';
import {
  type CampaignMetric,
  type CampaignsState,
  type CampaignsView,
  type CampaignView,
  campaignMetrics,
} from '../state/campaigns.ts';
import type { UserItems } from '../state/user-items.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import shared from '../ui/section-style.module.css';
import { Select } from '../ui/select.tsx';
import { CampaignForm } from './campaign-form.tsx';
import { campaignName } from './campaign-name.ts';
import { CampaignPaceLine } from './campaign-pace-line.tsx';
import { CampaignResult } from './campaign-result.tsx';
import css from './campaigns-section.module.css';
import { removeCampaign } from './remove-campaign.ts';
import { UndoLine } from './undo-line.tsx';

interface Props {
  readonly view: CampaignsView;
  readonly campaigns: CampaignsState;
  readonly items: UserItems;
}

/** The calendar: what runs, what comes, what is past and what it changed. */
export function CampaignList({ view, campaigns, items }: Props) {
  const locale = useLocale();
  const say = locale.wordsOf(campaignsWords);
  const adding = useSignal(false);
  const said = useSignal('');
  const groups = (['running', 'coming', 'past'] as const).map((when) => {
    const own = view.campaigns.filter((one) => one.when === when);
    return { when, own: when === 'coming' ? own.toReversed() : own };
  });
  return (
    <>
      <div class={css['bar']}>
        <h2 class={shared['heading']}>{say.heading}</h2>
        <Select
          label={say.metric}
          value={view.metric}
          options={campaignMetrics.map((id) => {
            const metric = metricById(id);
            return { value: id, text: metric ? locale.shortName(metric) : id };
          })}
          onChange={(id) => {
            campaigns.metric.value = id as CampaignMetric;
          }}
        />
      </div>
      <p class={shared['notes']}>{say.hint}</p>
      {view.campaigns.length === 0 && <p class={css['calm']}>{say.none}</p>}
      {groups.map(({ when, own }) =>
        own.length === 0 ? null : (
          <div key={when} class={css['group']}>
            <h3 class={shared['subheading']}>{say.when[when]}</h3>
            {own.map((one) => (
              <CampaignCard
                key={one.campaign.id}
                one={one}
                view={view}
                campaigns={campaigns}
                items={items}
                onSaid={(text) => {
                  said.value = text;
                }}
              />
            ))}
          </div>
        ),
      )}
      <div class={shared['notes']}>
        <UndoLine items={items} said={said} />
      </div>
      {adding.value ? (
        <CampaignForm
          view={view}
          campaigns={campaigns}
          items={items}
          onDone={(text) => {
            adding.value = false;
            said.value = text;
          }}
        />
      ) : (
        <p>
          <Button
            onPress={() => {
              adding.value = true;
            }}
          >
            {say.add}
          </Button>
        </p>
      )}
    </>
  );
}

interface CardProps {
  readonly one: CampaignView;
  readonly view: CampaignsView;
  readonly campaigns: CampaignsState;
  readonly items: UserItems;
  readonly onSaid: (text: string) => void;
}

function CampaignCard({ one, view, campaigns, items, onSaid }: CardProps) {
  const locale = useLocale();
  const { wordsOf, date } = locale;
  const say = wordsOf(campaignsWords);
  const { campaign } = one;
  const editing = useSignal(false);
  const name = campaignName(campaign, locale);
  const isOfSome = (campaign.products ?? []).length > 0;
  const isOwn = items.items.value.events.some(({ id }) => id === campaign.id);
  return (
    <article class={css['card']} aria-label={name}>
      <div class={css['bar']}>
        <h4 class={css['name']}>
          {name}
          {campaign.toCheck && (
            <span class={css['check']}>
              <Hint explains={say.checkHint}>{say.check}</Hint>
            </span>
          )}
          {isOwn && <span class={css['chip']}>{say.mine}</span>}
        </h4>
        <span class={css['deeds']}>
          <Button
            look="link"
            label={`${say.edit} ${name}`}
            onPress={() => {
              editing.value = !editing.value;
            }}
          >
            {say.edit}
          </Button>
          <Button
            look="link"
            label={`${isOwn ? say.remove : say.hide} ${name}`}
            onPress={() =>
              void removeCampaign(campaign, view, items, isOwn).then(() => onSaid(isOwn ? say.removed : say.hidden))
            }
          >
            {isOwn ? say.remove : say.hide}
          </Button>
        </span>
      </div>
      <p class={shared['notes']}>
        {date.span(campaign.from, campaign.to)}
        {one.when === 'coming' && ` · ${say.inDays(daysBetween(view.today, campaign.from))}`}
        {` · ${say.felt(campaign.preDays, campaign.postDays)}`}
        {isOfSome && ` · ${say.some(campaign.products?.length ?? 0)}`}
      </p>
      {editing.value && (
        <CampaignForm
          view={view}
          campaigns={campaigns}
          items={items}
          campaign={campaign}
          onDone={(text) => {
            editing.value = false;
            onSaid(text);
          }}
        />
      )}
      {one.when === 'past' && (
        <CampaignResult
          uplift={one.uplift}
          earned={one.earned}
          compared={one.compared}
          campaign={campaign}
          view={view}
        />
      )}
      {one.when === 'running' && <CampaignPaceLine campaign={campaign} last={one.last} pace={one.pace} view={view} />}
    </article>
  );
}
