import type { CandidateSettings } from '../../../../utils/analyse/candidates/candidate-settings.ts';
import { dayFlag, type ProductDays } from '../../../../utils/analyse/candidates/product-days.ts';
import { fitBetaPrior } from '../../../../utils/analyse/rates/fit-beta-prior.ts';
import { ratePriors } from '../../../../utils/analyse/rates/rate-priors.ts';
import { betaCdf, betaTail } from '../../../../utils/analyse/stats/beta-cdf.ts';
import { betaQuantile } from '../../../../utils/analyse/stats/beta-quantile.ts';
import { finish } from '../../../../utils/analyse/stats/finish.ts';
import { quantile } from '../../../../utils/analyse/stats/quantile.ts';

interface Row {
  readonly product: number;
  readonly age: number;
  readonly visitors: number;
  readonly buyers: number;
  readonly bounced: number | null;
  readonly placed: boolean;
}

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);

/** The ranking written down as methods.md tells it, row objects and all: what rankCandidates must agree with. */
export function rankSlowly(days: ProductDays, until: number, settings: CandidateSettings) {
  const rows = [...days.day.keys()]
    .map((row): Row => {
      const visitors = days.visitors[row]!;
      const bounce = days.bounceRate?.[row];
      return {
        product: days.product[row]!,
        age: until - days.day[row]!,
        visitors,
        buyers: days.buyers[row]!,
        bounced: bounce === undefined || Number.isNaN(bounce) ? null : Math.round(visitors * bounce),
        placed: ((days.flags?.[row] ?? 0) & dayFlag.placed) !== 0,
      };
    })
    .filter(({ age, visitors, buyers }) => age >= 0 && age < 56 && visitors > 0 && buyers <= visitors);
  const byProduct = days.products.map((_, product) => rows.filter((row) => row.product === product));

  let [above, below] = [20, 20];
  for (const own of byProduct) {
    const [on, off] = [own.filter(({ placed }) => placed), own.filter(({ placed }) => !placed)];
    if (on.length === 0 || off.length === 0) continue;
    const all = sum(own, ({ visitors }) => visitors);
    above += (sum(on, ({ buyers }) => buyers) * sum(off, ({ visitors }) => visitors)) / all;
    below += (sum(off, ({ buyers }) => buyers) * sum(on, ({ visitors }) => visitors)) / all;
  }
  const lift = Math.max(1, above / below);
  const exposure = (of: readonly Row[]) => sum(of, ({ visitors, placed }) => visitors * (placed ? lift : 1));

  let [chi, freedom] = [0, 0];
  for (const own of byProduct) {
    const rate = sum(own, ({ buyers }) => buyers) / exposure(own);
    if (!(rate > 0 && rate < 1)) continue;
    const weeks = [0, 1, 2, 3, 4, 5, 6, 7]
      .map((week) => own.filter(({ age }) => Math.floor(age / 7) === week))
      .filter((week) => exposure(week) * rate >= 1);
    if (weeks.length < 2) continue;
    chi += sum(weeks, (week) => {
      const expected = exposure(week) * rate;
      return (sum(week, ({ buyers }) => buyers) - expected) ** 2 / (expected * (1 - rate));
    });
    freedom += weeks.length - 1;
  }
  const spread = freedom === 0 ? 1 : Math.max(1, chi / freedom);

  const windows = byProduct.map((own) => own.filter(({ age }) => age < settings.window));
  const counts = windows.map((own, product) => ({
    category: days.products[product]!.category,
    hits: sum(own, ({ buyers }) => buyers) / spread,
    of: exposure(own) / spread,
  }));
  const priors = finish(ratePriors(counts));
  const bounces = windows.map((own) => {
    const known = own.filter(({ bounced }) => bounced !== null);
    return { hits: sum(known, ({ bounced }) => bounced ?? 0), of: sum(known, ({ visitors }) => visitors) };
  });
  const bouncePrior = settings.bounce ? finish(fitBetaPrior(bounces)) : undefined;
  const shopBounce = sum(bounces, ({ hits }) => hits) / sum(bounces, ({ of }) => of);
  const bounceLevel =
    settings.bounce?.kind === 'fixed' ? settings.bounce.value : (settings.bounce?.times ?? 1) * shopBounce;
  const visits = windows.map((own) => sum(own, ({ visitors }) => visitors));
  const floor =
    settings.visitors.kind === 'fixed'
      ? settings.visitors.value
      : Math.max(
          settings.visitors.least,
          quantile(
            visits.filter((count) => count > 0),
            settings.visitors.of,
          )!,
        );

  const judged = windows.flatMap((own, product) => {
    if (visits[product]! < floor || visits[product] === 0) return [];
    const { rate: prior, level: from } = priors.of(days.products[product]!.category);
    const { hits, of } = counts[product]!;
    const belief = { alpha: prior.alpha + hits, beta: prior.beta + of - hits };
    const all = windows.flat();
    const shopRate = sum(all, ({ buyers }) => buyers) / sum(all, ({ visitors }) => visitors);
    const mean = from === 'default' ? shopRate : prior.alpha / (prior.alpha + prior.beta);
    const level = settings.conversion.kind === 'fixed' ? settings.conversion.value : settings.conversion.times * mean;
    const { hits: left, of: known } = bounces[product]!;
    const low =
      bouncePrior && known > 0
        ? betaCdf(bounceLevel, { alpha: bouncePrior.alpha + left, beta: bouncePrior.beta + known - left })
        : 1;
    const organic = sum(
      own.filter(({ placed }) => !placed),
      ({ visitors }) => visitors,
    );
    return [{ product, chance: betaTail(level, belief) * low, expected: betaQuantile(0.1, belief) * organic }];
  });
  const positive = judged.filter(({ expected }) => expected > 0);
  const scored = judged.map((one) => {
    const less = positive.filter(({ expected }) => expected < one.expected).length;
    const same = positive.filter(({ expected }) => expected === one.expected).length - 1;
    const rank = one.expected <= 0 ? 0 : (less + same / 2 + 0.5) / positive.length;
    return { ...one, score: one.chance * rank };
  });
  const sorted = scored.sort((a, b) => b.score - a.score || a.product - b.product);
  const sure = sorted.filter(({ chance }) => chance >= settings.sure);
  let picks = 0;
  for (let length = 1; length <= sure.length; length++)
    if (sum(sure.slice(0, length), ({ chance }) => 1 - chance) <= settings.falseDiscoveries * length + 1e-12)
      picks = length;
  return {
    lift,
    spread,
    ranked: [...sure, ...sorted.filter(({ chance }) => chance < settings.sure).slice(0, 50)],
    picks,
  };
}
