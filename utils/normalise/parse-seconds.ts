import { type ParsedNumber, parseNumber } from './parse-number.ts';

const clock = /^(?:(\d+):(?=[0-5]\d:))?(\d{1,2}):([0-5]\d)$/;
const words =
  /^(?=\d)(?:(\d+)\s*(?:小时|时|h|hrs?|hours?)\s*)?(?:(\d+)\s*(?:分钟|分|m|mins?|minutes?)\s*)?(?:(\d+(?:\.\d+)?)\s*(?:秒|s|secs?|seconds?))?$/i;

/** A duration in seconds: "31.46", "00:01:23", "1分23秒", "2m 5s". Undefined when it is none. */
export function parseSeconds(text: string, decimal: '.' | ',' = '.'): ParsedNumber | undefined {
  if (text.length > 48) return undefined;
  const plain = text.normalize('NFKC').trim();
  // Before plain numbers: "2m" is two minutes here and two millions elsewhere.
  const parts = clock.exec(plain) ?? words.exec(plain);
  if (!parts) return plainSeconds(text, decimal);
  const [hours, minutes, seconds] = [parts[1], parts[2], parts[3]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const value = hours * 3600 + minutes * 60 + seconds;
  return {
    value,
    rounded: false,
    low: value,
    high: value,
    percent: false,
    currency: null,
    noun: null,
    signed: false,
  };
}

function plainSeconds(text: string, decimal: '.' | ','): ParsedNumber | undefined {
  const number = parseNumber(text, decimal);
  if (!number || number.rounded || number.percent || number.currency !== null) return undefined;
  return number.noun === null || /^(?:秒|s)$/i.test(number.noun) ? { ...number, noun: null } : undefined;
}
