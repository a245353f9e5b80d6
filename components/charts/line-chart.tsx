import { useEffect, useRef, useState } from 'preact/hooks';
import { Skeleton } from '../ui/skeleton.tsx';
import css from './line-chart.module.css';
import type { Plot, PlotLine } from './line-plot.ts';
import { stepByKey } from './step-by-key.ts';

interface Props {
  readonly label: string;
  readonly line: PlotLine;
  /** The step under the cursor, null for none. */
  readonly at: number | null;
  readonly onMove: (index: number | null) => void;
  readonly onDrawn: () => void;
  /** What stands at a step, in words. */
  readonly describe: (index: number) => string;
}

const HEIGHT = 156;

/** uPlot is the largest part of the panel's code: fetched beside the rest of it, never before. */
const plotCode = import('./line-plot.ts');

/** A line chart that is read with the mouse or, as a slider over the steps, with the arrow keys. */
export function LineChart({ label, line, at, onMove, onDrawn, describe }: Props) {
  const last = line.values.length - 1;
  const target = usePlot(line, at, onMove, onDrawn);
  return (
    <div
      class={css['chart']}
      style={{ minHeight: `${HEIGHT}px` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at ?? last}
      aria-valuetext={describe(at ?? last)}
      onKeyDown={(event) => {
        const next = stepByKey(event.key, at ?? last + 1, last);
        if (next === undefined) return;
        event.preventDefault();
        onMove(next);
      }}
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

function usePlot(line: PlotLine, at: number | null, onMove: (index: number | null) => void, onDrawn: () => void) {
  const ref = useRef<HTMLDivElement>(null);
  const plot = useRef<Plot>();
  const latest = useRef({ line, onMove, onDrawn });
  const [ready, setReady] = useState(false);
  latest.current = { line, onMove, onDrawn };
  useEffect(() => {
    let gone = false;
    void plotCode.then(({ linePlot }) => {
      if (gone || !ref.current) return;
      plot.current = linePlot(ref.current, HEIGHT, latest.current.line, (index) => latest.current.onMove(index));
      setReady(true);
      // uPlot draws in the microtask after it was made.
      queueMicrotask(latest.current.onDrawn);
    });
    return () => {
      gone = true;
      plot.current?.destroy();
    };
  }, []);
  useEffect(() => plot.current?.draw(line), [line]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a plot just made or drawn anew has to be pointed again
  useEffect(() => plot.current?.point(at), [at, line, ready]);
  return { ref, ready };
}
