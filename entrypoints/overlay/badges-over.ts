import { resolveLanguage } from '../../components/i18n/language.ts';
import { badgeCard } from '../../components/overlay/badge-card.ts';
import { badgeSpeaker } from '../../components/overlay/badge-speech.ts';
import { badgeView } from '../../components/overlay/badge-view.ts';
import { dressLayer } from '../../components/overlay/dress-layer.ts';
import { type Layer, layLayer } from '../../components/overlay/layer.ts';
import { type Placement, placedBadges } from '../../components/overlay/placed-badges.ts';
import { signatureOf } from '../../components/overlay/surroundings.ts';
import type { BadgeAnswer } from '../../utils/model/badge.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { sendMessage } from '../../utils/webext/messages.ts';
import { onSettingsChange, readSettings, saveSettings } from '../../utils/webext/settings.ts';
import type { Life } from '../console.content/life.ts';
import type { Onlooker, SeenPage } from '../console.content/onlooker-seat.ts';
import { type AskedFigure, figuresOf } from './figures-of.ts';
import { pageChanges } from './page-changes.ts';

const restMs = 1000;

/** Stands badges beside the figures the reader finds, for as long as its life lasts and the user wants them. */
export async function badgesOver(document: Document, console: string, life: Life): Promise<Onlooker | undefined> {
  let settings = await readSettings();
  const isOn = () => settings.badges.includes(console) && !settings.paused;
  if (!settings.badges.includes(console) || !life.isAlive()) return undefined;
  const { signal } = life;
  let layer: Layer | undefined;
  let badges: ReturnType<typeof placedBadges> | undefined;
  /** The first figure with a badge: its ground is the page's. */
  let ground: Element | undefined;
  let address = '';
  let turn = 0;
  let frame = 0;
  let moved: 'no' | 'perhaps' | 'surely' = 'no';
  let changed = false;

  const clear = () => {
    turn++;
    badges?.clear();
    layer?.remove();
    layer = badges = ground = undefined;
  };
  const work = () => {
    frame = 0;
    if (!life.isAlive() || document.location.href !== address) return clear();
    if (changed) badges?.check();
    if (badges?.put(moved) === false) frame = requestAnimationFrame(work);
    moved = 'no';
    changed = false;
  };
  const move = () => {
    moved = 'surely';
    if (badges) frame ||= requestAnimationFrame(work);
  };
  const dress = () => {
    if (!layer || !ground?.isConnected) return;
    dressLayer(layer.root, resolveLanguage(settings.language, navigator.language), settings, ground);
  };
  const change = () => {
    changed = true;
    move();
  };
  const changes = pageChanges(document, change, signal);
  const stopListening = onSettingsChange((next) => {
    settings = next;
    clear();
  });
  for (const name of ['scroll', 'resize', 'transitionend', 'animationend', 'load'])
    window.addEventListener(name, move, { capture: true, passive: true, signal });
  // What moves without any of these (a font that has come, a sheet of styles) is found a moment later.
  const clock = setInterval(() => {
    const known = moved;
    // A page that turns dark need not touch anything we watch.
    dress();
    change();
    if (known === 'no') moved = 'perhaps';
  }, restMs);
  signal.addEventListener('abort', () => {
    clearInterval(clock);
    cancelAnimationFrame(frame);
    stopListening();
    clear();
  });

  const show = (asked: readonly AskedFigure[], { badges: found, metrics }: BadgeAnswer) => {
    const first = asked[found.findIndex((badge) => badge !== null)];
    if (!first) return clear();
    const language = resolveLanguage(settings.language, navigator.language);
    const speak = badgeSpeaker(language);
    layer ??= layLayer(document);
    badges ??= listening(layer, placedBadges(layer));
    ground = first.element;
    dress();
    const { cards, find } = badges;
    const placements = asked.flatMap(({ figure, key, element, around, reading }, index): readonly Placement[] => {
      const badge = found[index];
      const metric = metrics[figure.metric];
      if (!badge || !metric) return [];
      const said = key + JSON.stringify(badge);
      let view = find(said, element);
      if (!view) {
        const speech = speak(figure, badge, metric);
        view = badgeView(document, speech);
        cards.attach(view, () => badgeCard(document, speech, badge.points, () => void switchOff(settings, console)));
      }
      const signature = signatureOf(around);
      return [{ key: said, entity: figure.entity, element, around, raw: reading.raw, signature, view }];
    });
    badges.set(placements);
    change();
  };

  return {
    begin: changes.begin,
    async see(page: SeenPage | null) {
      if (!isOn() || !page) return clear();
      const mine = ++turn;
      const here = document.location.href;
      for (const { element } of page.figures) changes.observe(element.getRootNode());
      const asked = figuresOf(page, changes.hasChanged);
      if (asked.length === 0) return clear();
      const question = { shopKey: page.shopKey, figures: asked.map(({ figure }) => figure) };
      const answer = await sendMessage('badgesFor', question).catch(() => null);
      if (mine !== turn || document.location.href !== here) return;
      if (!answer) return clear();
      address = here;
      // What has changed while the answer was on its way was not asked about.
      const still = new Set(figuresOf({ ...page, figures: asked }, changes.hasChanged).map(({ element }) => element));
      const kept = answer.badges.map((badge, index) => (still.has(asked[index]?.element as Element) ? badge : null));
      show(asked, { ...answer, badges: kept });
    },
  };
}

function switchOff({ badges }: Settings, console: string): Promise<void> {
  return saveSettings({ badges: badges.filter((one) => one !== console) });
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrows go from badge to badge, Escape closes what is open. */
function listening(layer: Layer, badges: ReturnType<typeof placedBadges>): ReturnType<typeof placedBadges> {
  layer.root.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (event.key === 'Escape') badges.cards.close();
    if (!step) return;
    event.preventDefault();
    badges.step(step, event.target as HTMLElement);
  });
  return badges;
}
