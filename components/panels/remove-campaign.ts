import type { Campaign } from '../../utils/analyse/calendar/campaigns-between.ts';
import type { CampaignsView } from '../state/campaigns.ts';
import type { UserItems } from '../state/user-items.ts';

/** Deletes what the user entered; a festival of the calendar is only taken off this shop's list. */
export async function removeCampaign(
  { id, festival, from, to, preDays, postDays, plan }: Campaign,
  { shop }: CampaignsView,
  items: UserItems,
  isOwn: boolean,
): Promise<void> {
  if (isOwn) return items.remove('events', id);
  await items.save('events', {
    id: campaignId(shop, id),
    at: items.now(),
    shopKey: shop,
    name: '',
    festival,
    from,
    to,
    preDays,
    postDays,
    plan,
    hidden: true,
  });
}

/** The user's own word on a festival of one year: entered again it is replaced. */
export const campaignId = (shop: string, festivalOfYear: string) => `${shop}/${festivalOfYear}`;
