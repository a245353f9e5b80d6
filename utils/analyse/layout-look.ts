import type { FigureForm, LayoutLook } from '../model/layout.ts';
import type { Reading } from '../model/reading.ts';

interface Seen {
  readonly console: string;
  readonly page: string;
  readonly at: string;
  readonly missing: readonly string[];
  readonly readings: readonly Reading[];
}

/** What one look says of its page's layout: which of the own figures were found, and how. */
export function layoutLook({ console, page, at, missing, readings }: Seen): LayoutLook {
  const figures: Record<string, FigureForm> = {};
  for (const { role, metric, by = 'card', unit, value } of readings) {
    if (role !== 'own') continue;
    const size = value ? Math.floor(Math.log10(Math.abs(value))) : null;
    const known = Object.hasOwn(figures, metric) ? figures[metric] : undefined;
    const largest = known?.size == null ? size : size === null ? known.size : Math.max(known.size, size);
    figures[metric] = { by: known?.by ?? by, unit: known?.unit ?? unit, size: largest };
  }
  return { console, page, at, missing, signature: signatureOf(figures), figures };
}

/** FNV-1a (Fowler, Noll, Vo) over the figures and how they were found, in a fixed order. */
function signatureOf(figures: Readonly<Record<string, FigureForm>>): string {
  const text = Object.entries(figures)
    .map(([metric, { by, unit }]) => `${metric} ${by} ${unit}`)
    .toSorted()
    .join('\n');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
