import { sendMessage } from '../../utils/webext/messages.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import { inFront } from './in-front.ts';
import { newLife } from './new-life.ts';
import { seatedReader } from './reader-seat.ts';

/**
 * Has the page read from when it is first in front and at rest; until then nothing is touched, not even the extension
 * API, for which the browser would have work. The service worker puts the reader beside us when it is asked what to read.
 */
export async function startWhenSeen(document: Document): Promise<void> {
  await inFront(document);
  const life = newLife(document);
  if (!life.isAlive()) return;
  const plan = await askUntilAnswered(() => sendMessage('readingPlan', undefined), life);
  if (plan && life.isAlive()) await seatedReader()?.(document, plan, life);
  life.end();
}
