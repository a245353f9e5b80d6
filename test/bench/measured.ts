/** One measured target of the quality list; several lines may share an id, one for each thing it is compared with. */
export interface Measured {
  /** P1 … P9, R1 …: the target of the quality list. */
  readonly id: string;
  readonly value: number;
  /** Of `value` and `peerValue`: "ms", "kB", "s" … */
  readonly unit: string;
  /** What did the same work in the same run; "–" when the target stands alone. */
  readonly peer: string;
  readonly peerValue: number | null;
  /** How many times better than the peer; null when there is none. */
  readonly ratio: number | null;
  readonly target: string;
  readonly ok: boolean;
}

/** Measures one target. */
export type Benchmark = () => Promise<readonly Measured[]>;

/** A time or size beside a peer's that must be at least `factor` times as large. */
export function beside(
  peer: string,
  {
    id,
    unit,
    value,
    peerValue,
    factor,
  }: Pick<Measured, 'id' | 'unit' | 'value'> & { peerValue: number; factor: number },
): Measured {
  const ratio = peerValue / value;
  return { id, value, unit, peer, peerValue, ratio, target: `≥ ${factor}`, ok: ratio >= factor };
}

/** A figure that stands alone and must not be above `most`; `what` says which, where an id has several. */
export function atMost(
  most: number,
  { id, unit, value }: Pick<Measured, 'id' | 'unit' | 'value'>,
  what = '',
): Measured {
  const target = `${what === '' ? '' : `${what} `}≤ ${most}`;
  return { id, value, unit, peer: '–', peerValue: null, ratio: null, target, ok: value <= most };
}
