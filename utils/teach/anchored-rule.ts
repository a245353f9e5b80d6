import type { TaughtRule } from '../model/taught-rule.ts';
import type { Pointed, Spot } from './pointed.ts';

export interface Told extends Pick<TaughtRule, 'id' | 'at' | 'console' | 'metric'> {
  /** The host of the page the figure stands on. */
  readonly host: string;
}

/**
 * A rule that is anchored where the figure stands and takes everything else as the page has it. A console that is
 * described has the same pages on every host; of any other nothing is known beyond its own.
 */
export function anchoredRule(
  { path, blocks }: Pick<Pointed, 'path' | 'blocks'>,
  { label, place, between }: Pick<Spot, 'label' | 'place' | 'between'>,
  { host, ...told }: Told,
): TaughtRule {
  return {
    ...told,
    on: true,
    host: told.console === 'generic' ? host : null,
    path,
    block: blocks[0] ?? null,
    label,
    place,
    between,
    role: 'own',
    scale: '',
    currency: null,
    rows: null,
    named: null,
    period: 'page',
  };
}
