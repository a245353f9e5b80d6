import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';

/** A screen of its own with a window manager: the browser's own prompts are drawn there and answer to its keyboard. */
export interface Display {
  readonly name: string;
  /** Presses keys as a person would, by their X names, in whatever window has the focus. */
  readonly press: (...keys: readonly string[]) => void;
  readonly stop: () => void;
}

const longestMs = 15_000;
const tools = {
  screen: { command: 'Xvfb', package: 'xvfb' },
  windows: { command: 'openbox', package: 'openbox' },
  keyboard: { command: 'xdotool', package: 'xdotool' },
} as const;

/** Starts a screen under the next free number and makes it the screen of what this process starts afterwards. */
export async function startDisplay(): Promise<Display> {
  const missing = Object.values(tools).filter(({ command }) => !isInstalled(command));
  if (missing.length > 0) throw new Error(sayMissing(missing.map((tool) => tool.package)));
  const server = spawn(tools.screen.command, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await firstLine(server, tools.screen.command)}`;
  const environment = { ...process.env, DISPLAY: name };
  const manager = spawn(tools.windows.command, [], { stdio: 'ignore', env: environment });
  const before = process.env['DISPLAY'];
  process.env['DISPLAY'] = name;
  return {
    name,
    press: (...keys) => {
      execFileSync(tools.keyboard.command, ['key', '--delay', '60', ...keys], { env: environment, stdio: 'ignore' });
    },
    stop: () => {
      if (before === undefined) delete process.env['DISPLAY'];
      else process.env['DISPLAY'] = before;
      manager.kill();
      server.kill();
    },
  };
}

/** A sentence for whoever runs the tests on a machine that cannot show windows. */
function sayMissing(packages: readonly string[]): string {
  const list = packages.join(' ');
  return `This test clicks through the browser's own permission prompt and needs a screen: install ${list} (Debian/Ubuntu: sudo apt-get install ${list}).`;
}

function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Xvfb writes its display number to the pipe once it takes connections. */
function firstLine(child: ChildProcess, program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const pipe = child.stdio[3] as Readable;
    const timer = setTimeout(() => reject(new Error(`${program} did not start in ${longestMs / 1000} s`)), longestMs);
    let text = '';
    pipe.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${program} ended with code ${code} before it showed anything`));
    });
  });
}
