import { useSignal } from '@preact/signals';
import type { Campaign } from '../../utils/analyse/calendar/campaigns-between.ts';
import { readUserItem } from '../../utils/model/read-user-item.ts';
import { useLocale } from '../i18n/locale.ts';
import { campaignsWords } from '../i18n/words/campaigns.ts';
import type { CampaignsState, CampaignsView } from '../state/campaigns.ts';
import type { UserItems } from '../state/user-items.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import shared from '../ui/section-style.module.css';
import { campaignName } from './campaign-name.ts';
import { CampaignProducts } from './campaign-products.tsx';
import css from './campaigns-section.module.css';
import { campaignId } from './remove-campaign.ts';

interface Props {
  readonly view: CampaignsView;
  readonly campaigns: CampaignsState;
  readonly items: UserItems;
  /** The one that is changed; undefined: a new one. */
  readonly campaign?: Campaign;
  readonly onDone: (said: string) => void;
}

/** Days, reach and plan of a campaign. */
export function CampaignForm({ view, campaigns, items, campaign, onDone }: Props) {
  const locale = useLocale();
  const say = locale.wordsOf(campaignsWords);
  const typed = useSignal({
    name: campaign ? campaignName(campaign, locale) : '',
    from: campaign?.from ?? view.today,
    to: campaign?.to ?? view.today,
    pre: String(campaign?.preDays ?? 3),
    post: String(campaign?.postDays ?? 7),
    plan: String(campaign?.plan['pay_amount'] ?? ''),
  });
  const chosen = useSignal<readonly string[] | null>(campaign?.products ?? null);
  const wrong = useSignal('');
  const field = (key: keyof typeof typed.value) => ({
    value: typed.value[key],
    onInput: (text: string) => {
      typed.value = { ...typed.value, [key]: text };
    },
  });
  const save = () => {
    const { name, from, to, pre, post, plan } = typed.value;
    const own = items.items.value.events.find(({ id }) => id === campaign?.id);
    const item = readUserItem('events', {
      id: own?.id ?? campaignId(view.shop, campaign?.id ?? crypto.randomUUID()),
      at: items.now(),
      shopKey: own ? own.shopKey : view.shop,
      // A festival that keeps its name goes on being called so in every language.
      name: campaign?.festival && name.trim() === campaignName({ ...campaign, name: null }, locale) ? '' : name.trim(),
      festival: campaign?.festival ?? null,
      from,
      to,
      preDays: Number(pre),
      postDays: Number(post),
      plan: plan.trim() === '' ? {} : { pay_amount: Number(plan) },
      ...(chosen.value && { products: chosen.value }),
      hidden: false,
    });
    const nobody = chosen.value?.length === 0;
    wrong.value = item === undefined ? say.bad : nobody ? say.products.empty : '';
    if (item && !nobody) void items.save('events', item).then(() => onDone(say.saved));
  };
  return (
    <form
      class={shared['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class={shared['wide']}>
        <Field label={say.name} maxLength={80} {...field('name')} />
      </div>
      <Field label={say.from} type="date" {...field('from')} />
      <Field label={say.to} type="date" {...field('to')} />
      <Field label={say.pre} type="number" {...field('pre')} />
      <Field label={say.post} type="number" {...field('post')} />
      <div class={shared['wide']}>
        <Field label={say.plan} type="number" {...field('plan')} />
      </div>
      <CampaignProducts campaigns={campaigns} chosen={chosen} />
      <p class={shared['notes']} role="alert">
        {wrong.value}
      </p>
      <span class={css['keep']}>
        <Button onPress={() => onDone('')}>{say.cancel}</Button>
        <Button submits look="primary">
          {say.keep}
        </Button>
      </span>
    </form>
  );
}
