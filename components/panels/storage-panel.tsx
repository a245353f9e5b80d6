import { useEffect, useMemo } from 'preact/hooks';
import type { BrowserUsage, ShopUsage } from '../../utils/store/usage.ts';
import { useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import { storageWords } from '../i18n/words/storage.ts';
import { readValue } from '../state/loaded.ts';
import type { PanelState } from '../state/panel.ts';
import { createStorageUsage, type StorageReport } from '../state/storage-usage.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { byteSize } from './byte-size.ts';
import css from './files.module.css';
import { StoreFailure } from './store-failure.tsx';

/** How much is kept, by what and of how much. */
export function StoragePanel({ panel }: { readonly panel: PanelState }) {
  const say = useLocale().wordsOf(storageWords);
  const state = useMemo(() => createStorageUsage(panel), [panel]);
  useEffect(() => state.stop, [state]);
  const loaded = state.loaded.value;
  return (
    <section class={css['panel']} aria-label={say.title}>
      <h2 class={css['title']}>{say.title}</h2>
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={state.again} />}
      {loaded.state === 'reading' && <Skeleton height={90} />}
      {state.report.value && <Report report={state.report.value} panel={panel} />}
    </section>
  );
}

function Report({ report, panel }: { readonly report: StorageReport; readonly panel: PanelState }) {
  const say = useLocale().wordsOf(storageWords);
  const { usage, damaged } = report;
  const filled = usage.shops.filter(({ kinds, snapshots }) => kinds.length > 0 || snapshots > 0);
  return (
    <>
      {damaged.length > 0 && (
        <div class={`${css['status']} ${css['warning']}`} role="alert">
          <p>{say.damaged(String(damaged.length))}</p>
          <p>{say.damagedHint}</p>
        </div>
      )}
      {filled.length === 0 ? <p class={css['hint']}>{say.empty}</p> : <Shops shops={filled} panel={panel} />}
      <Room browser={usage.browser} />
    </>
  );
}

function Room({ browser }: { readonly browser: BrowserUsage | null }) {
  const say = useLocale().wordsOf(storageWords);
  if (!browser) return <p class={css['hint']}>{say.unknown}</p>;
  const { used, quota, isPersistent } = browser;
  return (
    <div class={css['field']}>
      <span>{say.room(byteSize(used), byteSize(Math.max(0, quota - used)))}</span>
      <meter class={css['progress']} min={0} max={quota} value={used} aria-label={say.title} />
      <span class={css['hint']}>
        {say.unlimited} {isPersistent === null ? '' : isPersistent ? say.persistent : say.evictable}
      </span>
    </div>
  );
}

function Shops({ shops, panel }: { readonly shops: readonly ShopUsage[]; readonly panel: PanelState }) {
  const { words, wordsOf, count } = useLocale();
  const say = wordsOf(storageWords);
  const { kindNames } = wordsOf(filesWords).export;
  const names = new Map((readValue(panel.shops.shops.value) ?? []).map(({ key, name }) => [key, name]));
  return (
    <div class={css['table']}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.what}</th>
            {[say.size, say.entities, say.days].map((head) => (
              <th key={head} scope="col" class={css['number']}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {shops.map(({ key, snapshots, kinds }) => (
          <tbody key={key}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {names.get(key) ?? words.header.unnamed} · {say.snapshots(count(snapshots))}
              </th>
            </tr>
            {kinds.map(({ kind, bytes, entities, days }) => (
              <tr key={kind}>
                <td>{kindNames[kind]}</td>
                <td class={css['number']}>{byteSize(bytes)}</td>
                <td class={css['number']}>{count(entities)}</td>
                <td class={css['number']}>{count(days)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
