/** uPlot is the largest part of the panel's code: fetched beside the rest of it, never before. */
export const plotCode = import('./line-plot.ts');
