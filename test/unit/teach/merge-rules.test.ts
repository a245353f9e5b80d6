import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeRules } from '../../../utils/teach/merge-rules.ts';
import { ruleAnchor } from '../../../utils/teach/rule-anchor.ts';
import { plannedRules, rulesFor } from '../../../utils/teach/rules-for.ts';
import { soundRules } from '../../../utils/teach/sound-rules.ts';
import { taughtRuleOf } from '../../taught-rule-of.ts';

const net = taughtRuleOf({ id: 'a' });
const cost = taughtRuleOf({ id: 'b', label: '成本', metric: 'ad_spend' });

test('a rule about a figure nothing was taught of is added', () => {
  const { rules, added, replaced, same } = mergeRules([net], [cost]);
  expect([rules, added, replaced, same]).toEqual([[net, cost], [cost], [], 0]);
});

test('a rule about a known figure replaces what was taught and keeps its id', () => {
  const said = { ...net, id: 'z', metric: 'net_sales', at: '2026-09-01T00:00:00Z' };
  const { rules, added, replaced } = mergeRules([net], [said]);
  expect([rules, added, replaced]).toEqual([[{ ...said, id: 'a' }], [], [{ ...said, id: 'a' }]]);
});

test('what says the same changes nothing, whoever taught it when', () => {
  const { rules, same } = mergeRules([net], [{ ...net, id: 'z', at: '2026-09-01T00:00:00Z' }]);
  expect([rules, same]).toEqual([[net], 1]);
});

test('labels that look the same are the same figure', () => {
  expect(ruleAnchor({ ...net, label: ' 净收入： ' })).toBe(ruleAnchor(net));
});

test('a rule of another figure with a known id is given one of its own', () => {
  expect(mergeRules([net], [{ ...cost, id: 'a' }]).added).toEqual([{ ...cost, id: 'a-2' }]);
});

test('of two rules in a file about one figure the later counts', () => {
  const { added } = mergeRules([], [net, { ...net, id: 'c', metric: 'net_sales' }]);
  expect(added.map(({ metric }) => metric)).toEqual(['net_sales']);
});

test('ids and figures stay unique, and taking the same in again changes nothing', () => {
  const labels = ['净收入', '成本', '人数'];
  const some = fc.array(
    fc.record({ id: fc.constantFrom('a', 'b'), label: fc.constantFrom(...labels), on: fc.boolean() }).map(taughtRuleOf),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(some, some, (first, second) => {
      const known = mergeRules([], first).rules;
      const { rules } = mergeRules(known, second);
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      expect(new Set(rules.map(ruleAnchor)).size).toBe(rules.length);
      expect(mergeRules(rules, second).rules).toEqual(rules);
    }),
  );
});

test('a host is given its own rules and those of all hosts of its console, sound and switched on', () => {
  const stored = [
    net,
    { ...net, id: 'off', on: false },
    { ...net, id: 'else', host: 'other.example' },
    { ...net, id: 'woo', console: 'woocommerce', host: null },
    { id: 'broken' },
    null,
  ];
  const ids = (console: string) =>
    plannedRules(rulesFor(soundRules(stored), { console, host: 'shop.example' })).map(({ id }) => id);
  expect(ids('generic')).toEqual(['a']);
  expect(ids('woocommerce')).toEqual(['woo']);
  expect(soundRules(undefined)).toEqual([]);
  expect(soundRules({ length: 3 })).toEqual([]);
});
