const steps = [
  { least: 1e9, unit: 'GB', digits: 1 },
  { least: 1e6, unit: 'MB', digits: 1 },
  { least: 1e3, unit: 'kB', digits: 0 },
] as const;

/** "12.3 MB": bytes as people read them, in steps of a thousand. */
export function byteSize(bytes: number): string {
  // The step is chosen by the rounded number, so that nothing is ever "1000 kB".
  const step = steps.find(({ least, digits }) => Number((bytes / least).toFixed(digits)) >= 1);
  return step ? `${(bytes / step.least).toFixed(step.digits)} ${step.unit}` : `${bytes} B`;
}
