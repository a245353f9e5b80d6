import { connect } from './connection.ts';
import { findFigures } from './find-figures.ts';
import { damageList } from './set-aside.ts';
import type { Store } from './store.ts';

/** Opens the database for looking figures up only: what the service worker has to load beside its keeper. */
export async function openFigures(name = 'tillside'): Promise<Pick<Store, 'figures' | 'close'>> {
  const connection = connect(name);
  await connection.run(async () => undefined);
  return {
    close: connection.close,
    // What is damaged is left out here, and set aside by the pages.
    figures: (query) => connection.run((database) => findFigures(database, query, damageList().report)),
  };
}
