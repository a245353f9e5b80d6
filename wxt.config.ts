import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { chunksOfPages } from './chunks-of-pages.ts';
import { headOfPages } from './head-of-pages.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  vite: () =>
    ({
      plugins: [
        preact(),
        headOfPages({ ahead: 'begin', soon: { of: 'panel', pieces: ['first', 'details', 'line-plot'] } }),
      ],
      build: { target: 'es2022', modulePreload: { polyfill: false } },
    }) as unknown as WxtViteConfig,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    action: { default_title: '__MSG_actionTitle__' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'declarativeContent']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' } } }
        : { 'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandPanel__' } }),
    },
    externally_connectable: { ids: [] },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tillside@tillside.app',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background')) return;
      // utils/webext/native-browser.ts says why.
      const native = fileURLToPath(new URL('utils/webext/native-browser.ts', import.meta.url));
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'webextension-polyfill': native } };
      if (!entrypoints.some(({ type }) => type === 'sidepanel')) return;
      const { output } = config.build?.rolldownOptions ?? {};
      Object.assign(output ?? {}, { codeSplitting: chunksOfPages() });
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // WXT grants the hosts of run-time registered scripts at install time: the user must be asked first.
      delete manifest.host_permissions;
      if (wxt.config.browser === 'firefox') delete manifest.externally_connectable;
    },
  },
});
