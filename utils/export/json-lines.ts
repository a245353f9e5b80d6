import type { Figure } from '../model/figure.ts';
import { fingerprint } from './fingerprint.ts';
import type { Batches } from './table.ts';
import { writeUtf8 } from './write-utf8.ts';

/** The first line of every such file: what it is and how to read it. */
export const jsonLinesHead = '{"tillside":"figures","version":1}';

/**
 * Figures as JSON Lines in UTF-8: a line that says what the file is, one figure a line, and a line with how many they
 * were and the SHA-256 of everything before it, so that a damaged or truncated file is known for one.
 */
export async function* jsonLines(batches: Batches): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const print = fingerprint();
  const passed = (text: string) => {
    const bytes = bytesOf(text);
    print.add(bytes);
    return bytes;
  };
  let rows = 0;
  yield passed(`${jsonLinesHead}\n`);
  for await (const figures of batches) {
    if (figures.length > 0) yield passed(`${figures.map(figureLine).join('\n')}\n`);
    rows += figures.length;
  }
  yield bytesOf(`${JSON.stringify({ tillside: 'end', rows, sha256: print.done().sha256 })}\n`);
}

/** A figure as JSON with its keys in one order, whatever order they were made in. */
export function figureLine(figure: Figure): string {
  const { shopKey, entity, metric, role, state, value, rounded, low, high, unit, period, raw, block, seen } = figure;
  const { kind, id, name, path, of, category } = entity;
  const { at, confirmedAt, console, page, block: seenBlock, adapterVersion, snapshot, origin, taught } = seen;
  return JSON.stringify({
    shopKey,
    entity: { kind, id, name, path, of: of && { id: of.id, name: of.name }, category },
    metric,
    role,
    state,
    value,
    rounded,
    low,
    high,
    unit,
    period: period && { start: period.start, end: period.end, grain: period.grain },
    raw,
    block,
    seen: { at, confirmedAt, console, page, block: seenBlock, adapterVersion, snapshot, origin, taught },
    revisions: figure.revisions.map((one) => ({
      state: one.state,
      value: one.value,
      raw: one.raw,
      at: one.at,
      confirmedAt: one.confirmedAt,
      unit: one.unit,
      rounded: one.rounded,
      low: one.low,
      high: one.high,
    })),
  });
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.slice(0, writeUtf8(text, bytes, 0));
}
