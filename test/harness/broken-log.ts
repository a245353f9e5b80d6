import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processesOf, storageFolder } from './kill-traces.ts';

const half = 100;

/** The LevelDB logs of a profile whose origin begins with `origin`, as Chromium names folders ("chrome-extension_…"). */
function logsOf(profile: string, origin: string): string[] {
  const folder = storageFolder(profile);
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.startsWith(origin) && path.endsWith('.log'),
  );
  if (logs.length === 0) throw new Error(`no log of ${origin} in ${folder}`);
  return logs.map((path) => join(folder, path));
}

/** Leaves half a record at the end of the log, as a browser does that is killed between two writes to it. */
export function breakOffLog(profile: string, origin: string): void {
  for (const log of logsOf(profile, origin)) truncateSync(log, statSync(log).size - half);
}

/** Makes the log one that Chromium takes for damaged: at its next start it begins an empty database. */
export function damageLog(profile: string, origin: string): void {
  for (const log of logsOf(profile, origin)) {
    const bytes = readFileSync(log);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] as number) ^ 0xff;
    writeFileSync(log, bytes);
  }
}

/** Kills the browser of this profile (SIGKILL) and waits until none of its processes is left. */
export async function killBrowserOf(profile: string): Promise<void> {
  for (const found of processesOf(profile)) {
    const [pid, type] = found.split(' ');
    if (type === 'browser') process.kill(Number(pid), 'SIGKILL');
  }
  for (let tries = 0; processesOf(profile).length > 0; tries++) {
    if (tries > 200) throw new Error(`still there: ${processesOf(profile).join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
