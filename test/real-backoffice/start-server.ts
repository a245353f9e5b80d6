import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BackOffice {
  readonly origin: string;
  /** Moves orders, by code, to the moments given. */
  readonly movePlaced: (placed: readonly (readonly [code: string, at: string])[]) => Promise<void>;
  readonly stop: () => void;
}

/** Starts a fresh shop with the sample catalogue in a folder of its own, which goes when it stops. */
export async function startServer(home: string): Promise<BackOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'tillside-vendure-'));
  const child = fork(join(home, 'server.mjs'), [folder], {
    cwd: home,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'test', VENDURE_DISABLE_TELEMETRY: 'true' },
  });
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const { port } = await answerOf<{ port: number }>(child);
    return {
      origin: `http://127.0.0.1:${port}`,
      movePlaced: async (placed) => {
        const answer = answerOf(child);
        child.send({ placed });
        await answer;
      },
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`the back office ended with code ${code}`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message as T);
    });
  });
}
