import { before, including, labelRecords } from './lifecycle-record.ts';
import type { Section } from './section.ts';

/** 成长 and 衰退 on the UCI shop: do they hold, do they flicker? */
export const lifecycleSection: Section = {
  title: 'lifecycle labels, UCI Online Retail',
  lines: () => {
    const { naive, aware } = labelRecords(before);
    const strict = labelRecords(including);
    const share = (name: string, was: number, is: number, target: string, ok: boolean) =>
      ({ name, naive: was, aware: is, unit: 'share', target, ok }) as const;
    return [
      share(
        'growing: > 20 % above the 8 weeks before, 4 weeks on',
        naive.growing,
        aware.growing,
        '≥ 75 %',
        aware.growing >= 0.75,
      ),
      share('declining: > 20 % below them', naive.declining, aware.declining, '≥ 75 %', aware.declining >= 0.75),
      share('labels changed from week to week', naive.flips, aware.flips, '≤ 20 %', aware.flips <= 0.2),
      share(
        'growing: the same, the rise itself counted into the base',
        strict.naive.growing,
        strict.aware.growing,
        'shown',
        true,
      ),
      share('declining: the same', strict.naive.declining, strict.aware.declining, 'shown', true),
    ];
  },
};
