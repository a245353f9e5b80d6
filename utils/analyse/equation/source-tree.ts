import type { Figure } from '../../model/figure.ts';
import { indexFigures } from '../figure-index.ts';
import { grouped } from '../stats/grouped.ts';
import { listedSide, type SideDays } from './side-values.ts';

/** A traffic source with what it brought on both sides, and the finer ones below it. */
export interface Source {
  readonly path: readonly string[];
  readonly current: number | undefined;
  readonly previous: number | undefined;
  readonly children: readonly Source[];
}

interface Leaf {
  readonly path: readonly string[];
  readonly current: number | undefined;
  readonly previous: number | undefined;
}

/**
 * The shop's traffic sources as a tree. A branch the console gives no figure of its own for is the sum of the finer
 * ones. Only the shop's own sources: those of single products are left out.
 */
export function sourceTree(
  figures: readonly Figure[],
  metric: string,
  current: SideDays,
  previous: SideDays | undefined,
): readonly Source[] {
  const own = figures.filter(({ entity }) => entity.kind === 'source' && !entity.of);
  const leaves = [...grouped(own, ({ entity }) => JSON.stringify(pathOf(entity))).values()].flatMap((ofOne): Leaf[] => {
    const index = indexFigures(ofOne);
    const path = pathOf((ofOne[0] as Figure).entity);
    const now = listedSide(index, metric, current);
    const before = previous && listedSide(index, metric, previous);
    return path.length > 0 && (now !== undefined || before !== undefined)
      ? [{ path, current: now, previous: before }]
      : [];
  });
  return branches(leaves, 0);
}

function pathOf({ path, name, id }: Figure['entity']): readonly string[] {
  return path ?? [name ?? id ?? ''].filter((part) => part !== '');
}

function branches(leaves: readonly Leaf[], depth: number): readonly Source[] {
  return [...grouped(leaves, ({ path }) => path[depth])].flatMap(([part, below]): Source[] => {
    if (part === undefined) return [];
    const own = below.find(({ path }) => path.length === depth + 1);
    const children = branches(
      below.filter(({ path }) => path.length > depth + 1),
      depth + 1,
    );
    const path = (below[0] as Leaf).path.slice(0, depth + 1);
    return [
      {
        path,
        current: own ? own.current : sum(children.map((child) => child.current)),
        previous: own ? own.previous : sum(children.map((child) => child.previous)),
        children,
      },
    ];
  });
}

function sum(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
}
