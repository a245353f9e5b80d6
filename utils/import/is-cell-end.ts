const [comma, lineFeed, carriage] = [0x2c, 0x0a, 0x0d];

/** Whether a bare cell of a CSV file ends at this byte; undefined is the end of the file. */
export function isCellEnd(byte: number | undefined): boolean {
  return byte === comma || byte === lineFeed || byte === carriage || byte === undefined;
}
