import type { EntityKind } from '../model/reading.ts';
import type { ChunkCell } from './chunk.ts';
import type { DamageReport } from './damage.ts';
import type { Database, ReadTransaction } from './database.ts';
import type { Dictionary } from './dictionary.ts';
import { layersOf } from './layers-of.ts';
import { legacyOf } from './legacy-of.ts';
import { loadDictionary, readDictionary, stateOf } from './load-dictionary.ts';

/** What is asked for: one kind of one shop. */
export interface Asked {
  readonly shop: string;
  readonly kind: EntityKind;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The same in the layers that are in force. */
export interface Scope extends Asked {
  readonly layers: readonly string[];
}

/** Who the figures of a scope are about, and those that still lie in records of version 1. */
export interface Contents {
  readonly scope: Scope;
  readonly dictionary: Dictionary;
  /** Of the dictionary, see DictionaryState. */
  readonly version: number;
  readonly legacy: readonly ChunkCell[];
}

export async function contentsOf(
  database: Database,
  transaction: ReadTransaction,
  asked: Asked,
  report: DamageReport,
): Promise<Contents> {
  // Asked for at once: what queries take is mostly waiting.
  const [layers, records, state] = await Promise.all([
    layersOf(transaction, asked.shop),
    legacyOf(database, transaction, asked),
    stateOf(transaction, asked.shop, asked.kind),
  ]);
  const scope = { ...asked, layers };
  if (records.length === 0)
    return {
      scope,
      dictionary: await loadDictionary(database, transaction, { ...scope, state }, report),
      version: state.version,
      legacy: [],
    };
  // One of its own: the entities of old records get numbers that are not stored.
  const dictionary = await readDictionary(transaction, { ...scope, state }, report);
  const legacy: ChunkCell[] = [];
  for (const { identity, dress, cells } of records) {
    const row = dictionary.numberOf(identity) ?? dictionary.add(identity);
    dictionary.dress(row, dress);
    for (const cell of cells) legacy.push({ ...cell, row });
  }
  return { scope, dictionary, version: state.version, legacy };
}
