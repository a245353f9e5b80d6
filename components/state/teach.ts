import { signal } from '@preact/signals';
import type { TaughtRule } from '../../utils/model/taught-rule.ts';
import { judgeTrial, type Verdict } from '../../utils/teach/judge-trial.ts';
import type { Pointed, Spot } from '../../utils/teach/pointed.ts';
import { proposeRule, proposeScale } from '../../utils/teach/propose-rule.ts';
import type { PointingAnswer } from '../../utils/teach/read-answer.ts';
import { suggestMetrics } from '../../utils/teach/suggest-metrics.ts';
import type { PointingWords } from '../../utils/webext/pointing.ts';
import type { Stop } from './host.ts';
import type { TaughtRules } from './taught-rules.ts';
import type { TeachDoor, TeachFrame } from './teach-door.ts';

/** Why nobody can point at anything. */
export type Refusal = 'not-allowed' | 'no-figures' | 'no-words' | 'never';

export interface Draft {
  readonly rule: TaughtRule;
  /** The figure pointed at; null for a stored rule that is edited. */
  readonly pointed: Pointed | null;
  readonly spot: Spot | null;
  /** The metric is the user's own choice, not a proposal. */
  readonly chosen: boolean;
  /** What the rule makes of the page; null while that is not known, or no page of the rule is in front. */
  readonly verdict: Verdict | null;
  readonly trying: boolean;
}

export type TeachStep =
  | { readonly is: 'list' }
  | { readonly is: 'refused'; readonly why: Refusal }
  | {
      readonly is: 'pointing';
      /** How many figures there are to point at; null until that is known. */
      readonly figures: number | null;
      readonly over: { readonly text: string; readonly label: string } | null;
    }
  | { readonly is: 'form'; readonly draft: Draft };

interface Options {
  readonly door: TeachDoor;
  readonly rules: TaughtRules;
  readonly now: () => number;
  readonly words: () => PointingWords;
}

/** Teaching one figure, from pointing at it to the rule that is stored. */
export function createTeach({ door, rules, now, words }: Options) {
  const step = signal<TeachStep>({ is: 'list' });
  let frames: TeachFrame[] = [];
  let figuresOf = new Map<TeachFrame, number>();
  let active: TeachFrame | undefined;
  let hangUp: Stop | undefined;
  let session = 0;
  let turn = 0;

  const end = () => {
    session++;
    hangUp?.();
    hangUp = undefined;
    [frames, active, figuresOf] = [[], undefined, new Map()];
  };
  const leave = () => {
    end();
    step.value = { is: 'list' };
  };

  /** False where Tillside may not read the page in front. */
  async function call(show: boolean, onAnswer: (frame: TeachFrame, answer: PointingAnswer) => void): Promise<boolean> {
    end();
    const mine = session;
    const ifMine =
      <A extends readonly unknown[]>(deed: (...given: A) => void) =>
      (...given: A) => {
        if (mine === session) deed(...given);
      };
    try {
      const stop = await door.startPointing(words(), show, {
        onFrame: ifMine((frame) => frames.push(frame)),
        onAnswer: ifMine(onAnswer),
        onGone: ifMine(gone),
      });
      if (mine !== session) stop();
      else hangUp = stop;
      return true;
    } catch {
      return mine !== session;
    }
  }

  function gone(frame: TeachFrame): void {
    frames = frames.filter((one) => one !== frame);
    figuresOf.delete(frame);
    const now = step.value;
    if (now.is === 'pointing' && frames.length === 0) leave();
    // The page was left while the form is open: what is in it stays, only nothing can be tried any more.
    if (now.is === 'form' && frame === active) {
      active = undefined;
      step.value = { is: 'form', draft: { ...now.draft, trying: false } };
    }
  }

  const point = async () => {
    step.value = { is: 'pointing', figures: null, over: null };
    if (!(await call(true, heed))) refuse('not-allowed');
  };

  function heed(frame: TeachFrame, answer: PointingAnswer): void {
    const known = step.value;
    if (answer.say === 'tried') judge(answer.turn, answer.trial);
    if (known.is !== 'pointing') return;
    if (answer.say === 'ready') count(frame, answer);
    else if (answer.say === 'over') {
      if (active && active !== frame) active.send({ say: 'leave' });
      active = frame;
      step.value = { ...known, over: { text: answer.text, label: answer.label } };
    } else if (answer.say === 'picked') picked(frame, answer.pointed);
    else leave();
  }

  function count(frame: TeachFrame, { figures, never }: Extract<PointingAnswer, { say: 'ready' }>): void {
    figuresOf.set(frame, figures);
    const all = [...figuresOf.values()].reduce((sum, one) => sum + one, 0);
    if (never && frame.frameId === 0) refuse('never');
    else if (all === 0 && figuresOf.size >= frames.length) refuse('no-figures');
    else if (step.value.is === 'pointing') step.value = { ...step.value, figures: all };
  }

  function refuse(why: Refusal): void {
    end();
    step.value = { is: 'refused', why };
  }

  function picked(frame: TeachFrame, pointed: Pointed): void {
    active = frame;
    for (const other of frames) if (other !== frame) other.send({ say: 'end' });
    const spot = pointed.spots[0] ?? null;
    if (!spot) {
      refuse('no-words');
      return;
    }
    const metric = suggestMetrics(spot.label, pointed.text, door.lexicon)[0]?.id ?? null;
    const { console, host } = frame;
    const at = new Date(now()).toISOString();
    const rule = proposeRule(pointed, spot, { id: door.newId(), at, console, host, metric });
    show({ rule, pointed, spot, chosen: metric !== null, verdict: null, trying: false });
  }

  /** Shows a draft and tries it on the page. */
  function show(draft: Draft): void {
    const isTried = active !== undefined && draft.chosen;
    step.value = { is: 'form', draft: { ...draft, verdict: null, trying: isTried } };
    if (isTried) active?.send({ say: 'try', rule: draft.rule, text: draft.pointed?.text ?? '', turn: ++turn });
  }

  function judge(of: number, trial: Parameters<typeof judgeTrial>[2]): void {
    const known = step.value;
    if (known.is !== 'form' || of !== turn) return;
    const { draft } = known;
    const verdict = judgeTrial(draft.rule, draft.pointed ?? undefined, trial);
    step.value = { is: 'form', draft: { ...draft, verdict, trying: false } };
  }

  return {
    step,
    point,
    leave,
    move: (by: 1 | -1) => (active ?? frameWithFigures(figuresOf))?.send({ say: 'move', by }),
    pick: () => active?.send({ say: 'pick' }),
    /** Changes the draft; another metric brings its own unit, another label what stands around it. */
    change: (patch: Partial<TaughtRule>, spot?: Spot) => {
      const known = step.value;
      if (known.is !== 'form') return;
      const { draft } = known;
      const at = spot ?? draft.spot;
      const words = spot
        ? { label: spot.label, place: spot.place, between: spot.between, rows: null, named: null }
        : {};
      const rule = { ...draft.rule, ...words, ...patch };
      const isMetric = patch.metric !== undefined || spot !== undefined;
      const scale = isMetric && at && draft.pointed ? proposeScale(draft.pointed.text, at, rule.metric) : rule.scale;
      show({ ...draft, rule: { ...rule, scale }, spot: at, chosen: draft.chosen || patch.metric !== undefined });
    },
    /** Reads the figure, as the likeliest metric until the user says which, or leaves it alone. */
    handle: (how: 'reads' | 'ignores') => {
      const known = step.value;
      if (known.is !== 'form') return;
      const { rule, pointed } = known.draft;
      const [likely] = how === 'reads' ? suggestMetrics(rule.label, pointed?.text ?? '', door.lexicon) : [];
      const metric = likely?.id ?? null;
      show({ ...known.draft, rule: { ...rule, metric }, chosen: how === 'ignores' || metric !== null });
    },
    /** Opens a stored rule; where its page is in front it can be tried. */
    edit: async (rule: TaughtRule) => {
      const draft: Draft = { rule, pointed: null, spot: null, chosen: true, verdict: null, trying: false };
      step.value = { is: 'form', draft };
      const onAnswer = (frame: TeachFrame, answer: PointingAnswer) => {
        if (answer.say === 'tried') judge(answer.turn, answer.trial);
        if (answer.say !== 'ready' || active || step.value.is !== 'form') return;
        if (frame.console !== rule.console || (rule.host !== null && rule.host !== frame.host)) return;
        active = frame;
        show(step.value.draft);
      };
      // A rule may be edited with no page of its own in front: then it is not tried.
      await call(false, onAnswer);
    },
    save: async () => {
      const known = step.value;
      if (known.is !== 'form') return;
      await rules.save(known.draft.rule);
      leave();
    },
    stop: end,
  };
}

export type Teach = ReturnType<typeof createTeach>;

function frameWithFigures(figures: ReadonlyMap<TeachFrame, number>): TeachFrame | undefined {
  return [...figures].find(([, count]) => count > 0)?.[0];
}
