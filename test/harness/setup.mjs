#!/usr/bin/env node
// The first command typed in a fresh clone ends up here: bring what is missing, then run the wanted script.
// Plain JavaScript on purpose: nothing is installed yet. Everything it says goes to stderr, stdout is the script's.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const scripts = {
  start: 'start.ts',
  test: 'test.ts',
  real: 'real.ts',
  capture: 'capture.ts',
  'new-console': 'new-console.ts',
  bench: 'bench.ts',
  'bench-analysis': 'bench-analysis.ts',
  screenshots: 'screenshots.ts',
};
const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const testTools = [
  { package: 'xvfb', files: ['/usr/bin/Xvfb'] },
  { package: 'openbox', files: ['/usr/bin/openbox'] },
  { package: 'xdotool', files: ['/usr/bin/xdotool'] },
  {
    package: 'firefox-esr',
    files: [process.env.FIREFOX ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app'],
  },
];

const say = (text) => process.stderr.write(`tillside: ${text}\n`);
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] }).status === 0;

function fail(text) {
  say(text);
  process.exit(1);
}

function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node ${process.versions.node} is too old: 20.19 or newer is needed (https://nodejs.org).`);
}

function ensurePackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs - 1000)
    return;
  say('installing npm packages (once, about a minute) …');
  // Not `npm ci`: it refuses a lock file without the binaries of platforms this registry may not carry. The versions are
  // the lock file's all the same, and nothing is written to it.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']))
    fail('npm install failed: see above. Is the npm registry reachable?');
}

function findBrowser() {
  return [process.env.CHROMIUM, ...browsers].find((path) => path && existsSync(path));
}

function ensureBrowser() {
  let path = findBrowser();
  if (!path && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing Chromium and a Chinese font with apt (once, a few minutes) …');
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
    path = findBrowser();
  }
  if (!path)
    fail(
      'no Chromium found. Install it (Debian/Ubuntu: sudo apt-get install chromium fonts-noto-cjk; macOS: brew install chromium), or set CHROMIUM to the path of a Chromium or Edge. Google Chrome itself no longer loads unpacked extensions from the command line.',
    );
  process.env.CHROMIUM = path;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !hasChineseFont()) {
    say('installing a Chinese font with apt …');
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fonts-noto-cjk']);
  }
}

/** The tests of the permission prompt and of the other browser need a screen, a keyboard and Firefox. */
function ensureTestTools() {
  const missing = testTools.filter(({ files }) => !files.some((file) => existsSync(file)));
  if (missing.length === 0) return;
  const packages = missing.map((tool) => tool.package);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`installing ${packages.join(', ')} with apt for the tests (once, a few minutes) …`);
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['update', '-qq']);
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])) return;
  }
  say(
    `some browser tests need ${packages.join(', ')} (Debian/Ubuntu: sudo apt-get install ${packages.join(' ')}). Without Firefox its tests are skipped; without the others test/e2e/opt-in.test.ts fails.`,
  );
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return true;
  }
}

const [name, ...args] = process.argv.slice(2);
if (!Object.hasOwn(scripts, name)) fail(`unknown command ${name}; there are ${Object.keys(scripts).join(', ')}.`);
ensureNode();
ensurePackages();
ensureBrowser();
if (name === 'test') ensureTestTools();
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const result = spawnSync(process.execPath, [tsx, join(root, 'test/harness', scripts[name]), ...args], {
  stdio: 'inherit',
  env: { ...process.env, TILLSIDE_CWD: process.cwd() },
});
process.exit(result.status ?? 1);
