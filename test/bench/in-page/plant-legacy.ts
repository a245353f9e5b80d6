import { openStore } from '../../../utils/store/open-store.ts';
import { day } from '../../store/snapshot-of.ts';
import { legacy, legacyDate, shop } from './kill-plan.ts';

/** Writes records as version 1 did, all in one transaction. Returns which planting it was, from 0. */
export async function plantLegacy(): Promise<number> {
  (await openStore()).close();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('tillside');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(['figures', 'meta'], 'readwrite');
  const planted = transaction.objectStore('meta').get('planted');
  let n = 0;
  planted.onsuccess = () => {
    n = planted.result ?? 0;
    transaction.objectStore('meta').put(n + 1, 'planted');
    for (let row = 0; row < legacy; row++) transaction.objectStore('figures').put(legacyRecord(legacyDate(n), row));
  };
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  return n;
}

function legacyRecord(date: string, row: number): object {
  const at = `${date}T20:00:00+08:00`;
  const origin = { console: 'sycm', page: 'item-rank', block: null, adapterVersion: 1, snapshot: 'old' };
  const run = { state: 'ok', value: row, unit: 'count', raw: `${row}`, from: at, to: at, ...origin };
  return {
    shop,
    kind: 'product',
    period: `${date}/${date}/day`,
    entity: `old${row}`,
    identity: JSON.stringify([{ id: `old${row}` }, null]),
    span: day(date),
    id: `old${row}`,
    name: null,
    path: null,
    of: null,
    cells: { 'visitors own': { metric: 'visitors', role: 'own', runs: [run] } },
  };
}
