import { type CandidateSettings, operatorsPreset } from '../../../utils/analyse/candidates/candidate-settings.ts';
import { operatorsRule } from '../../../utils/analyse/candidates/operators-rule.ts';
import { rankCandidates } from '../../../utils/analyse/candidates/rank-candidates.ts';
import { finish } from '../../../utils/analyse/stats/finish.ts';
import type { Line, Section } from './section.ts';
import { seededRandom } from './seeded-random.ts';
import { simulatedShop } from './simulated-shop.ts';

const SHOPS = 40;
const LEVEL = 0.03;
const noBounce = { ...operatorsPreset, bounce: null };
const anyTraffic: CandidateSettings = { ...noBounce, visitors: { kind: 'fixed', value: 30 } };

interface Tally {
  picks: number;
  right: number;
}

/** Picks whose true conversion, without placement, is 3 % or more; known because the shops are invented. */
export const candidatePrecision: Section = {
  title: 'Candidates: 40 simulated shops of 300 products, placement on 6 % of weeks',
  lines: () => {
    const rule: Tally = { picks: 0, right: 0 };
    const rule300: Tally = { picks: 0, right: 0 };
    const aware: Tally = { picks: 0, right: 0 };
    const blind: Tally = { picks: 0, right: 0 };
    let good = 0;
    for (let shop = 0; shop < SHOPS; shop++) {
      const { days, rates, until } = simulatedShop(seededRandom(100 + shop), { products: 300, days: 56, placed: 0.06 });
      const right = (product: number) => (rates[product] ?? 0) >= LEVEL;
      const count = (tally: Tally, picks: readonly { readonly product: number }[]) => {
        tally.picks += picks.length;
        tally.right += picks.filter(({ product }) => right(product)).length;
      };
      good += rates.filter((rate) => rate >= LEVEL).length;
      count(rule, finish(operatorsRule(days, until, noBounce)));
      count(rule300, finish(operatorsRule(days, until, { ...noBounce, visitors: { kind: 'fixed', value: 300 } })));
      const listed = (from: typeof days) =>
        finish(rankCandidates(from, until, anyTraffic)).candidates.filter(({ verdict }) => verdict === 'pick');
      count(aware, listed(days));
      count(blind, listed({ ...days, flags: new Uint8Array(days.day.length), placementKnown: false }));
    }
    const share = ({ picks, right }: Tally) => right / picks;
    const line = (name: string, naive: Tally, ours: Tally, target: string, ok: boolean): Line => ({
      name: `${name} (${naive.picks} and ${ours.picks} picks)`,
      naive: share(naive),
      aware: share(ours),
      unit: 'share',
      target,
      ok,
    });
    return [
      line(
        'right picks: UV ≥ 3000 & 3 % | placement handled',
        rule,
        aware,
        'naive ≤ 75 %, aware ≥ 90 %',
        share(rule) <= 0.75 && share(aware) >= 0.9,
      ),
      line(
        'right picks: UV ≥ 300 & 3 % | placement unknown',
        rule300,
        blind,
        'aware > naive',
        share(blind) > share(rule300),
      ),
      {
        name: 'good products found',
        naive: rule.right / good,
        aware: aware.right / good,
        unit: 'share',
        target: 'aware > naive',
        ok: aware.right > rule.right,
      },
    ];
  },
};
