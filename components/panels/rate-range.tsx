import css from './rate-range.module.css';

export interface RateScale {
  /** Right end of every range of a list, so that they can be compared by eye; the left end is 0. */
  readonly top: number;
  /** The level drawn through all of them; null: none is known. */
  readonly level: number | null;
}

interface Props {
  readonly scale: RateScale;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** What the same product converted before; null: not known. */
  readonly before: number | null;
}

/** A rate with its interval on a line, the level it is measured against, and where it was before. The row says it in figures. */
export function RateRange({ scale, rate, low, high, before }: Props) {
  const at = (value: number) => `${Math.min(100, (100 * value) / scale.top)}%`;
  return (
    <div class={css['line']} aria-hidden="true">
      <i class={css['interval']} style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
      {scale.level !== null && <i class={css['level']} style={{ left: at(scale.level) }} />}
      {before !== null && before <= scale.top && <i class={css['before']} style={{ left: at(before) }} />}
      <i class={css['rate']} style={{ left: at(rate) }} />
    </div>
  );
}
