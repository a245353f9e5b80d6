import { chanceBetween } from './chance.ts';
import type { Shown } from './shown.ts';

/** Where the shop itself has nothing to show the peers still have: a reader must not take theirs. */
const fallbacks = { count: 12, money: 9_180, rate: 157, seconds: 2_890 } as const;

/** The invented figure of the peers beside an own one. */
export function peerShown({ kind, last }: Shown, key: string): Shown {
  return { kind, last: Math.round((last || fallbacks[kind]) * chanceBetween(0.62, 1.48, `${key} peer`)) };
}
