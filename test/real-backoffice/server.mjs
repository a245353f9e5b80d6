// node server.mjs FOLDER, as a child process: fills a shop in FOLDER with the sample catalogue, serves it on a free
// loopback port and says { port }. The message { placed: [[order code, ISO time], …] } moves orders to other days: they
// are placed through the API, which knows no day but the present one.
import { createServer } from 'node:net';
import { bootstrap, JobQueueService, Order, TransactionalConnection } from '@vendure/core';
import { populate } from '@vendure/core/cli/index.js';
import { sampleCatalogue, vendureConfig } from './vendure-config.mjs';

const [folder] = process.argv.slice(2);
const port = await freePort();
const app = await populate(
  () => bootstrap(vendureConfig(folder, port)),
  sampleCatalogue('initial-data.json'),
  sampleCatalogue('products.csv'),
);
await app.get(JobQueueService).start();

process.on('message', async ({ placed }) => {
  const orders = app.get(TransactionalConnection).rawConnection.getRepository(Order);
  for (const [code, at] of placed) await orders.update({ code }, { orderPlacedAt: new Date(at) });
  process.send({ moved: placed.length });
});
process.on('disconnect', () => process.exit());
process.send({ port });

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
