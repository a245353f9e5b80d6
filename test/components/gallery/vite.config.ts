import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** npx vite test/components/gallery --port 5199 */
export default defineConfig({ plugins: [preact()], cacheDir: '/tmp/tillside-gallery' });
