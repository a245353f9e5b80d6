type PlotCode = typeof import('./line-plot.ts');

let here: PlotCode | undefined;

/** uPlot is the largest part of the panel's code: fetched beside the rest of it, never before. */
const fetched = import('./line-plot.ts').then((code) => {
  here = code;
});

/** Calls `draw` with the code for charts: at once when it is here, else when it has come. */
export function withPlotCode(draw: (code: PlotCode) => void): void {
  if (here) draw(here);
  else void fetched.then(() => here && draw(here));
}
