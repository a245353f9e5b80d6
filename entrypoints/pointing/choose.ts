import { bodyOf } from '../../utils/extract/dom.ts';
import type { Grammar } from '../../utils/model/raw-page.ts';
import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import type { PointingAnswer } from '../../utils/teach/read-answer.ts';
import type { PointingWords } from '../../utils/webext/pointing.ts';
import { runSliced } from '../console.content/run-sliced.ts';
import { figureUnder } from './figure-under.ts';
import { frameUnder } from './frame-under.ts';
import { layOverlay } from './overlay.ts';
import { pointedAt } from './pointed-at.ts';
import { cleanWords, spotsOf } from './spots-of.ts';
import { type ShownFigure, type Survey, surveyPage } from './survey.ts';
import { takeEvents } from './take-events.ts';

interface Options {
  readonly grammar: Grammar;
  readonly plan: ReadingPlan;
  readonly words: PointingWords;
  readonly say: (answer: PointingAnswer) => void;
  readonly signal: AbortSignal;
}

// The second click of a double click must not reach the page.
const lingerMs = 600;

/** Lets the user choose one of the figures of the page, by pointer or keyboard, until one is picked or it is over. */
export function choose(document: Document, { grammar, plan, words, say, signal }: Options) {
  const view = document.defaultView as Window;
  const over = new AbortController();
  const overlay = layOverlay(document, view === view.top ? words.hint : '');
  let survey: Survey | undefined;
  let stale = true;
  let current: ShownFigure | undefined;
  let picked = false;

  const look = async (): Promise<Survey> => {
    if (survey && !stale) return survey;
    stale = false;
    survey = (await runSliced(surveyPage(bodyOf(document), grammar), () => false)) as Survey;
    return survey;
  };
  const labelOf = (figure: ShownFigure) => (survey && spotsOf(figure, survey, grammar)[0]?.label) ?? '';
  const draw = () => {
    if (!current?.element.isConnected) return overlay.show(null);
    const label = labelOf(current);
    overlay.show({
      box: current.element.getBoundingClientRect(),
      says: [label, current.text].filter(Boolean).join(' · '),
    });
  };
  const turnTo = (figure: ShownFigure | undefined) => {
    if (picked || figure === current) return;
    current = figure;
    draw();
    if (figure) say({ say: 'over', text: cleanWords(figure.text, 120), label: cleanWords(labelOf(figure), 120) });
  };
  const end = () => {
    over.abort();
    overlay.remove();
  };

  const observer = new MutationObserver(() => {
    stale = true;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  over.signal.addEventListener('abort', () => observer.disconnect());
  signal.addEventListener('abort', end);

  const onMove = async (x: number, y: number) => {
    const isFramed = frameUnder(document, overlay.element, x, y);
    overlay.letThrough(isFramed);
    if (!isFramed) turnTo(figureUnder((await look()).figures, x, y) ?? current);
  };
  const step = async (by: 1 | -1) => {
    const { figures } = await look();
    const at = figures.findIndex(({ element }) => element === current?.element);
    const next = figures[(at + by + figures.length + (at < 0 && by < 0 ? 1 : 0)) % Math.max(1, figures.length)];
    next?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    turnTo(next);
  };
  const pick = async () => {
    const figure = current;
    if (!figure || picked) return;
    picked = true;
    setTimeout(end, lingerMs);
    say({ say: 'picked', pointed: await pointedAt(figure, await look(), grammar, plan) });
  };
  const giveUp = () => {
    end();
    say({ say: 'ended' });
  };
  takeEvents(
    view,
    { onMove: (x, y) => void onMove(x, y), onPick: () => void pick(), onStep: (by) => void step(by), onEnd: giveUp },
    over.signal,
  );
  for (const name of ['scroll', 'resize'])
    view.addEventListener(name, draw, { capture: true, passive: true, signal: over.signal });
  void look().then(({ figures }) => say({ say: 'ready', figures: figures.length, never: false }));
  return { step: (by: 1 | -1) => void step(by), pick: () => void pick(), leave: () => turnTo(undefined), end };
}
