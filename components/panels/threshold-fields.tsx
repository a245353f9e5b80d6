import { type Bounds, type Chosen, changed, withChosen } from '../state/thresholds.ts';
import { Button } from '../ui/button.tsx';
import shared from '../ui/section-style.module.css';
import css from './settings.module.css';

interface Props<Name extends string> {
  readonly bounds: Readonly<Record<Name, Bounds>>;
  readonly usual: Readonly<Record<Name, number>>;
  readonly chosen: Chosen<Name> | undefined;
  readonly names: Readonly<Record<Name, string>>;
  readonly reset: string;
  /** What they are of: there are several ways back on a page. */
  readonly of: string;
  readonly onChange: (chosen: Chosen<Name>) => void;
}

/** Every number of a method, to be changed in place, and the way back to how they come. */
export function ThresholdFields<Name extends string>({
  bounds,
  usual,
  chosen,
  names,
  reset,
  of,
  onChange,
}: Props<Name>) {
  const values = withChosen<Name, Readonly<Record<Name, number>>>(usual, bounds, chosen);
  const set = (name: Name, value: number | undefined) => onChange(changed(chosen, name, value, bounds[name]));
  return (
    <div class={`${shared['numbers']} ${css['numbers']}`}>
      {(Object.keys(bounds) as Name[]).map((name) => {
        const { least, most, share } = bounds[name];
        const times = share ? 100 : 1;
        return (
          <label key={name}>
            <span>{names[name]}</span>
            <input
              type="number"
              step="any"
              min={Number((least * times).toPrecision(6))}
              max={Number((most * times).toPrecision(6))}
              placeholder={String(Number((usual[name] * times).toPrecision(6)))}
              value={Number((values[name] * times).toPrecision(6))}
              onChange={(event) => {
                const { value, validity } = event.currentTarget;
                if (value === '') set(name, undefined);
                else if (validity.valid) set(name, Number(value) / times);
                else event.currentTarget.reportValidity();
              }}
            />
          </label>
        );
      })}
      <Button
        look="link"
        label={`${reset} · ${of}`}
        disabled={Object.keys(chosen ?? {}).length === 0}
        onPress={() => onChange({} as Chosen<Name>)}
      >
        {reset}
      </Button>
    </div>
  );
}
