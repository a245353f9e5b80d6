import type { linePlot } from './line-plot.ts';

let here: typeof linePlot | undefined;

/** uPlot is the largest part of the panel's code: fetched beside the rest of it, never before. */
const fetched = import('./line-plot.ts').then((code) => {
  here = code.linePlot;
});

/** Calls `draw` with what makes charts: at once when it is here, else when it has come. */
export function withLinePlot(draw: (make: typeof linePlot) => void): void {
  if (here) draw(here);
  else void fetched.then(() => here && draw(here));
}
