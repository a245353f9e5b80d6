import type { TaughtRule } from '../utils/model/taught-rule.ts';

/** A rule about a card of an undescribed page, with what a test says otherwise. */
export function taughtRuleOf(said: Partial<TaughtRule>): TaughtRule {
  return {
    id: 'r1',
    on: true,
    at: '2026-08-24T10:00:00.000Z',
    console: 'generic',
    host: 'shop.example',
    path: '/report',
    block: null,
    label: '净收入',
    place: 'card',
    between: [],
    metric: 'pay_amount',
    role: 'own',
    scale: '',
    currency: null,
    rows: null,
    named: null,
    period: 'page',
    ...said,
  };
}
