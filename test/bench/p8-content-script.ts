import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../harness/build-extension.ts';
import { atMost, type Measured } from './measured.ts';

/** What a console's page is given: the size of the shipped content script. */
export async function contentScript(): Promise<readonly Measured[]> {
  const value = statSync(join(buildExtension(), 'content-scripts/console.js')).size / 1000;
  return [atMost(25, { id: 'P8', unit: 'kB', value })];
}
