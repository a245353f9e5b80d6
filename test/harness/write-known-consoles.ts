// npx tsx test/harness/write-known-consoles.ts: what the panels say of every console, taken from the adapters.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adapters } from '../../utils/consoles/adapters.ts';
import { consoleSummary, pageNames } from '../../utils/consoles/console-summary.ts';
import { root } from './root.ts';

const lines = adapters.map((adapter) => `  ${JSON.stringify(consoleSummary(adapter))}`);
writeFileSync(join(root, 'utils/consoles/known-consoles.json'), `[\n${lines.join(',\n')}\n]\n`);

const pages = adapters.map((adapter) => `  ${JSON.stringify(adapter.id)}: ${JSON.stringify(pageNames(adapter))}`);
writeFileSync(join(root, 'utils/consoles/known-pages.json'), `{\n${pages.join(',\n')}\n}\n`);
