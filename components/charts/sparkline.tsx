import css from './sparkline.module.css';
import { sparklinePath } from './sparkline-path.ts';

interface Props {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly height?: number;
  /** The values at bottom and top, where the series alone would make much of little. */
  readonly range?: readonly [low: number, high: number];
}

const WIDTH = 100;

/** The shape of a series at a glance; no axes, so it is never read for values. */
export function Sparkline({ label, values, height = 18, range }: Props) {
  if (values.filter((value) => value !== null).length < 2) return <span style={{ height: `${height}px` }} />;
  return (
    <svg
      class={css['sparkline']}
      viewBox={`0 0 ${WIDTH} ${height}`}
      style={{ height: `${height}px` }}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path class={css['line']} d={sparklinePath(values, WIDTH, height, range)} />
    </svg>
  );
}
