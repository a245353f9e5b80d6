import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { isolatedIndexes } from './isolated-indexes.ts';
import type { Picture, PlotLine, Scale } from './picture.ts';
import { drawGround } from './plot-ground.ts';
import { tickIndexes } from './tick-indexes.ts';

export interface Plot {
  draw(picture: Picture): void;
  /** Puts the cursor on a step, or takes it away. */
  point(index: number | null): void;
  destroy(): void;
}

export interface PlotEvents {
  /** The step the mouse is on. */
  readonly onPoint: (index: number | null) => void;
  /** A stretch was drawn over with the mouse. */
  readonly onSelect: (from: number, to: number) => void;
}

const TICK_ROOM = 46;

/** Draws into `target` and keeps to its width. */
export function linePlot(target: HTMLElement, height: number, first: Picture, events: PlotEvents): Plot {
  let picture = first;
  let plot = make();
  const resized = new ResizeObserver(() => {
    // It tells of the first size, too, which is drawn already.
    if (plot.width !== target.clientWidth) plot.setSize({ width: target.clientWidth, height });
  });
  const rethemed = new MutationObserver(() => plot.redraw());
  resized.observe(target);
  rethemed.observe(document.documentElement, { attributeFilter: ['data-theme'] });

  function make(): uPlot {
    const made = new uPlot(
      options(target, height, () => picture, events),
      dataOf(picture),
      target,
    );
    // Not uPlot's setCursor hook: it also fires on every drawing and would take the cursor from the keyboard.
    made.over.addEventListener('mousemove', ({ offsetX }) => events.onPoint(made.posToIdx(offsetX)));
    made.over.addEventListener('mouseleave', () => events.onPoint(null));
    return made;
  }

  return {
    draw(next) {
      if (next === picture) return;
      const same = looksOf(next) === looksOf(picture);
      picture = next;
      if (same) return plot.setData(dataOf(picture));
      // Another set of lines has other axes, which uPlot decides once.
      plot.destroy();
      plot = make();
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

function looksOf({ lines }: Picture): string {
  return lines.map(({ look }) => look).join();
}

function dataOf({ steps, lines }: Picture): uPlot.AlignedData {
  return [steps.map((_, index) => index), ...lines.map(({ values }) => [...values])];
}

function options(target: HTMLElement, height: number, picture: () => Picture, events: PlotEvents): uPlot.Options {
  const read = (name: string) => getComputedStyle(target).getPropertyValue(name);
  const colour = (name: string) => () => read(name);
  const { right, lines } = picture();
  return {
    width: target.clientWidth,
    height,
    padding: [8, right ? 4 : 16, 0, 0],
    legend: { show: false },
    scales: {
      x: { time: false, range: (_, min, max) => [min - 0.2, max + 0.2] },
      y: { range: range(() => picture().left) },
      ...(right && { second: { range: range(() => picture().right ?? picture().left) } }),
    },
    axes: [
      stepAxis(() => picture().steps, colour, target),
      valueAxis(() => picture().left, colour, target),
      ...(right ? [{ ...valueAxis(() => picture().right ?? right, colour, target), ...rightHand }] : []),
    ],
    series: [{}, ...lines.map(({ look }, index) => series(look, () => picture().lines[index], picture, colour))],
    cursor: { y: false, drag: { x: true, y: false, setScale: false, dist: 8 }, points: { size: 7 } },
    hooks: {
      drawClear: [(plot) => drawGround(plot, picture(), read)],
      setSelect: [(plot) => select(plot, events)],
    },
  };
}

const rightHand: uPlot.Axis = { side: 1, scale: 'second', grid: { show: false } };

function select(plot: uPlot, { onSelect }: PlotEvents): void {
  const { left, width } = plot.select;
  if (width <= 0) return;
  plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
  const [from, to] = [plot.posToIdx(left), plot.posToIdx(left + width)];
  if (to > from) onSelect(from, to);
}

function range(scale: () => Scale) {
  return (_: uPlot, min: number, max: number): uPlot.Range.MinMax => {
    if (min == null || max == null) return [0, 1];
    if (scale().fromZero && min >= 0) return [0, max > 0 ? max * 1.08 : 1];
    const pad = (max - min || Math.abs(max) || 1) * 0.15;
    return [min >= 0 ? Math.max(0, min - pad) : min - pad, max + pad];
  };
}

type Colour = (name: string) => () => string;

function series(
  look: PlotLine['look'],
  line: () => PlotLine | undefined,
  picture: () => Picture,
  colour: Colour,
): uPlot.Series {
  const stroke = colour(look === 'second' ? '--chart-second' : look === 'before' ? '--chart-before' : '--chart-main');
  const filled = () => look === 'main' && picture().left.fromZero && picture().lines.length === 1;
  return {
    scale: look === 'second' ? 'second' : 'y',
    stroke,
    width: look === 'main' ? 1.75 : 1.5,
    ...(look === 'before' && { dash: [4, 3] }),
    fill: (plot) => (filled() ? colour('--chart-fill')() : plot && 'transparent'),
    points: { show: true, size: 5, fill: stroke, filter: () => isolatedIndexes(line()?.values ?? []) },
  };
}

/** A canvas knows no inheritance. */
function fontOf(target: HTMLElement): string {
  return `11px ${getComputedStyle(target).fontFamily}`;
}

function stepAxis(steps: () => readonly string[], colour: Colour, target: HTMLElement): uPlot.Axis {
  return {
    stroke: colour('--text-faint'),
    font: fontOf(target),
    size: 22,
    gap: 4,
    grid: { show: false },
    ticks: { show: false },
    splits: (plot) => tickIndexes(steps().length, Math.floor(plot.width / TICK_ROOM)),
    values: (_, splits) => splits.map((index) => steps()[index] ?? ''),
  };
}

function valueAxis(scale: () => Scale, colour: Colour, target: HTMLElement): uPlot.Axis {
  return {
    stroke: colour('--text-faint'),
    font: fontOf(target),
    gap: 6,
    space: 26,
    grid: { stroke: colour('--chart-grid'), width: 1 },
    ticks: { show: false },
    values: (_, splits) => splits.map((value) => scale().format(value)),
    size: (plot, values) =>
      14 + Math.max(0, ...(values ?? []).map((text) => plot.ctx.measureText(text).width / devicePixelRatio)),
  };
}
