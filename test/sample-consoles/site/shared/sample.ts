import { sampleToday } from '../../data/expected-readings.ts';

/** The running day the server wrote into the page. */
export const today = document.querySelector<HTMLMetaElement>('meta[name="sample-today"]')?.content ?? sampleToday;
