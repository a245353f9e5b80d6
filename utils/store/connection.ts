import { type Database, openDatabase } from './database.ts';
import { StoreError } from './store-error.ts';
import { toStoreError } from './to-store-error.ts';

/** A connection that mends itself. */
export interface Connection {
  /** Runs `work` on a live database; `work` must be safe to repeat. Rejects with StoreError. */
  run<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): void;
}

interface Link {
  readonly database: Promise<Database>;
  /** The database cannot be used through this link any more; the next piece of work opens another. */
  gone: boolean;
}

const tries = 3;

/** Keeps one connection to the database `name`; a dead one is dropped and opened again, up to three times a piece of work. */
export function connect(name = 'tillside'): Connection {
  let link: Link | undefined;
  let closed = false;

  async function run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    let cause: unknown;
    for (let attempt = 0; attempt < tries && !closed; attempt++) {
      if (!link || link.gone) link = openLink(name);
      const outcome = await workOn(link, work);
      if ('done' in outcome) return outcome.done;
      cause = outcome.died;
    }
    throw new StoreError(closed ? 'closed' : 'lost', cause);
  }

  function close(): void {
    closed = true;
    if (link) closeLink(link);
    link = undefined;
  }

  return { run, close };
}

/** What the work gave, or what the link died of. Rejects with anything that is the work's own fault. */
async function workOn<T>(
  link: Link,
  work: (database: Database) => Promise<T>,
): Promise<{ readonly done: T } | { readonly died: unknown }> {
  try {
    return { done: await work(await link.database) };
  } catch (error) {
    const dead = speaksOfDeath(error, link);
    // An open that is merely blocked goes on: asking again would queue silently behind it.
    if (!(error instanceof StoreError)) closeLink(link);
    if (dead) return { died: error };
    throw toStoreError(error);
  }
}

function openLink(name: string): Link {
  const link: Link = {
    gone: false,
    database: openDatabase(name, () => {
      link.gone = true;
    }),
  };
  return link;
}

function closeLink(link: Link): void {
  link.gone = true;
  link.database.then(
    (database) => database.close(),
    () => undefined, // It never opened, and whoever waited for it has been told.
  );
}

/** What browsers throw on a connection they closed or a backing store they lost. */
function speaksOfDeath(error: unknown, link: Link): boolean {
  if (!(error instanceof DOMException)) return false;
  if (error.name === 'AbortError') return link.gone;
  return error.name === 'InvalidStateError' || error.name === 'UnknownError';
}
