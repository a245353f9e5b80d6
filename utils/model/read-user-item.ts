import {
  actionKinds,
  costBases,
  costKinds,
  productRoles,
  type UserData,
  type UserItemOf,
  type UserKind,
} from './user-data.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value.length <= 2000;
const name: Check = (value) => text(value) && value !== '';
const instant: Check = (value) => name(value) && Number.isFinite(Date.parse(String(value)));
const day: Check = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Some engines take 30 February for 2 March.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
};
const whole: Check = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 366;
const amount: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const currency: Check = (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value);
const flag: Check = (value) => typeof value === 'boolean';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const listOf =
  (check: Check, most = 100): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const amounts: Check = (value) =>
  isRecord(value) && Object.entries(value).every(([metric, aim]) => /^[a-z_0-9]+$/.test(metric) && amount(aim));

type Shape<Item> = { readonly [Field in keyof Item]-?: Check };

const shapes: { readonly [Kind in UserKind]: Shape<UserItemOf<Kind>> } = {
  costs: {
    id: name,
    at: instant,
    shopKey: name,
    product: orNull(name),
    kind: oneOf(costKinds),
    basis: oneOf(costBases),
    value: amount,
    currency: orNull(currency),
    from: day,
    to: orNull(day),
    source: oneOf(['entered', 'imported']),
  },
  events: {
    id: name,
    at: instant,
    shopKey: orNull(name),
    name: text,
    festival: orNull(name),
    from: day,
    to: day,
    preDays: whole,
    postDays: whole,
    plan: amounts,
    products: listOf(name, 2000),
    hidden: flag,
  },
  notes: { id: name, at: instant, shopKey: name, date: day, product: orNull(name), kind: oneOf(actionKinds), text },
  pins: { id: name, at: instant, shopKey: name, product: name, roles: listOf(oneOf(productRoles)) },
  categories: {
    id: name,
    at: instant,
    shopKey: name,
    category: orNull(name),
    products: listOf(name, 100_000),
    source: oneOf(['entered', 'imported']),
  },
};

/** Fields that came later: items stored without them go on being items. */
const later: ReadonlySet<string> = new Set(['products']);

/** The kinds of what a person enters. */
export const userKinds = Object.keys(shapes) as readonly UserKind[];

/**
 * An item as somebody's form, file or backup has it, or undefined when it is none: every field must be there and of its
 * kind (those that came later may be left out); what else is there is left out. Spans end after they begin, and a share has no currency while money has one.
 */
export function readUserItem<Kind extends UserKind>(kind: Kind, value: unknown): UserItemOf<Kind> | undefined {
  if (!isRecord(value)) return undefined;
  const fields = Object.entries(shapes[kind]) as readonly (readonly [string, Check])[];
  const isThere = (field: string) => Object.hasOwn(value, field) && value[field] !== undefined;
  if (!fields.every(([field, check]) => (isThere(field) ? check(value[field]) : later.has(field)))) return undefined;
  const { from, to, basis, currency: money } = value;
  if (typeof from === 'string' && typeof to === 'string' && from > to) return undefined;
  if (kind === 'costs' && String(basis).startsWith('share-') !== (money === null)) return undefined;
  return Object.fromEntries(
    fields.flatMap(([field]) => (isThere(field) ? [[field, value[field]]] : [])),
  ) as unknown as UserItemOf<Kind>;
}

/** The items of a backup or an import that are ones, and how many others there were. */
export function readUserData(value: unknown): { readonly data: UserData; readonly refused: number } {
  let refused = 0;
  const itemsOf = <Kind extends UserKind>(kind: Kind): readonly UserItemOf<Kind>[] => {
    const list: unknown = isRecord(value) && Object.hasOwn(value, kind) ? value[kind] : [];
    const items = Array.isArray(list) ? list.map((item) => readUserItem(kind, item)) : [undefined];
    refused += items.filter((item) => item === undefined).length;
    return items.filter((item) => item !== undefined);
  };
  const data = {
    costs: itemsOf('costs'),
    events: itemsOf('events'),
    notes: itemsOf('notes'),
    pins: itemsOf('pins'),
    categories: itemsOf('categories'),
  };
  return { data, refused };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
