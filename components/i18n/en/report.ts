import type { report as zh } from '../zh/report.ts';
import { s } from './plural.ts';

export const report: typeof zh = {
  label: 'Report of this page',
  busy: 'Making the report; a very long page takes some seconds…',
  failed: 'The report could not be made. Go to the console page it is about (it must be switched on) and try again.',
  retry: 'Try again',
  title: 'Page report: look first, then save',
  hint: 'The report is saved where you choose and sent to nobody. Figures and names were replaced by noise of the same form; dates and headings stay, so that others can see what goes wrong. Please look the preview over before you save it.',
  size: (kilobytes) => `${kilobytes} kB, a web page`,
  removedTitle: 'Removed or replaced',
  removed: {
    numbers: (count) => `${count} number${s(count)}`,
    words: (count) => `${count} word${s(count)}`,
    addresses: (count) => `${count} address${String(count) === '1' ? '' : 'es'}`,
    fields: (count) => `${count} field${s(count)}`,
    scripts: (count) => `${count} script${s(count)} and styles`,
    comments: (count) => `${count} comment${s(count)}`,
    images: (count) => `${count} image${s(count)}`,
    frames: (count) => `${count} frame${s(count)} of other sites`,
  },
  preview: 'Preview of the report',
  save: 'Save report',
  saved: 'Saved. Attach it to your bug report.',
  close: 'Discard',
};
