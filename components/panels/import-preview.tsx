import { useSignal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import { type ImportState, newShop, type Preview } from '../state/import-file.ts';
import type { PanelState } from '../state/panel.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import css from './files.module.css';
import { ImportColumns } from './import-columns.tsx';
import { ImportDifferences } from './import-differences.tsx';

interface Props {
  readonly preview: Preview;
  readonly state: ImportState;
  readonly panel: PanelState;
}

/** What a file would change, before it changes anything. */
export function ImportPreview({ preview, state, panel }: Props) {
  const { wordsOf, count } = useLocale();
  const { import: say, cancel } = wordsOf(filesWords);
  const { comparison, report } = preview;
  const { against } = comparison;
  const news = against ? against.fresh + against.different : comparison.figures;
  const isNew = news > 0;
  const isReady = !report || report.shop !== undefined;
  return (
    <section class={css['status']} aria-label={preview.name}>
      <p>
        <strong>{preview.name}</strong> {!report && `· ${say.ownFile}`}
      </p>
      {report && <Console preview={preview} state={state} panel={panel} />}
      {report && <Shop preview={preview} state={state} />}
      <p>{comparison.days ? say.days(comparison.days.from, comparison.days.to) : say.noDays}</p>
      <p>{say.counts(count(comparison.figures), count(comparison.entities))}</p>
      {against ? (
        <p class={css['facts']}>
          <span class={css['fresh']}>{say.fresh(count(against.fresh))}</span>
          <span>{say.same(count(against.same))}</span>
          <span>{say.different(count(against.different))}</span>
        </p>
      ) : (
        <p>{say.tooMany}</p>
      )}
      {report && report.warnings.length > 0 && comparison.days && <p>{say.doubts(report.warnings.length)}</p>}
      {against && <ImportDifferences samples={against.samples} />}
      {report && <ImportColumns columns={report.columns} />}
      {!isNew && isReady && <p>{say.nothingNew}</p>}
      <div class={css['deeds']}>
        <Button look="primary" disabled={!isNew || !isReady} onPress={() => void state.apply(preview)}>
          {say.start(count(news))}
        </Button>
        <Button onPress={state.leave}>{cancel}</Button>
      </div>
    </section>
  );
}

function Console({ preview, state }: Props) {
  const locale = useLocale();
  const { import: say } = locale.wordsOf(filesWords);
  const { candidates = [], candidate } = preview.report ?? {};
  return (
    <div class={css['field']}>
      <span>{say.console}</span>
      <span class={css['boxed']}>
        <Select
          label={say.console}
          value={candidate?.adapter.id ?? ''}
          options={candidates.map(({ adapter, page }) => ({
            value: adapter.id,
            text: page ? `${locale.name(adapter.name)} · ${locale.name(page.name)}` : locale.name(adapter.name),
          }))}
          onChange={(id) => {
            const picked = candidates.find(({ adapter }) => adapter.id === id);
            if (picked) void state.pickConsole(preview, picked);
          }}
        />
      </span>
    </div>
  );
}

const asNew = '+';

function Shop({ preview, state }: Pick<Props, 'preview' | 'state'>) {
  const { words, wordsOf } = useLocale();
  const { import: say } = wordsOf(filesWords);
  const { report } = preview;
  const isNaming = useSignal(report?.shops.length === 0);
  const name = useSignal('');
  if (!report) return null;
  const { shops, shop, candidate } = report;
  const options = [
    ...shops.map(({ key, name }) => ({ value: key, text: name ?? words.header.unnamed })),
    { value: asNew, text: say.newShop },
  ];
  return (
    <form
      class={css['field']}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.value.trim() === '') return;
        isNaming.value = false;
        void state.pickShop(preview, newShop(candidate, name.value.trim()));
      }}
    >
      <span>{say.shop}</span>
      <span class={css['boxed']}>
        <Select
          label={say.shop}
          value={isNaming.value ? asNew : (shop?.key ?? asNew)}
          options={
            shop && !shops.some(({ key }) => key === shop.key)
              ? [{ value: shop.key, text: shop.name ?? '' }, ...options]
              : options
          }
          onChange={(key) => {
            isNaming.value = key === asNew;
            const picked = shops.find((one) => one.key === key);
            if (picked) void state.pickShop(preview, picked);
          }}
        />
      </span>
      {isNaming.value && (
        <span class={css['deeds']}>
          <input
            class={css['input']}
            style={{ maxWidth: '260px' }}
            aria-label={say.shopName}
            placeholder={say.shopName}
            value={name.value}
            onInput={(event) => {
              name.value = event.currentTarget.value;
            }}
          />
          <Button submits>{wordsOf(filesWords).close}</Button>
          {shop === undefined && <span class={css['hint']}>{say.shopNeeded}</span>}
        </span>
      )}
    </form>
  );
}
