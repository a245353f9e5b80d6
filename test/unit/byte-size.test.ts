import { expect, test } from 'vitest';
import { byteSize } from '../../components/panels/byte-size.ts';

test.each([
  [0, '0 B'],
  [999, '1 kB'],
  [1_499, '1 kB'],
  [12_300, '12 kB'],
  [999_600, '1.0 MB'],
  [3_200_000, '3.2 MB'],
  [999_960_000, '1.0 GB'],
  [60_000_000_000, '60.0 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(byteSize(bytes)).toBe(text);
});
