import type { TaughtRule } from '../../utils/model/taught-rule.ts';
import type { PointingAnswer } from '../../utils/teach/read-answer.ts';
import type { PointingCommand, PointingWords } from '../../utils/webext/pointing.ts';
import type { Stop } from './host.ts';

/** A frame of the page that is being pointed at. */
export interface TeachFrame {
  readonly frameId: number;
  /** Adapter id of its console. */
  readonly console: string;
  readonly host: string;
  send(command: Exclude<PointingCommand, { say: 'begin' }>): void;
}

export interface TeachListener {
  onFrame(frame: TeachFrame): void;
  onAnswer(frame: TeachFrame, answer: PointingAnswer): void;
  onGone(frame: TeachFrame): void;
}

/** What teaching needs from outside. Fetched when the user first wants to teach. */
export interface TeachDoor {
  /** Labels (by labelKey) to metric ids, to propose a metric by. */
  readonly lexicon: Readonly<Record<string, string | null>>;
  readRules(): Promise<readonly TaughtRule[]>;
  saveRules(rules: readonly TaughtRule[]): Promise<void>;
  onRulesChange(listener: () => void): Stop;
  newId(): string;
  /**
   * Puts the pointing script into the tab in front of the user. Rejects where Tillside may not read the page.
   * @param show false to try rules on the page without pointing.
   */
  startPointing(words: PointingWords, show: boolean, listener: TeachListener): Promise<Stop>;
}
