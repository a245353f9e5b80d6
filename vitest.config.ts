import { existsSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** Tests that go at a person's pace through pages that change under them: each has the machine to itself. */
const paced = ['walk', 'keyboard', 'lists', 'interruptions'].map((name) => `test/e2e/${name}.test.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts'],
          setupFiles: ['test/harness/same-chance.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          exclude: paced,
          // Each file starts browsers of its own and waits for them half of the time: two cores carry two files.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e-paced',
          environment: 'node',
          include: paced,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [preact()],
        optimizeDeps: {
          // Found one by one while tests run they make the page reload, and the test that was running fails.
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            'lucide-preact',
            'uplot',
            'fast-check',
          ],
        },
        test: {
          name: 'browser',
          setupFiles: ['test/harness/same-chance.ts'],
          // Generous: what is tested for speed is tested for not being quadratic, on machines that do other things too.
          testTimeout: 30_000,
          include: ['test/store/**/*.test.ts', 'test/consoles/**/*.test.ts', 'test/components/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            // By number: a bare machine may not even know the name localhost.
            api: { host: '127.0.0.1' },
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                  '--no-first-run',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
