import { join } from 'node:path';
import { AdminUiPlugin } from '@vendure/admin-ui-plugin';
import { AssetServerPlugin } from '@vendure/asset-server-plugin';
import {
  DefaultJobQueuePlugin,
  DefaultLogger,
  DefaultSearchPlugin,
  dummyPaymentHandler,
  LogLevel,
} from '@vendure/core';
import { DashboardPlugin } from '@vendure/dashboard/plugin';

/** A shop as `npx @vendure/create` makes it, with both generations of its back office. What it writes stays in one folder. */
export function vendureConfig(folder, port) {
  return {
    apiOptions: { hostname: '127.0.0.1', port, adminApiPath: 'admin-api', shopApiPath: 'shop-api', cors: false },
    authOptions: {
      tokenMethod: ['bearer', 'cookie'],
      // There is nothing to protect: the server listens on the loopback only and lives for one run.
      superadminCredentials: { identifier: 'superadmin', password: 'superadmin' },
      cookieOptions: { secret: 'for-one-run' },
    },
    dbConnectionOptions: { type: 'better-sqlite3', synchronize: true, database: join(folder, 'vendure.sqlite') },
    paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
    importExportOptions: { importAssetsDir: sampleCatalogue('images') },
    logger: new DefaultLogger({ level: LogLevel.Error, timestamp: false }),
    plugins: [
      AssetServerPlugin.init({ route: 'assets', assetUploadDir: join(folder, 'assets') }),
      DefaultJobQueuePlugin.init({ useDatabaseForBuffer: true }),
      DefaultSearchPlugin.init({ bufferUpdates: false }),
      AdminUiPlugin.init({ route: 'admin', port }),
      DashboardPlugin.init({ route: 'dashboard', appDir: join(import.meta.dirname, 'built/dashboard') }),
    ],
  };
}

/** Part of the sample catalogue that comes with @vendure/create. */
export function sampleCatalogue(name) {
  return join(import.meta.dirname, 'node_modules/@vendure/create/assets', name);
}
