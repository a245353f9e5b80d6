import { adapters } from '../../utils/consoles/adapters.ts';
import { hostOf } from '../../utils/consoles/host-of.ts';
import { browser } from '../../utils/webext/browser.ts';
import { chromeOnly } from '../../utils/webext/chrome-only.ts';

/**
 * Marks the toolbar icon on consoles that are not switched on yet. Tillside may not see those pages (that is the
 * point), so the browser is told the hosts and draws the icon itself. Firefox marks such pages on its own.
 */
export async function markUngrantedConsoles(): Promise<void> {
  const { declarativeContent } = chromeOnly;
  if (!declarativeContent) return;
  const ungranted: string[] = [];
  for (const pattern of adapters.flatMap((adapter) => adapter.matches)) {
    if (!(await browser.permissions.contains({ origins: [pattern] }))) ungranted.push(hostOf(pattern));
  }
  const { PageStateMatcher, SetIcon, onPageChanged } = declarativeContent;
  await new Promise<void>((resolve) => onPageChanged.removeRules(undefined, resolve));
  if (ungranted.length === 0) return;
  const conditions = ungranted.map((hostEquals) => new PageStateMatcher({ pageUrl: { hostEquals } }));
  onPageChanged.addRules([
    { id: 'ungranted', conditions, actions: [new SetIcon({ imageData: { 32: drawIcon(32), 16: drawIcon(16) } })] },
  ]);
}

/** The mark in grey with an amber dot: "there is something to switch on here". */
function drawIcon(size: number): ImageData {
  const canvas = new OffscreenCanvas(size, size);
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.scale(size / 32, size / 32);
  pen.fillStyle = '#8a929e';
  pen.beginPath();
  pen.roundRect(2, 2, 28, 28, 7);
  pen.fill();
  pen.fillStyle = '#ffffff';
  pen.fillRect(8, 9, 9, 3);
  pen.fillRect(8, 15, 9, 3);
  pen.fillRect(8, 21, 6, 3);
  pen.fillStyle = '#f5a524';
  pen.beginPath();
  pen.arc(24, 24, 8, 0, Math.PI * 2);
  pen.fill();
  return pen.getImageData(0, 0, size, size);
}
