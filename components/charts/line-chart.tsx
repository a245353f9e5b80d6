import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Skeleton } from '../ui/skeleton.tsx';
import css from './line-chart.module.css';
import type { Plot } from './line-plot.ts';
import type { Picture } from './picture.ts';
import { withLinePlot } from './plot-code.ts';
import { stepByKey } from './step-by-key.ts';
import { zoomByKey } from './zoom-by-key.ts';

interface Props {
  readonly label: string;
  readonly picture: Picture;
  /** The step under the cursor, null for none. */
  readonly at: number | null;
  readonly onMove: (index: number | null) => void;
  /** A stretch was chosen, with the mouse or with + at the cursor; null asks for all of it again. */
  readonly onZoom: (stretch: readonly [from: number, to: number] | null) => void;
  readonly onDrawn: () => void;
  /** What stands at a step, in words. */
  readonly describe: (index: number) => string;
}

const HEIGHT = 156;

/** A line chart that is read with the mouse or, as a slider over the steps, with the arrow keys. */
export function LineChart(props: Props) {
  const { label, picture, at, onMove, onZoom, describe } = props;
  const last = picture.steps.length - 1;
  const target = usePlot(props);
  return (
    <div
      class={css['chart']}
      style={{ minHeight: `${HEIGHT}px` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={Math.min(at ?? last, last)}
      aria-valuetext={describe(Math.min(at ?? last, last))}
      onKeyDown={(event) => {
        const stretch = zoomByKey(event.key, at ?? last, last);
        const next = stepByKey(event.key, at ?? last + 1, last);
        if (stretch === undefined && next === undefined) return;
        event.preventDefault();
        if (stretch === undefined) return onMove(next ?? null);
        onMove(null);
        onZoom(stretch);
      }}
      onDblClick={() => onZoom(null)}
      onBlur={() => onMove(null)}
      ref={target.ref}
    >
      {target.ready ? null : (
        <div class={css['loading']}>
          <Skeleton height={HEIGHT - 16} />
        </div>
      )}
    </div>
  );
}

function usePlot(props: Props) {
  const { picture, at } = props;
  const ref = useRef<HTMLDivElement>(null);
  const plot = useRef<Plot>();
  const latest = useRef(props);
  const [ready, setReady] = useState(false);
  latest.current = props;
  // Before the frame is out where the code is here: a chart that comes with it costs one drawing less.
  useLayoutEffect(() => {
    let gone = false;
    withLinePlot((linePlot) => {
      if (gone || !ref.current) return;
      plot.current = linePlot(ref.current, HEIGHT, latest.current.picture, {
        onPoint: (index) => latest.current.onMove(index),
        onSelect: (from, to) => latest.current.onZoom([from, to]),
      });
      setReady(true);
    });
    return () => {
      gone = true;
      plot.current?.destroy();
    };
  }, []);
  useEffect(() => {
    if (ready) latest.current.onDrawn();
  }, [ready]);
  useEffect(() => plot.current?.draw(picture), [picture]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a plot just made or drawn anew has to be pointed again
  useEffect(() => plot.current?.point(at), [at, picture, ready]);
  return { ref, ready };
}
