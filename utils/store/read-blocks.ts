import type { ChunkView } from './chunk-view.ts';
import { chunksIn } from './chunks-in.ts';
import type { DamageReport } from './damage.ts';
import type { Database, ReadTransaction } from './database.ts';
import type { Dictionary } from './dictionary.ts';
import { isSameList, lastDictionary } from './load-dictionary.ts';
import { type Asked, type Contents, contentsOf } from './shop-contents.ts';

/** What is asked for, with its chunks as chunksIn() gives them. */
export interface Blocks extends Contents {
  readonly blocks: readonly Promise<readonly ChunkView[]>[];
}

/**
 * Contents and chunks of one kind of a shop. Which entities and layers there are is nearly always what it was at the
 * last question, so the chunks are asked for before the answer to that is back; when it is another, once more.
 * @param numbersOf the entities whose chunks are wanted, see chunksIn().
 */
export async function readBlocks(
  database: Database,
  transaction: ReadTransaction,
  asked: Asked,
  numbersOf: (dictionary: Dictionary) => readonly number[] | number,
  report: DamageReport,
): Promise<Blocks> {
  const last = lastDictionary(database, asked.shop, asked.kind);
  const blocks = last && chunksIn(transaction, { ...asked, layers: last.layers }, numbersOf(last.dictionary), report);
  // Whoever awaits them is told; what was asked for in vain fails in silence.
  for (const block of blocks ?? []) block.catch(() => undefined);
  const contents = await contentsOf(database, transaction, asked, report);
  const { scope, dictionary, version } = contents;
  const isStill = last?.dictionary === dictionary && last.version === version && isSameList(last.layers, scope.layers);
  if (blocks && isStill) return { ...contents, blocks };
  return { ...contents, blocks: chunksIn(transaction, scope, numbersOf(dictionary), report) };
}
