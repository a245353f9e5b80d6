import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { assetBase } from './asset-base.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds the sample consoles into dist, a few seconds. */
export async function buildSampleConsoles(): Promise<void> {
  // A test runner sets this to "test", and vite would then compile JSX for React's development build.
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    root: `${root}site`,
    base: assetBase,
    // antd marks every file "use client": hundreds of warnings about nothing
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: `${root}dist`,
      emptyOutDir: true,
      assetsDir: '',
      target: 'chrome120',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: ['sycm', 'jdsz', 'jdm'].map((page) => `${root}site/${page}.html`) },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSampleConsoles();
