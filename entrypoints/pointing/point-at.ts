import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import { labelBook, pageFor, planAt } from '../../utils/normalise/label-book.ts';
import { pageGrammar } from '../../utils/normalise/page-grammar.ts';
import type { PointingAnswer } from '../../utils/teach/read-answer.ts';
import type { PointingCommand, PointingLine, PointingWords } from '../../utils/webext/pointing.ts';
import { choose } from './choose.ts';
import { tryRule } from './try-rule.ts';

/** Serves the panel that started the script for as long as the line between them holds. */
export function pointAt(document: Document, line: PointingLine): void {
  let plan: ReadingPlan | undefined;
  const life = new AbortController();
  const say = (answer: PointingAnswer) => {
    if (!life.signal.aborted) line.send(answer);
  };
  let choice: ReturnType<typeof choose> | undefined;
  const begin = (given: ReadingPlan, words: PointingWords, show: boolean) => {
    const url = new URL(document.location.href);
    const page = pageFor(given.adapter, url);
    const never = page?.read === 'never';
    plan = given;
    if (!show || never) return say({ say: 'ready', figures: 0, never });
    const grammar = pageGrammar(labelBook(planAt(given, url), page));
    choice = choose(document, { grammar, plan: given, words, say, signal: life.signal });
  };
  const heed = async (command: PointingCommand) => {
    if (command.say === 'begin') begin(command.plan, command.words, command.show);
    else if (command.say === 'move') choice?.step(command.by);
    else if (command.say === 'pick') choice?.pick();
    else if (command.say === 'leave') choice?.leave();
    else if (command.say === 'end') choice?.end();
    else if (plan)
      say({ say: 'tried', turn: command.turn, trial: await tryRule(document, plan, command.rule, command.text) });
  };
  line.onCommand((command) => void heed(command));
  line.onEnd(() => life.abort());
}
