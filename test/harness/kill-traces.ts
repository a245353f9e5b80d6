import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LogState, logState } from './leveldb-log.ts';

/** What one browser that was killed met and left behind. */
export interface KillTrace {
  readonly kill: number;
  readonly kind: string;
  /** From the start of the browser to its kill. */
  readonly ms: number;
  /** Processes of the profile that still ran right after the killed browser was reaped. */
  readonly left: readonly string[];
  /** Files of IndexedDB with their sizes in bytes, before this browser started and after it was killed. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** How LevelDB's logs end, after the kill; none with another way of keeping. */
  readonly logs: readonly LogState[];
  /** What LevelDB and the browser said of its storage. */
  readonly said: readonly string[];
}

/** Where Chromium keeps IndexedDB and what it needs to find it again. */
export const storageFolder = (profile: string) => join(profile, 'Default/IndexedDB');

/** The processes that were started with this profile, as "pid type"; zombies hold nothing and are left out. */
export function processesOf(profile: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const parts = commandOf(pid);
      if (!parts.some((part) => part === `--user-data-dir=${profile}`)) return [];
      return `${pid} ${parts.find((part) => part.startsWith('--type='))?.slice(7) ?? 'browser'}`;
    });
}

function commandOf(pid: string): readonly string[] {
  try {
    // Children of the browser write their arguments as one text.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
  } catch {
    return []; // It ended while we looked.
  }
}

/** The files below `folder` as "path size", sorted; none when it is not there. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path.slice(folder.length + 1)} ${statSync(path).size}`;
    })
    .sort();
}

/** Every LevelDB log below `folder`. */
export function logsIn(folder: string): LogState[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.log'))
    .map((path) => logState(readFileSync(join(folder, path))));
}

/** What LevelDB wrote down of its last start: whether it recovered a log, went on with it, or found nothing. */
export function levelDbLines(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/LOG'))
    .flatMap((path) => readFileSync(join(folder, path), 'utf8').trim().split('\n'));
}

/** Lines of what a browser said that speak of storage. */
export function storageLines(said: string): string[] {
  return said.split('\n').filter((line) => /indexed|leveldb|sqlite|quota|corrupt|storage/i.test(line));
}
