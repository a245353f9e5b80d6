import type { TeachDoor, TeachFrame, TeachListener } from '../../components/state/teach-door.ts';
import { readingPlan } from '../../utils/consoles/reading-plan.ts';
import type { TaughtRule } from '../../utils/model/taught-rule.ts';
import type { Pointed, Trial } from '../../utils/teach/pointed.ts';
import type { PointingAnswer } from '../../utils/teach/read-answer.ts';

type Sent = Parameters<TeachFrame['send']>[0];

interface Options {
  readonly rules?: readonly TaughtRule[];
  /** The page in front may not be read. */
  readonly refuses?: boolean;
  /** What a rule makes of the page. */
  readonly trial?: (rule: TaughtRule) => Trial;
}

/** Teaching in memory: `sent` tells what the page was asked, `say` lets it answer. */
export function fakeTeachDoor({ rules = [], refuses = false, trial }: Options = {}) {
  let stored = rules;
  let listener: TeachListener | undefined;
  const listeners = new Set<() => void>();
  const sent: Sent[] = [];
  const deeds: string[] = [];
  const frame: TeachFrame = {
    frameId: 0,
    console: 'generic',
    host: 'shop.example',
    send: (command) => {
      sent.push(command);
      if (command.say === 'try' && trial) say({ say: 'tried', turn: command.turn, trial: trial(command.rule) });
    },
  };
  const say = (answer: PointingAnswer) => queueMicrotask(() => listener?.onAnswer(frame, answer));
  const door: TeachDoor = {
    lexicon: readingPlan(new URL('https://shop.example/')).lexicon,
    readRules: async () => stored,
    saveRules: async (next) => {
      stored = next;
      for (const tell of listeners) tell();
    },
    onRulesChange: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    newId: () => `new-${deeds.length}`,
    startPointing: async (_, show, given) => {
      deeds.push(show ? 'point' : 'look');
      if (refuses) throw new Error('not allowed');
      listener = given;
      given.onFrame(frame);
      return () => deeds.push('hang up');
    },
  };
  return { door, sent, deeds, say, rules: () => stored, leavePage: () => listener?.onGone(frame) };
}

/** A figure pointed at, with what a test says otherwise. */
export function pointedOf(said: Partial<Pointed> = {}): Pointed {
  const spot = { place: 'card', between: [], works: true, headers: [], firstRow: [] } as const;
  return {
    text: '¥12,345.60',
    path: '/report',
    blocks: ['经营概况'],
    spots: [
      { ...spot, label: '净支付金额' },
      { ...spot, label: '含税', works: false },
    ],
    ...said,
  };
}

/** A trial in which the rule reads what was pointed at. */
export function trialOf(rule: TaughtRule, said: Partial<Trial['readings'][number]> = {}): Trial {
  const period = { start: '2026-08-23', end: '2026-08-23', grain: 'day' } as const;
  const reading = {
    name: null,
    role: rule.role,
    state: 'ok',
    value: 12345.6,
    unit: 'CNY',
    period,
    raw: '¥12,345.60',
  } as const;
  const readings = rule.metric === null ? [] : [{ ...reading, metric: rule.metric, ...said }];
  return { readings, count: readings.length, others: { without: 0, beside: 0 }, never: false };
}
