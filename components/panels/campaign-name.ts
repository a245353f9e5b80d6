import type { Campaign } from '../../utils/analyse/calendar/campaigns-between.ts';
import type { Locale } from '../i18n/locale.ts';

/** As the user called it, else as its festival is called. */
export function campaignName({ name, festival }: Pick<Campaign, 'name' | 'festival'>, { words }: Locale): string {
  if (name) return name;
  return (festival && words.festivals[festival]) || words.campaigns.unnamed;
}
