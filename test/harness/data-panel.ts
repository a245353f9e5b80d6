import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright';
import { filesWords } from '../../components/i18n/words/files.ts';
import type { ExportFormat } from '../../utils/export/manifest.ts';
import type { Lab } from './launch.ts';

const say = filesWords.zh;
const slow = { timeout: 60_000 };

/** Where exports go: to the browser's downloads, or to a place the user picks. */
export type SaveWay = 'download' | 'picker';

/** What a picked file was called and what was written into it. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The section of files in the full tab, worked as a person does. */
export interface DataPanel {
  readonly page: Page;
  readonly part: (name: 'export' | 'import' | 'backup') => Locator;
  /** Exports everything of all shops; undefined when there is nothing. */
  readonly exportAll: (format: ExportFormat, zip?: boolean) => Promise<SavedFile | undefined>;
  readonly choose: (part: 'import' | 'backup', files: Parameters<Locator['setInputFiles']>[0]) => Promise<void>;
  /** Runs what ends in a saved file. */
  readonly saved: (deed: () => Promise<void>) => Promise<SavedFile>;
}

/**
 * Opens it; the dialog for saving, which no test can reach, is answered with a file on the extension's own disk.
 * @param prepare what is to be done with the page before it is opened.
 */
export async function openDataPanel(
  lab: Lab,
  way: SaveWay = 'download',
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<DataPanel> {
  const page = await lab.context.newPage();
  await prepare(page);
  await page.addInitScript(way === 'download' ? withoutPicker : answeredPicker);
  await page.goto(`chrome-extension://${lab.extensionId}/dashboard.html#data`);
  const part = (name: 'export' | 'import' | 'backup') =>
    page.getByRole('region', { name: say[name].title, exact: true });
  await part('backup').waitFor(slow);

  async function saved(deed: () => Promise<void>): Promise<SavedFile> {
    if (way === 'picker') {
      await deed();
      const { name, bytes } = await page.evaluate(async () => {
        const { picked } = globalThis as unknown as { picked: { name: string; handle: FileSystemFileHandle } };
        const file = await picked.handle.getFile();
        return { name: picked.name, bytes: [...new Uint8Array(await file.arrayBuffer())] };
      });
      return { name, bytes: Buffer.from(bytes) };
    }
    const [download] = await Promise.all([page.waitForEvent('download', slow), deed()]);
    return { name: (download as Download).suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  async function exportAll(format: ExportFormat, zip = false): Promise<SavedFile | undefined> {
    await page.reload();
    await part('export').waitFor(slow);
    const panel = part('export');
    if (await panel.getByText(say.export.none).isVisible()) return undefined;
    await panel.getByRole('combobox', { name: say.export.format }).selectOption(format);
    await panel.getByRole('combobox', { name: say.export.shop }).selectOption('');
    if (zip) await panel.getByRole('switch').click();
    return saved(async () => {
      await panel.getByRole('button', { name: say.export.start }).click();
      await panel.getByText(/SHA-256 [\da-f]{64}/).waitFor(slow);
    });
  }

  const choose: DataPanel['choose'] = async (name, files) => {
    await part(name)
      .getByRole('button', { name: name === 'import' ? say.import.choose : say.backup.chooseFile, exact: true })
      .waitFor();
    await part(name).locator('input[type=file]').setInputFiles(files);
  };
  return { page, part, exportAll, choose, saved };
}

function withoutPicker(): void {
  Object.defineProperty(globalThis, 'showSaveFilePicker', { value: undefined });
}

function answeredPicker(): void {
  const view = globalThis as unknown as { showSaveFilePicker: unknown; picked: unknown };
  view.showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => {
    const disk = await navigator.storage.getDirectory();
    const handle = await disk.getFileHandle('picked', { create: true });
    view.picked = { name: suggestedName, handle };
    return handle;
  };
}
