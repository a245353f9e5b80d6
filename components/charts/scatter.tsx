import { useRef, useState } from 'preact/hooks';
import { evenTicks, logTicks } from './log-ticks.ts';
import css from './scatter.module.css';
import { stepByKey } from './step-by-key.ts';
import { useWidth } from './use-width.ts';

export interface Dot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Where y may well lie; left out: nothing is drawn. */
  readonly low?: number;
  readonly high?: number;
  readonly tone: 'strong' | 'warm' | 'faint';
  /** All there is to say of it, in one line. */
  readonly text: string;
}

export interface Curve {
  readonly key: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly look: 'solid' | 'dashed' | 'dotted';
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly dots: readonly Dot[];
  readonly curves?: readonly Curve[];
  /** A level to the right of which x is enough. */
  readonly xLevel?: number;
  /** A level above which y is enough. */
  readonly yLevel?: number;
  readonly xName: string;
  readonly yName: string;
  readonly xText: (x: number) => string;
  readonly yText: (y: number) => string;
  /** Words in the upper corners. */
  readonly corners?: readonly [left: string, right: string];
}

const HEIGHT = 250;
const [LEFT, RIGHT, TOP, BOTTOM] = [38, 10, 20, 32];

/**
 * Dots over a logarithmic x. Each dot is a button: tab leads to one of them, arrow keys along them, and what it stands
 * for is said below.
 */
export function Scatter(props: Props) {
  const { label, hint, curves = [], xLevel, yLevel, xName, yName, xText, yText, corners } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 336);
  const [chosen, choose] = useState<string | null>(null);
  const dots = props.dots.toSorted((a, b) => a.x - b.x);
  const xs = [...dots.map(({ x }) => x), ...(xLevel === undefined ? [] : [xLevel])];
  const [least, most] = [Math.max(1, Math.min(...xs)) / 1.3, Math.max(...xs, 2) * 1.3];
  const tallest = 1.08 * Math.max(...dots.map(({ y, high = y }) => Math.min(high, 2.5 * y)), 1e-6);
  const [plotWidth, plotHeight] = [width - LEFT - RIGHT, HEIGHT - TOP - BOTTOM];
  const atX = (x: number) => LEFT + (Math.log(Math.max(x, least) / least) / Math.log(most / least)) * plotWidth;
  const atY = (y: number) => TOP + (1 - Math.min(1, Math.max(0, y / tallest))) * plotHeight;
  const current = dots.find(({ key }) => key === chosen);
  const entry = current?.key ?? dots.at(-1)?.key;

  function step(event: KeyboardEvent, from: number): void {
    const to = stepByKey(event.key, from, dots.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    choose(to === null ? null : (dots[to]?.key ?? null));
    if (to !== null) box.current?.querySelectorAll('button')[to]?.focus();
  }

  return (
    <figure class={css['figure']} aria-label={label}>
      <div class={css['box']} ref={box} style={{ height: `${HEIGHT}px` }}>
        <svg class={css['ground']} width={width} height={HEIGHT} aria-hidden="true">
          {evenTicks(tallest).map((tick) => (
            <g key={tick}>
              <line class={css['grid']} x1={LEFT} x2={width - RIGHT} y1={atY(tick)} y2={atY(tick)} />
              <text class={css['tick']} x={LEFT - 5} y={atY(tick) + 4} text-anchor="end">
                {yText(tick)}
              </text>
            </g>
          ))}
          {logTicks(least, most, Math.floor(width / 60)).map((tick) => (
            <text key={tick} class={css['tick']} x={atX(tick)} y={HEIGHT - BOTTOM + 14} text-anchor="middle">
              {xText(tick)}
            </text>
          ))}
          <text class={css['axis']} x={width - RIGHT} y={HEIGHT - 3} text-anchor="end">
            {xName}
          </text>
          <text class={css['axis']} x={0} y={11}>
            {yName}
          </text>
          {xLevel !== undefined && (
            <line class={css['level']} x1={atX(xLevel)} x2={atX(xLevel)} y1={TOP} y2={HEIGHT - BOTTOM} />
          )}
          {yLevel !== undefined && (
            <line class={css['level']} x1={LEFT} x2={width - RIGHT} y1={atY(yLevel)} y2={atY(yLevel)} />
          )}
          {corners && (
            <>
              <text class={css['corner']} x={LEFT + 5} y={TOP + 12}>
                {corners[0]}
              </text>
              <text class={css['corner']} x={width - RIGHT - 3} y={TOP + 12} text-anchor="end">
                {corners[1]}
              </text>
            </>
          )}
          {curves.map(({ key, points, look }) => (
            <polyline
              key={key}
              class={`${css['curve']} ${css[look] ?? ''}`}
              points={points
                .filter(([x, y]) => x >= least && x <= most && y <= tallest)
                .map(([x, y]) => `${atX(x).toFixed(1)},${atY(y).toFixed(1)}`)
                .join(' ')}
            />
          ))}
          {dots.map(
            ({ key, x, low, high, tone }) =>
              low !== undefined &&
              high !== undefined && (
                <line
                  key={key}
                  class={`${css['bar']} ${css[tone] ?? ''} ${key === chosen ? css['lit'] : ''}`}
                  x1={atX(x)}
                  x2={atX(x)}
                  y1={atY(low)}
                  y2={atY(high)}
                />
              ),
          )}
        </svg>
        {dots.map(({ key, x, y, tone, text }, index) => (
          <button
            key={key}
            type="button"
            class={`${css['dot']} ${css[tone] ?? ''} ${key === chosen ? css['lit'] : ''}`}
            style={{ left: `${atX(x)}px`, top: `${atY(y)}px` }}
            aria-label={text}
            title={text}
            tabIndex={key === entry ? 0 : -1}
            onClick={() => choose(key)}
            onFocus={() => choose(key)}
            onKeyDown={(event) => step(event, index)}
          />
        ))}
      </div>
      <figcaption class={css['said']}>{current?.text ?? hint}</figcaption>
    </figure>
  );
}
