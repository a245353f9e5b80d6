import type { TeachDoor, TeachFrame } from '../../components/state/teach-door.ts';
import { readingPlan } from '../../utils/consoles/reading-plan.ts';
import { readAnswer } from '../../utils/teach/read-answer.ts';
import { plannedRules, rulesFor } from '../../utils/teach/rules-for.ts';
import { soundRules } from '../../utils/teach/sound-rules.ts';
import { browser } from '../../utils/webext/browser.ts';
import { type PointingFrame, startPointing } from '../../utils/webext/pointing.ts';
import { onTaughtRulesChange, readTaughtRules, saveTaughtRules } from '../../utils/webext/taught-rules.ts';
import { mayRead } from '../background/may-read.ts';

const { lexicon } = readingPlan(new URL('https://nobody.invalid/'));

/** The world outside the teaching view. */
export const teachDoor: TeachDoor = {
  lexicon,
  readRules,
  saveRules: saveTaughtRules,
  onRulesChange: onTaughtRulesChange,
  newId: () => crypto.randomUUID(),
  async startPointing(words, show, listener) {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // A click on the toolbar icon lends Tillside the page for a moment; taught is only what is switched on for good.
    if (tab?.id === undefined || !(await mayRead(tab.url))) throw new Error('The page in front may not be read.');
    const rules = await readRules();
    const known = new Map<PointingFrame, TeachFrame>();
    return startPointing(tab.id, {
      onFrame(frame) {
        const { url } = frame;
        const plan = readingPlan(url);
        const console = plan.adapter.id;
        const teachFrame = { frameId: frame.frameId, console, host: url.host, send: frame.send };
        known.set(frame, teachFrame);
        listener.onFrame(teachFrame);
        const taught = plannedRules(rulesFor(rules, { console, host: url.host }));
        frame.send({ say: 'begin', plan: { ...plan, taught }, words, show });
      },
      onMessage(frame, message) {
        const answer = readAnswer(message);
        const teachFrame = known.get(frame);
        if (answer && teachFrame) listener.onAnswer(teachFrame, answer);
      },
      onGone(frame) {
        const teachFrame = known.get(frame);
        if (teachFrame) listener.onGone(teachFrame);
      },
    });
  },
};

async function readRules() {
  return soundRules(await readTaughtRules());
}
