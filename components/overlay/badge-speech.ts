import type { Badge, ShownFigure } from '../../utils/model/badge.ts';
import type { Metric } from '../../utils/model/metric.ts';
import { badgeWords } from '../i18n/badge-words.ts';
import { changeFormat } from '../i18n/format-change.ts';
import { dateFormat } from '../i18n/format-date.ts';
import { MISSING, valueFormat } from '../i18n/format-value.ts';
import type { Language } from '../i18n/language.ts';

/** Changes smaller than what the text would round to 0.0% count as none. */
const flat = 0.0005;

/** Everything a badge says, in words of one language. */
export interface BadgeSpeech {
  readonly title: string;
  /** The size of the change; the arrow carries its direction. */
  readonly change: string;
  readonly direction: 'up' | 'down' | 'flat' | 'none';
  readonly tone: 'good' | 'bad' | 'neutral';
  readonly few: string;
  /** The whole of it for who cannot see it. */
  readonly spoken: string;
  /** Lines of the card. */
  readonly lines: readonly string[];
  readonly days: string;
  readonly off: string;
}

export type Speaker = (figure: ShownFigure, badge: Badge, metric: Metric) => BadgeSpeech;

export function badgeSpeaker(language: Language): Speaker {
  const words = badgeWords[language];
  const [change, value, date] = [changeFormat(language), valueFormat(language), dateFormat(language)];
  return ({ entity, value: shown, unit }, badge, metric) => {
    const { before, interval, few } = badge;
    const direction = directionOf(badge.change);
    const exact = (number: number | null) => value.exact(metric, number, unit);
    const text = badge.change === null ? MISSING : change(direction === 'flat' ? 0 : badge.change);
    const against = words.against(date.span(before.from, before.to));
    const base = `${against} · ${before.value === null ? words.unknown : exact(before.value)}`;
    const moved =
      direction === 'none' ? words.unknown : `${words[direction]} ${direction === 'flat' ? '' : text}`.trim();
    const chance = [
      ...(interval ? [words.interval(exact(interval.low), exact(interval.high))] : []),
      ...(few ? [words.fewHint] : []),
    ];
    const separator = language === 'zh' ? '，' : ', ';
    return {
      title: nameOf(entity) + metric[language],
      change: text,
      direction,
      tone: toneOf(direction, metric.better),
      few: few ? words.few : '',
      spoken: words.said(nameOf(entity) + metric[language], exact(shown), [against, moved, ...chance].join(separator)),
      lines: [base, ...chance],
      days: words.days(badge.points.length),
      off: words.off,
    };
  };
}

/** The shop needs no name on its own page. */
function nameOf({ kind, id, name, path }: ShownFigure['entity']): string {
  const known = path?.at(-1) ?? name ?? id;
  return kind === 'shop' || known === null ? '' : `${known} · `;
}

function directionOf(change: number | null): BadgeSpeech['direction'] {
  if (change === null) return 'none';
  if (Math.abs(change) < flat) return 'flat';
  return change > 0 ? 'up' : 'down';
}

function toneOf(direction: BadgeSpeech['direction'], better: Metric['better']): BadgeSpeech['tone'] {
  if (better === 'none' || direction === 'flat' || direction === 'none') return 'neutral';
  return direction === better ? 'good' : 'bad';
}
