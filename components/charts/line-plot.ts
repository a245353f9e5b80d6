import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { isolatedIndexes } from './isolated-indexes.ts';
import { tickIndexes } from './tick-indexes.ts';

/** A line over equal steps; null is a step nobody observed and stays a gap. */
export interface PlotLine {
  readonly values: readonly (number | null)[];
  /** Text under each step. */
  readonly steps: readonly string[];
  readonly fromZero: boolean;
  readonly formatY: (value: number) => string;
}

export interface Plot {
  draw(line: PlotLine): void;
  /** Puts the cursor on a step, or takes it away. */
  point(index: number | null): void;
  destroy(): void;
}

const TICK_ROOM = 46;

/** Draws into `target` and keeps to its width. `onPoint` tells which step the mouse is on. */
export function linePlot(
  target: HTMLElement,
  height: number,
  first: PlotLine,
  onPoint: (index: number | null) => void,
): Plot {
  let line = first;
  const plot = new uPlot(
    options(target, height, () => line),
    dataOf(line),
    target,
  );
  const resized = new ResizeObserver(() => plot.setSize({ width: target.clientWidth, height }));
  const rethemed = new MutationObserver(() => plot.redraw());
  // Not uPlot's setCursor hook: it also fires on every drawing and would take the cursor from the keyboard.
  plot.over.addEventListener('mousemove', ({ offsetX }) => onPoint(plot.posToIdx(offsetX)));
  plot.over.addEventListener('mouseleave', () => onPoint(null));
  resized.observe(target);
  rethemed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return {
    draw(next) {
      line = next;
      plot.setData(dataOf(line));
    },
    point(index) {
      const left = index === null ? -10 : plot.valToPos(index, 'x');
      plot.setCursor({ left, top: index === null ? -10 : 0 }, false);
    },
    destroy() {
      resized.disconnect();
      rethemed.disconnect();
      plot.destroy();
    },
  };
}

function dataOf(line: PlotLine): uPlot.AlignedData {
  return [line.values.map((_, index) => index), [...line.values]];
}

function options(target: HTMLElement, height: number, line: () => PlotLine): uPlot.Options {
  const colour = (name: string) => () => getComputedStyle(target).getPropertyValue(name);
  return {
    width: target.clientWidth,
    height,
    padding: [8, 16, 0, 0],
    legend: { show: false },
    scales: { x: { time: false, range: (_, min, max) => [min - 0.2, max + 0.2] }, y: { range: yRange(line) } },
    axes: [xAxis(line, colour, target), yAxis(line, colour, target)],
    series: [{}, series(line, colour)],
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
  };
}

function yRange(line: () => PlotLine) {
  return (_: uPlot, min: number, max: number): uPlot.Range.MinMax => {
    if (min == null || max == null) return [0, 1];
    if (line().fromZero && min >= 0) return [0, max > 0 ? max * 1.08 : 1];
    const pad = (max - min || Math.abs(max) || 1) * 0.15;
    return [min >= 0 ? Math.max(0, min - pad) : min - pad, max + pad];
  };
}

type Colour = (name: string) => () => string;

function series(line: () => PlotLine, colour: Colour): uPlot.Series {
  return {
    stroke: colour('--chart-main'),
    width: 1.75,
    fill: (plot) => (line().fromZero ? colour('--chart-fill')() : plot && 'transparent'),
    points: { show: true, size: 5, fill: colour('--chart-main'), filter: () => isolatedIndexes(line().values) },
  };
}

/** A canvas knows no inheritance. */
function fontOf(target: HTMLElement): string {
  return `11px ${getComputedStyle(target).fontFamily}`;
}

function xAxis(line: () => PlotLine, colour: Colour, target: HTMLElement): uPlot.Axis {
  return {
    stroke: colour('--text-faint'),
    font: fontOf(target),
    size: 22,
    gap: 4,
    grid: { show: false },
    ticks: { show: false },
    splits: (plot) => tickIndexes(line().steps.length, Math.floor(plot.width / TICK_ROOM)),
    values: (_, splits) => splits.map((index) => line().steps[index] ?? ''),
  };
}

function yAxis(line: () => PlotLine, colour: Colour, target: HTMLElement): uPlot.Axis {
  return {
    stroke: colour('--text-faint'),
    font: fontOf(target),
    gap: 6,
    space: 26,
    grid: { stroke: colour('--chart-grid'), width: 1 },
    ticks: { show: false },
    values: (_, splits) => splits.map((value) => line().formatY(value)),
    size: (plot, values) =>
      14 + Math.max(0, ...(values ?? []).map((text) => plot.ctx.measureText(text).width / devicePixelRatio)),
  };
}
