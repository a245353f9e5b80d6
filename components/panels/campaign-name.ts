import type { Campaign } from '../../utils/analyse/calendar/campaigns-between.ts';
import type { Locale } from '../i18n/locale.ts';
import { happeningsWords } from '../i18n/words/happenings.ts';

/** As the user called it, else as its festival is called. */
export function campaignName({ name, festival }: Pick<Campaign, 'name' | 'festival'>, { wordsOf }: Locale): string {
  if (name) return name;
  const say = wordsOf(happeningsWords);
  return (festival && say.festivals[festival]) || say.unnamedCampaign;
}
