import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../harness/build-extension.ts';
import { atMost, type Measured } from './measured.ts';

/** What a console's page is given: the script at rest in it, and with the reader that joins it when the page is looked at. */
export async function contentScript(): Promise<readonly Measured[]> {
  const folder = buildExtension();
  const size = (file: string) => statSync(join(folder, file)).size / 1000;
  const resident = size('console.js');
  return [
    atMost(5, { id: 'P8', unit: 'kB', value: resident }, 'at rest in the page'),
    atMost(25, { id: 'P8', unit: 'kB', value: resident + size('reader.js') }, 'with the reader'),
  ];
}
