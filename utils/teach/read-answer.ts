import type { Pointed, Spot, Trial, TrialReading } from './pointed.ts';

/** What the script in the page says: a figure under the pointer, one that was picked, what a rule reads, or that it is over. */
export type PointingAnswer =
  | { readonly say: 'ready'; readonly figures: number; readonly never: boolean }
  | { readonly say: 'over'; readonly text: string; readonly label: string }
  | { readonly say: 'picked'; readonly pointed: Pointed }
  | { readonly say: 'tried'; readonly trial: Trial; readonly turn: number }
  | { readonly say: 'ended' };

type Plain = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const text =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest;
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const flag: Check = (value) => typeof value === 'boolean';
const list =
  (most: number, check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const shaped =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isPlain(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

const spot = shaped({
  place: (value) => value === 'card' || value === 'column',
  label: text(48),
  between: list(3, text(60)),
  works: flag,
  headers: list(200, text(60)),
  firstRow: list(200, text(60)),
} satisfies Record<keyof Spot, Check>);

const pointed = shaped({
  text: text(120),
  path: text(512),
  blocks: list(20, text(120)),
  spots: list(12, spot),
} satisfies Record<keyof Pointed, Check>);

const reading = shaped({
  name: orNull(text(300)),
  metric: text(60),
  role: text(20),
  state: text(20),
  value: orNull((value) => Number.isFinite(value)),
  unit: text(20),
  period: orNull(shaped({ start: text(10), end: text(10), grain: text(10) })),
  raw: text(300),
} satisfies Record<keyof TrialReading, Check>);

const trial = shaped({
  readings: list(50, reading),
  count,
  others: shaped({ without: count, beside: count }),
  never: flag,
} satisfies Record<keyof Trial, Check>);

const answers: Readonly<Record<PointingAnswer['say'], Check>> = {
  ready: shaped({ figures: count, never: flag }),
  over: shaped({ text: text(120), label: text(120) }),
  picked: shaped({ pointed }),
  tried: shaped({ trial, turn: count }),
  ended: () => true,
};

/** A message from the page as what it claims to be; undefined when it is not. A page can take its renderer over. */
export function readAnswer(message: unknown): PointingAnswer | undefined {
  if (!isPlain(message) || typeof message['say'] !== 'string' || !Object.hasOwn(answers, message['say']))
    return undefined;
  return answers[message['say'] as PointingAnswer['say']](message) ? (message as unknown as PointingAnswer) : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
