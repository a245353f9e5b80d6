import type { Reading } from '../../utils/model/reading.ts';
import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import type { TaughtRule } from '../../utils/model/taught-rule.ts';
import { draftSteps } from '../../utils/normalise/to-draft.ts';
import type { Trial, TrialReading } from '../../utils/teach/pointed.ts';
import { ruleAnchor } from '../../utils/teach/rule-anchor.ts';
import { runSliced } from '../console.content/run-sliced.ts';
import { lookTaught } from './look-taught.ts';

const mostShown = 20;

interface Seen {
  readonly readings: readonly Reading[];
  readonly never: boolean;
}

/** Reads the page with the rule and tells what came of it. @param text the figure pointed at. */
export async function tryRule(document: Document, plan: ReadingPlan, rule: TaughtRule, text: string): Promise<Trial> {
  const tried = { ...rule, on: true };
  const others = (plan.taught ?? []).filter((one) => ruleAnchor(one) !== ruleAnchor(rule));
  const alone = await readWith(document, plan, [tried]);
  // A page with nothing but figures of others is not read: beside an own figure of another rule it is.
  const seen =
    alone.readings.length > 0 || rule.role === 'own' ? alone : await readWith(document, plan, [...others, tried]);
  const mine = seen.readings.filter(({ taught, metric }) => taught && metric === rule.metric);
  // The one pointed at first: a list may be longer than what is told of it.
  const ordered = mine.toSorted((a, b) => Number(b.raw === text) - Number(a.raw === text));
  const count = async (rules: readonly TaughtRule[]) =>
    (await readWith(document, plan, rules)).readings.filter(({ raw }) => raw === text).length;
  return {
    readings: ordered.slice(0, mostShown).map(toTrialReading),
    count: mine.filter(({ role }) => role === rule.role).length,
    others:
      rule.metric === null
        ? { without: await count(others), beside: await count([...others, tried]) }
        : { without: 0, beside: 0 },
    never: seen.never,
  };
}

async function readWith(document: Document, plan: ReadingPlan, rules: readonly TaughtRule[]): Promise<Seen> {
  const { raw, book, url } = await lookTaught(document, plan, rules);
  const look = await runSliced(draftSteps(raw, book, url, new Date()), () => false);
  return { readings: look?.found === 'figures' ? look.draft.readings : [], never: book.page?.read === 'never' };
}

function toTrialReading({ entity, metric, role, state, value, unit, period, raw }: Reading): TrialReading {
  return {
    name: entity.kind === 'shop' ? null : (entity.name ?? entity.id),
    metric,
    role,
    state,
    value,
    unit,
    period,
    raw,
  };
}
