import type { PeriodSource } from '../model/adapter.ts';
import type { Period } from '../model/period.ts';
import type { PeriodClue } from '../model/raw-page.ts';
import { shiftDate } from './civil-time.ts';
import { grainOf } from './grain-of.ts';
import { type DateOrder, type NamedDates, parseDates } from './parse-dates.ts';
import { introducesPeriod, isComparison, isUpdateClock, presetOf, saysRealtime } from './period-words.ts';

export interface PeriodContext {
  /** The shop's business day now, YYYY-MM-DD. */
  readonly today: string;
  /** How this page or block tells its period, when the adapter knows better than the rules. */
  readonly source?: PeriodSource;
  /** Yesterday's figures may not be reckoned yet: presets do not tell which days they mean. */
  readonly early?: boolean;
  /** How this page writes 05/07/2026. */
  readonly dates?: DateOrder;
}

/**
 * The period the clues around a figure agree on, or null: an unknown period is never guessed, and never taken from
 * the URL. A written date wins over a chosen tab, because a tab says what was asked for and the date what is shown.
 */
export function resolvePeriod(clues: readonly PeriodClue[], context: PeriodContext): Period | null {
  const shown = clues.filter(
    (clue) => !isComparison(clue.text) && (introducesPeriod(clue.text) || !isComparison(clue.before)),
  );
  const clocks = shown.filter((clue) => isUpdateClock(clue.text) || isUpdateClock(`${clue.before} ${clue.text}`));
  const running = runningDay(clocks, context);
  if (context.source === 'clock') return clocks.length > 0 || shown.some(isLiveTitle) ? running : null;
  const dated = shown.filter((clue) => !clocks.includes(clue) && (clue.how === 'text' || clue.how === 'input'));
  const tab = shown.find((clue) => clue.how === 'tab');
  const dates = agreedDates(dated, context.dates);
  if (dates === 'contradictory') return null;
  if (dates) return datedPeriod(context.source === 'so-far' ? soFar(dates, context.today) : dates, tab, context.today);
  if (tab && isPeriodPicker(tab)) {
    const chosen = presetPeriod(tab, context.today, context.early);
    if (chosen) return chosen;
  }
  const said = context.source === 'button' ? shown.filter((clue) => clue.how === 'button') : [];
  if (said.length > 0) return buttonPeriod(said, context.today);
  // A title that speaks of the running day, or an update clock that does; a clock alone says nothing of the period.
  const isLive = shown.some(isLiveTitle) || clocks.some((clue) => saysRealtime(`${clue.before} ${clue.text}`));
  return isLive ? running : null;
}

function isLiveTitle(clue: PeriodClue): boolean {
  return clue.how === 'heading';
}

function runningDay(clocks: readonly PeriodClue[], context: PeriodContext): Period {
  const date =
    clocks.map((clue) => parseDates(clue.text, context.dates)?.start).find((found) => found !== undefined) ??
    context.today;
  return { start: date, end: date, grain: 'realtime' };
}

/** The dates the nearest clues agree on; different ones at the same distance contradict each other. */
function agreedDates(
  clues: readonly PeriodClue[],
  order: DateOrder | undefined,
): NamedDates | 'contradictory' | undefined {
  const named = clues.map((clue) => parseDates(clue.text, order)).filter((dates) => dates !== undefined);
  const [first] = named;
  if (!first) return undefined;
  const same = named.every((dates) => dates.start === first.start && dates.end === first.end);
  return same ? first : 'contradictory';
}

/** A span under way, up to today. One that has not begun stays as it is: nobody can show it. */
function soFar(dates: NamedDates, today: string): NamedDates {
  return dates.start <= today && dates.end > today ? { ...dates, end: today } : dates;
}

function datedPeriod(dates: NamedDates, tab: PeriodClue | undefined, today: string): Period | null {
  const preset = tab && presetOf(tab.text);
  const { start, end } = dates;
  // Nobody can show a day that has not begun; the day that has is running, whatever the page calls it.
  if (end > today) return null;
  if (start === end && (start === today || dates.clock || preset?.preset === 'realtime')) {
    return { start, end, grain: 'realtime' };
  }
  return { start, end, grain: grainOf(start, end, preset?.preset === 'grain' ? preset.grain : undefined) };
}

/** 7日 | 30日 alone choose what a chart shows; with 实时, 昨日 or 自定义 beside them they choose the page's period. */
function isPeriodPicker(tab: PeriodClue): boolean {
  if (!tab.group) return false;
  const kinds = new Set(tab.group.map((text) => presetOf(text)?.preset));
  const hasYesterday = tab.group.some((text) => /昨|yesterday|近1[天日]/i.test(text));
  return kinds.size > 1 || hasYesterday;
}

/** A button says one day; how many days "Last 30 days" ends before today differs from console to console. */
function buttonPeriod(clues: readonly PeriodClue[], today: string): Period | null {
  const periods = clues.map((clue) => presetPeriod(clue, today));
  const [first] = periods;
  const isClear = first?.start === first?.end && periods.every((period) => period?.start === first?.start);
  return isClear ? (first ?? null) : null;
}

function presetPeriod(tab: PeriodClue, today: string, early = false): Period | null {
  const preset = presetOf(tab.text);
  if (preset?.preset === 'realtime') return { start: today, end: today, grain: 'realtime' };
  if (preset?.preset !== 'days' || early) return null;
  const end = shiftDate(today, -1);
  const start = shiftDate(today, -preset.days);
  return { start, end, grain: start === end ? 'day' : 'range' };
}
