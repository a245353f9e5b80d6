import { useMemo } from 'preact/hooks';
import type { ExportFormat } from '../../utils/export/manifest.ts';
import type { EntityKind } from '../../utils/model/reading.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import { createExport, type ExportProgress, type ExportState, mostCopied } from '../state/export-file.ts';
import { readValue } from '../state/loaded.ts';
import type { PanelState } from '../state/panel.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import { Switch } from '../ui/switch.tsx';
import css from './files.module.css';
import { metricName } from './metric-name.ts';
import { Picks } from './picks.tsx';

const formats: readonly ExportFormat[] = ['xlsx-wide', 'xlsx-long', 'csv-wide', 'csv-long', 'jsonl'];
const kinds: readonly EntityKind[] = ['shop', 'product', 'source', 'keyword', 'campaign'];

/** What is kept as a file of the user's own, narrowed as they like. */
export function ExportPanel({ panel }: { readonly panel: PanelState }) {
  const state = useMemo(() => createExport(panel), [panel]);
  const locale = useLocale();
  const say = locale.wordsOf(filesWords).export;
  const shops = readValue(panel.shops.shops.value) ?? [];
  const busy = state.progress.value.state === 'busy';
  if (shops.length === 0)
    return (
      <section class={css['panel']} aria-label={say.title}>
        <h2 class={css['title']}>{say.title}</h2>
        <p class={css['hint']}>{say.none}</p>
      </section>
    );
  return (
    <section class={css['panel']} aria-label={say.title}>
      <h2 class={css['title']}>{say.title}</h2>
      <p class={css['hint']}>{say.hint}</p>
      <div class={css['fields']}>
        <Format state={state} />
        <Shop state={state} panel={panel} />
        <div class={css['days']}>
          <Day label={say.from} value={state.from} />
          <Day label={say.to} value={state.to} />
        </div>
      </div>
      <Picks
        label={say.kinds}
        all={say.allKinds}
        options={kinds.map((kind) => ({ value: kind, text: say.kindNames[kind] }))}
        chosen={state.kinds}
      />
      <Metrics state={state} panel={panel} />
      <Switch
        on={state.zip.value}
        onToggle={(on) => {
          state.zip.value = on;
        }}
      >
        {say.zip}
        <span class={css['hint']} style={{ display: 'block' }}>
          {say.zipHint}
        </span>
      </Switch>
      <div class={css['deeds']}>
        <Button look="primary" onPress={() => void state.run()} disabled={busy}>
          <Icon shape="download" size={14} />
          {say.start}
        </Button>
        <Button onPress={() => void state.copy()} disabled={busy}>
          {say.copy}
        </Button>
        {busy && <Button onPress={state.cancel}>{locale.wordsOf(filesWords).cancel}</Button>}
      </div>
      <Progress progress={state.progress.value} locale={locale} />
    </section>
  );
}

function Format({ state }: { readonly state: ExportState }) {
  const { export: say } = useLocale().wordsOf(filesWords);
  return (
    <div class={css['field']}>
      <span>{say.format}</span>
      <span class={css['boxed']}>
        <Select
          label={say.format}
          value={state.format.value}
          options={formats.map((value) => ({ value, text: say.formats[value] }))}
          onChange={(value) => {
            state.format.value = value as ExportFormat;
          }}
        />
      </span>
      <span class={css['hint']}>{say.formatHints[state.format.value]}</span>
    </div>
  );
}

function Shop({ state, panel }: { readonly state: ExportState; readonly panel: PanelState }) {
  const { words, wordsOf } = useLocale();
  const { header } = words;
  const files = wordsOf(filesWords);
  const shops = readValue(panel.shops.shops.value) ?? [];
  const options = [
    { value: '', text: files.export.allShops },
    ...shops.map(({ key, name }) => ({ value: key, text: name ?? header.unnamed })),
  ];
  return (
    <div class={css['field']}>
      <span>{files.export.shop}</span>
      <span class={css['boxed']}>
        <Select
          label={files.export.shop}
          value={state.shop.value ?? ''}
          options={options}
          onChange={(key) => {
            state.shop.value = key === '' ? undefined : key;
          }}
        />
      </span>
    </div>
  );
}

function Day({ label, value }: { readonly label: string; readonly value: ExportState['from'] }) {
  return (
    <label class={css['field']}>
      <span>{label}</span>
      <input
        class={css['input']}
        type="date"
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

/** Only metrics this shop has: a list of a hundred others helps nobody. */
function Metrics({ state, panel }: { readonly state: ExportState; readonly panel: PanelState }) {
  const locale = useLocale();
  const say = locale.wordsOf(filesWords).export;
  const known = [...new Set(panel.figures.figures.value.map(({ metric }) => metric))];
  if (known.length < 2) return null;
  return (
    <Picks
      label={say.metrics}
      all={say.allMetrics}
      options={known.map((metric) => ({ value: metric, text: metricName(locale, metric) }))}
      chosen={state.metrics}
    />
  );
}

function Progress({ progress, locale }: { readonly progress: ExportProgress; readonly locale: Locale }) {
  if (progress.state === 'idle') return null;
  const { wordsOf, count } = locale;
  const say = wordsOf(filesWords);
  const isBad = ['failed', 'empty', 'too-many'].includes(progress.state);
  return (
    <div class={`${css['status']} ${isBad ? css['warning'] : ''}`} role={isBad ? 'alert' : 'status'}>
      <p>{sayProgress(progress, say.export, count)}</p>
      {progress.state === 'done' && (
        <p class={css['mono']}>
          {say.export.fingerprint} {progress.sha256}
        </p>
      )}
    </div>
  );
}

function sayProgress(progress: ExportProgress, say: typeof filesWords.zh.export, count: Locale['count']): string {
  switch (progress.state) {
    case 'busy':
      return say.busy(count(progress.rows));
    case 'done':
      return say.done(count(progress.rows), megabytes(progress.bytes));
    case 'copied':
      return say.copied(count(progress.rows));
    case 'too-many':
      return say.tooMany(count(mostCopied));
    case 'idle':
      return '';
    default:
      return say[progress.state];
  }
}

function megabytes(bytes: number): string {
  return Math.max(0.01, bytes / 1e6).toFixed(2);
}
