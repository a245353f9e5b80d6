import type { BadgeSpeech } from './badge-speech.ts';
import { drawing, make } from './make.ts';

const arrows = { up: 'M4 1 8 7H0z', down: 'M4 7 0 1h8z', flat: 'M0 3h8v2H0z', none: 'M3 3h2v2H3z' };

/** One badge: an arrow, the size of the change, and a mark where the figure rests on few. */
export function badgeView(document: Document, speech: BadgeSpeech): HTMLElement {
  const badge = make(document, 'button', { css: 'badge' });
  badge.type = 'button';
  badge.tabIndex = -1;
  badge.dataset['tone'] = speech.tone;
  badge.setAttribute('aria-label', speech.spoken);
  badge.append(drawing(document, 8, 8, arrows[speech.direction]), make(document, 'span', { text: speech.change }));
  if (speech.few !== '') {
    badge.dataset['few'] = '';
    badge.append(make(document, 'span', { css: 'few', text: speech.few }));
  }
  badge.style.visibility = 'hidden';
  return badge;
}
