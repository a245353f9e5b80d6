import type { DumpPart } from '../../utils/store/transfer.ts';

/** How many figures a piece of a backup holds. */
export function figuresIn(part: DumpPart): number {
  return part.type === 'entities' ? part.entities.reduce((sum, { cells }) => sum + cells.length, 0) : 0;
}
