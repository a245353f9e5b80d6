import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestFile, readRulesFile } from '../../../utils/teach/read-rules-file.ts';
import { ruleFault } from '../../../utils/teach/rule-fault.ts';
import { writeRulesFile } from '../../../utils/teach/write-rules-file.ts';
import { taughtRuleOf } from '../../taught-rule-of.ts';

const rule = taughtRuleOf({});
const column = taughtRuleOf({ id: 'r2', place: 'column', label: '看过的人', rows: 'product', named: '叫法' });
const fileOf = (rules: readonly unknown[], more: object = {}) =>
  JSON.stringify({ kind: 'tillside-taught-rules', version: 1, rules, ...more });
const faultOf = (text: string) => {
  const read = readRulesFile(text);
  return read.ok ? undefined : read.fault;
};

test('what is written is read back the same', () => {
  expect(readRulesFile(writeRulesFile([rule, column]))).toEqual({ ok: true, rules: [rule, column] });
});

test('a byte order mark does not matter', () => {
  expect(readRulesFile(`\ufeff${writeRulesFile([rule])}`).ok).toBe(true);
});

test.for([
  ['no JSON', '{"kind":', { is: 'not-json' }],
  ['nothing', '', { is: 'not-json' }],
  ['a list', '[]', { is: 'not-ours' }],
  ['null', 'null', { is: 'not-ours' }],
  ['another program’s file', '{"rules":[]}', { is: 'not-ours' }],
  ['rules that are no list', fileOf([]).replace('[]', '{}'), { is: 'not-ours' }],
  ['unknown fields of the file', fileOf([rule], { more: 1 }), { is: 'not-ours' }],
  ['a newer version', fileOf([rule], { version: 2 }), { is: 'other-version' }],
  ['a version as a text', fileOf([rule], { version: '1' }), { is: 'other-version' }],
  ['no rules', fileOf([]), { is: 'no-rules' }],
  ['too many rules', fileOf(Array.from({ length: 2001 }, () => 1)), { is: 'too-many' }],
  ['a huge file', ' '.repeat(longestFile + 1), { is: 'too-big' }],
  ['something that is no rule', fileOf([rule, null]), { is: 'bad-rule', at: 2, field: 'rule' }],
  ['a rule as a list', fileOf([[]]), { is: 'bad-rule', at: 1, field: 'rule' }],
  ['deep nesting', `${'['.repeat(100_000)}`, { is: 'not-json' }],
] as const)('a file of %s is refused', ([, text, fault]) => {
  expect(faultOf(text)).toEqual(fault);
});

test.for([
  ['id', ''],
  ['id', '<img>'],
  ['on', 1],
  ['at', 'yesterday'],
  ['at', '2026-99-99T10:00:00Z'],
  ['console', 'Sycm!'],
  ['host', 'https://shop.example'],
  ['host', 'shop.example/path'],
  ['host', null],
  ['path', 'report'],
  ['path', '/a\u202eb'],
  ['block', ''],
  ['label', ' '],
  ['label', 'x'.repeat(49)],
  ['label', 7],
  ['place', 'row'],
  ['between', 'x'],
  ['between', ['a', 'b', 'c', 'd']],
  ['between', [1]],
  ['metric', 'gmv'],
  ['metric', '__proto__'],
  ['metric', undefined],
  ['role', 'change'],
  ['scale', 'k'],
  ['currency', 'cny'],
  ['rows', 'order'],
  ['named', ''],
  ['period', 'last-90-days'],
] as const)('a rule whose %s is %j is none', ([field, value]) => {
  expect(ruleFault({ ...rule, [field]: value })).toBe(field);
});

test('a missing field is named, an unknown one refused', () => {
  const { role: _, ...rest } = rule;
  expect(ruleFault(rest)).toBe('role');
  expect(ruleFault({ ...rule, selector: '.gmv' })).toBe('rule');
});

test('what belongs to tables has no place in a card', () => {
  expect(ruleFault({ ...rule, rows: 'product' })).toBe('rows');
  expect(ruleFault(column)).toBeUndefined();
});

test('a described console may have rules for all its hosts', () => {
  expect(ruleFault({ ...rule, console: 'woocommerce', host: null })).toBeUndefined();
});

test('keys that would change all objects are unknown fields and change nothing', () => {
  const text = fileOf([rule]).replace('"id"', '"__proto__":{"polluted":true},"id"');
  expect(faultOf(text)).toEqual({ is: 'bad-rule', at: 1, field: 'rule' });
  const outer = fileOf([rule]).replace('"kind"', '"__proto__":{"polluted":true},"constructor":{},"kind"');
  expect(faultOf(outer)).toEqual({ is: 'not-ours' });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('whatever a file holds, it is read as rules that are some or refused, and never throws', () => {
  const mangled = fc
    .tuple(fc.constantFrom(...Object.keys(rule)), fc.jsonValue())
    .map(([field, value]) => fileOf([{ ...rule, [field]: value }]));
  const cut = fc.nat({ max: 600 }).map((length) => writeRulesFile([rule]).slice(0, length));
  const any = fc.oneof(
    fc.string(),
    fc.json(),
    mangled,
    cut,
    fc.jsonValue().map((rules) => fileOf([rules])),
  );
  fc.assert(
    fc.property(any, (text) => {
      const read = readRulesFile(text);
      if (read.ok) for (const one of read.rules) expect(ruleFault(one)).toBeUndefined();
      else expect(read.fault.is).toBeTypeOf('string');
    }),
    { numRuns: 2000 },
  );
});

test('rules of any words survive the way through a file', () => {
  const words = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
  const rules = fc
    .record({ label: words, block: fc.option(words), between: fc.array(words, { maxLength: 3 }) })
    .map((said) => taughtRuleOf(said))
    .filter((one) => ruleFault(one) === undefined);
  fc.assert(
    fc.property(rules, (one) => {
      expect(readRulesFile(writeRulesFile([one]))).toEqual({ ok: true, rules: [one] });
    }),
  );
});
