import type { Locale } from '../i18n/locale.ts';
import { metricName } from './metric-name.ts';

const mostSaid = 3;

/** What was stored with a warning, in plain words: one line a doubt, the rest counted. */
export function doubtWords(warnings: readonly string[], locale: Locale): readonly string[] {
  const { doubts } = locale.words.tab;
  const lines = [...new Set(warnings.map((warning) => wordsOf(warning, locale)))];
  const rest = lines.length - mostSaid;
  return [...lines.slice(0, mostSaid), ...(rest > 0 ? [doubts.more(rest)] : [])];
}

/** `warning` is a kind and what it is about, by colons: "identity:pay_conversion_rate:68112345678". */
function wordsOf(warning: string, locale: Locale): string {
  const { doubts } = locale.words.tab;
  const [kind, metric = '', ...who] = warning.split(':');
  const name = metricName(locale, metric);
  if (kind === 'period-unknown') return doubts.period;
  if (kind === 'contradiction') return doubts.contradiction(name);
  if (kind === 'parts') return doubts.parts(name);
  if (kind === 'identity') return doubts.identity(name, who.join(':'));
  return doubts.more(1);
}
