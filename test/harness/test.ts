// npm test: every check there is, in the order in which they fail fastest, with one count at the end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSampleConsoles } from '../sample-consoles/build.ts';
import { buildExtension, buildLab } from './build-extension.ts';
import { root } from './root.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const reports = mkdtempSync(join(tmpdir(), 'tillside-test-'));
let [passed, failed] = [0, 0];

function run(name: string, command: string, args: readonly string[]): boolean {
  const started = Date.now();
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
  say(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  return status === 0;
}

/** A tool that has one verdict: it counts as one check. */
function check(name: string, command: string, ...args: readonly string[]): void {
  if (run(name, command, args)) passed++;
  else failed++;
}

/** A run of the test runner: its own counts are taken, and a run that ends without a report counts as a failure. */
function suite(name: string, project: string): void {
  const report = join(reports, `${project}.json`);
  const good = run(name, 'vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
    if (!good && numFailedTests === 0) failed++;
  } catch {
    failed++;
  }
}

check('lint: style, names, import direction, library doors, cycles', 'biome', 'ci', '.');
check('types', 'tsc', '--noEmit');
check('types of the pure folders, without DOM', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json');
check('types of the sample consoles', 'tsc', '--noEmit', '-p', 'test/sample-consoles');
check('dead code', 'knip');
suite('unit tests', 'unit');
suite('tests in the real browser', 'browser');
buildExtension();
buildExtension('firefox');
buildLab();
await buildSampleConsoles();
check('sizes', 'size-limit');
suite('tests of the built extension', 'e2e');
suite('tests at a person’s pace', 'e2e-paced');
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
