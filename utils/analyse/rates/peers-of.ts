import type { Figure } from '../../model/figure.ts';
import type { Span } from '../span.ts';

/** Blocks of figures stored before the best of the peers had a role of their own. */
const top = /优秀|标杆|top|excellent|best/i;

/**
 * The peers' mean rate and, where the block says 优秀 or 标杆, their top, as the console showed them last within the
 * span; undefined when it shows no mean.
 */
export function peersOf(
  figures: readonly Figure[],
  metric: string,
  { from, to }: Span,
): { readonly mean: number; readonly top?: number } | undefined {
  const shown = figures
    .filter(
      (figure) =>
        (figure.role === 'peer' || figure.role === 'peer_top') && figure.metric === metric && figure.state === 'ok',
    )
    .filter(({ period }) => period !== null && period.end >= from && period.end <= to)
    .toSorted((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? 1 : -1));
  const isTop = ({ role, block }: Figure) => role === 'peer_top' || top.test(block ?? '');
  const mean = shown.find((figure) => !isTop(figure))?.value ?? undefined;
  const best = shown.find(isTop)?.value ?? undefined;
  return mean === undefined ? undefined : { mean, ...(best !== undefined && { top: best }) };
}
