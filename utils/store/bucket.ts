import type { Grain, Period } from '../model/period.ts';
import { periodKey, unknownPeriod } from './period-key.ts';

/*
 * The last part of a chunk's key says which periods it holds:
 * - "2026-01-05/2026-01-05/day": one period, as it was captured. Late captures of a sealed month are such chunks too.
 * - "2026-01": the days of a sealed month. "2026-01+week": its weeks. "+" sorts before "-", so a month's sealed chunks
 *   come before its loose ones and after everything older.
 * - "unknown": what has no period.
 */

interface Bounds {
  readonly lower: string;
  readonly upper: string;
}

/** A range of dates as ranges of bucket texts: every bucket with a period that lies within, and few others. */
export function bucketRange(from?: string, to?: string): { readonly sealed: Bounds; readonly loose: Bounds } {
  const all = { lower: '', upper: '\uffff' };
  if (from === undefined && to === undefined) return { sealed: all, loose: all };
  // ':' follows '9': the first text after all dates.
  const upper = to === undefined ? ':' : `${to}/\uffff`;
  return { sealed: { lower: from?.slice(0, 7) ?? '', upper }, loose: { lower: from ?? '', upper } };
}

export function looseBucket(period: Period | null): string {
  return periodKey(period);
}

/** Where a period goes once its month is sealed; undefined for what never is. */
export function sealedBucket(period: Period | null): string | undefined {
  return period ? sealedBucketOf(period.start, period.grain) : undefined;
}

/** The sealed bucket that a loose one goes into, and the last day it speaks of; undefined for any other bucket. */
export function loosePeriod(bucket: string): { readonly sealed: string; readonly end: string } | undefined {
  if (bucket === unknownPeriod) return undefined;
  const [start = '', end, grain] = bucket.split('/');
  if (end === undefined || grain === undefined) return undefined;
  const sealed = sealedBucketOf(start, grain as Grain);
  return sealed === undefined ? undefined : { sealed, end };
}

/** The month of a bucket, YYYY-MM; undefined for what has no date. */
export function monthOf(bucket: string): string | undefined {
  return /^\d{4}-\d\d(?=$|[-+])/.exec(bucket)?.[0];
}

function sealedBucketOf(start: string, grain: Grain): string | undefined {
  const month = /^(\d{4}-\d\d)-\d\d$/.exec(start)?.[1];
  return month === undefined ? undefined : grain === 'day' ? month : `${month}+${grain}`;
}
