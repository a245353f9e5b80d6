import { type ParsedNumber, parseNumber } from './parse-number.ts';

const clock = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/;
const words = /^(?:(\d+)\s*(?:小时|时|h)\s*)?(?:(\d+)\s*(?:分钟|分|min|m)\s*)?(?:(\d+(?:\.\d+)?)\s*(?:秒|sec|s))?$/i;

/** A duration in seconds: "31.46", "00:01:23", "1分23秒", "2m 5s". Undefined when it is none. */
export function parseSeconds(text: string): ParsedNumber | undefined {
  const plain = parseNumber(text);
  if (plain) return plain;
  const parts = clock.exec(text) ?? words.exec(text);
  if (!parts || text.trim() === '') return undefined;
  const [hours, minutes, seconds] = [parts[1], parts[2], parts[3]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const value = hours * 3600 + minutes * 60 + seconds;
  return { value, rounded: false, low: value, high: value, percent: false, currency: null, signed: false };
}
