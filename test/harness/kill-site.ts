import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { root } from './root.ts';

/** An origin with nothing but in-page/kill-work.ts, as `kill` in its page and as its service worker. */
export interface KillSite {
  readonly address: string;
  /** What a page of it evaluates. */
  readonly script: string;
  readonly close: () => void;
}

/** Serves it on 127.0.0.1, where service workers may run. */
export async function serveKillSite(): Promise<KillSite> {
  const script = await bundle();
  const server = createServer(({ url }, response) => {
    const isWorker = url === '/worker.js';
    response
      .writeHead(200, { 'content-type': isWorker ? 'text/javascript' : 'text/html' })
      .end(isWorker ? `${script}kill.obey();` : '<!doctype html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    script,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bundle(): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, 'test/bench/in-page/kill-work.ts'), formats: ['iife'], name: 'kill' },
    },
  })) as Rollup.RollupOutput[];
  return `${(result[0] as Rollup.RollupOutput).output[0].code};globalThis.kill = kill;`;
}
