import type { Reading } from '../../../utils/model/reading.ts';

type ExpectedReading = Reading & { readonly alt?: readonly string[]; readonly value_alt?: readonly number[] };

/** What a saved page's expected.json says. */
export interface ExpectedPage {
  readonly url: string;
  readonly at: string;
  readonly console: string;
  readonly readings: readonly ExpectedReading[];
  readonly optional?: readonly ExpectedReading[];
}

const who = ({ entity }: Reading) =>
  entity.kind === 'shop' ? 'shop' : (entity.path?.join(' > ') ?? entity.id ?? entity.name);
const when = ({ period }: Reading) =>
  period ? `${period.start}..${period.end}${period.grain === 'realtime' ? ' running' : ''}` : 'unknown';
const saying = (reading: Reading) =>
  `${reading.entity.kind} ${who(reading)} ${reading.metric} ${when(reading)} = ${reading.state} ${reading.value} ${reading.unit}`;
const isTimeless = ({ unit, metric }: Reading) => unit === 'score' || metric === 'followers';

function fulfils(reading: Reading, expected: ExpectedReading): boolean {
  return (
    reading.entity.kind === expected.entity.kind &&
    who(reading) === who(expected) &&
    [expected.metric, ...(expected.alt ?? [])].includes(reading.metric) &&
    reading.state === expected.state &&
    [expected.value, ...(expected.value_alt ?? [])].includes(reading.value) &&
    reading.unit === expected.unit &&
    (isTimeless(expected) || when(reading) === when(expected))
  );
}

/** What is missing or wrong in one look at a page, one line each. Empty: all as expected. */
export function faults(readings: readonly Reading[], expected: ExpectedPage): readonly string[] {
  const own = readings.filter((reading) => reading.role === 'own');
  const allowed = [...expected.readings, ...(expected.optional ?? [])];
  const known = new Set(allowed.flatMap((reading) => [reading.metric, ...(reading.alt ?? [])]));
  const missing = expected.readings.filter((wanted) => !own.some((reading) => fulfils(reading, wanted)));
  const wrong = own.filter(
    (reading) =>
      reading.value !== null && known.has(reading.metric) && !allowed.some((wanted) => fulfils(reading, wanted)),
  );
  return [...missing.map((one) => `missing ${saying(one)}`), ...wrong.map((one) => `wrong ${saying(one)}`)];
}
