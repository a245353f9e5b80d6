import { metricById } from '../../utils/model/metrics.ts';
import type { Locale } from '../i18n/locale.ts';

export function metricName(locale: Locale, id: string): string {
  const metric = metricById(id);
  return metric ? locale.name(metric) : id;
}

export function metricNames(locale: Locale, ids: readonly string[]): string {
  return ids.map((id) => metricName(locale, id)).join(locale.language === 'zh' ? '、' : ', ');
}
