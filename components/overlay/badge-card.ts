import { sparklinePath } from '../charts/sparkline-path.ts';
import type { BadgeSpeech } from './badge-speech.ts';
import { drawing, make } from './make.ts';

const curve = { width: 194, height: 32 };

/** What a badge tells when it is pointed at: against what, the curve, how sure, and the way to be rid of all badges. */
export function badgeCard(
  document: Document,
  speech: BadgeSpeech,
  points: readonly (number | null)[],
  onOff: () => void,
): HTMLElement {
  const card = make(document, 'div', { css: 'card' });
  const title = make(document, 'p');
  title.append(make(document, 'b', { text: speech.title }));
  card.append(title, ...speech.lines.map((text) => make(document, 'p', { css: 'soft', text })));
  if (points.filter((point) => point !== null).length > 1) {
    const path = sparklinePath(points, curve.width, curve.height);
    card.append(
      drawing(document, curve.width, curve.height, path),
      make(document, 'p', { css: 'soft', text: speech.days }),
    );
  }
  const off = make(document, 'button', { css: 'off', text: speech.off });
  off.type = 'button';
  off.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) onOff();
  });
  card.append(off);
  return card;
}
