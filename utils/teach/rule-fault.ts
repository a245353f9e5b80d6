import { metricById } from '../model/metrics.ts';
import type { TaughtRule } from '../model/taught-rule.ts';

export type RuleField = keyof TaughtRule;

/** What is wrong with something that should be a rule: the field, or `rule` for the whole. */
export type RuleFault = RuleField | 'rule';

// Characters nobody sees or that turn the order of others around have no place in words a person compares.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const mostBetween = 3;

const isText = (longest: number) => (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest && !unseen.test(value);
const isForm = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);
const isOneOf =
  (...known: readonly unknown[]) =>
  (value: unknown) =>
    known.includes(value);
const orNull = (test: (value: unknown) => boolean) => (value: unknown) => value === null || test(value);

const fields: Readonly<Record<RuleField, (value: unknown) => boolean>> = {
  id: isForm(/^[\w-]{1,64}$/),
  on: isOneOf(true, false),
  at: (value) =>
    isForm(/^\d{4}-\d\d-\d\dT[\d:.]{5,12}(?:Z|[+-]\d\d:\d\d)$/)(value) && !Number.isNaN(Date.parse(value as string)),
  console: isForm(/^[a-z0-9][a-z0-9_-]{0,39}$/),
  host: orNull(isForm(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:\d{1,5})?$/)),
  path: (value) => isText(512)(value) && (value as string).startsWith('/'),
  block: orNull(isText(120)),
  label: isText(48),
  place: isOneOf('card', 'column'),
  between: (value) => Array.isArray(value) && value.length <= mostBetween && value.every(isText(60)),
  metric: orNull((value) => typeof value === 'string' && metricById(value) !== undefined),
  role: isOneOf('own', 'previous', 'peer'),
  scale: isOneOf('', '%', '千', '万', '亿'),
  currency: orNull(isForm(/^[A-Z]{3}$/)),
  rows: isOneOf(null, 'product', 'source', 'keyword', 'campaign'),
  named: orNull(isText(60)),
  period: isOneOf('page', 'today', 'yesterday', 'last-7-days', 'last-30-days'),
};

/** What keeps `value` from being a rule, or undefined when it is one: every field, of its type, and no other. */
export function ruleFault(value: unknown): RuleFault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'rule';
  const given = new Map<string, unknown>(Object.entries(value));
  const wrong = fieldNames.find((name) => !given.has(name) || !fields[name](given.get(name)));
  if (wrong) return wrong;
  if (given.size > fieldNames.length) return 'rule';
  if (given.get('console') === 'generic' && given.get('host') === null) return 'host';
  const ofTable = given.get('rows') !== null || given.get('named') !== null;
  return given.get('place') === 'card' && ofTable ? 'rows' : undefined;
}

/** The rule in its fixed order of fields, and nothing else that may hang on `rule`. */
export function plainRule(rule: TaughtRule): TaughtRule {
  return Object.fromEntries(fieldNames.map((name) => [name, rule[name]])) as unknown as TaughtRule;
}

const fieldNames = Object.keys(fields) as readonly RuleField[];
