/** Beyond these a threshold makes no sense. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** Shown in percent. */
  readonly share?: true;
  readonly whole?: true;
}

/** Only what differs from the usual. */
export type Chosen<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** The thresholds, the user's where there are any; what is out of bounds does not count. */
export function withChosen<Name extends string, Usual extends Readonly<Record<Name, number>>>(
  usual: Usual,
  bounds: Readonly<Record<Name, Bounds>>,
  chosen: Chosen<Name> | undefined,
): Usual {
  const names = Object.keys(bounds) as Name[];
  const sound = names.flatMap((name) => {
    const value = chosen?.[name];
    const { least, most } = bounds[name];
    return value !== undefined && value >= least && value <= most ? [[name, value] as const] : [];
  });
  return { ...usual, ...Object.fromEntries(sound) };
}

/** With one changed; `undefined` is the usual one. */
export function changed<Name extends string>(
  chosen: Chosen<Name> | undefined,
  name: Name,
  value: number | undefined,
  { whole }: Bounds,
): Chosen<Name> {
  const { [name]: _, ...others } = { ...chosen } as Record<Name, number>;
  if (value === undefined) return others as Chosen<Name>;
  return { ...(others as Chosen<Name>), [name]: whole ? Math.round(value) : value };
}
