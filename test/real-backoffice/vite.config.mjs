import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vendureDashboardPlugin } from '@vendure/dashboard/vite';

const here = import.meta.dirname;

/** Builds the dashboard into built/: it comes as source and is meant to be built by each shop. */
export default {
  root: here,
  base: '/dashboard',
  build: { outDir: join(here, 'built/dashboard'), reportCompressedSize: false },
  plugins: [
    vendureDashboardPlugin({
      vendureConfigPath: pathToFileURL(join(here, 'dashboard-config.ts')),
      vendureConfigExport: 'config',
      api: { host: 'auto', port: 'auto' },
      gqlOutputPath: join(here, 'built/gql'),
    }),
  ],
};
