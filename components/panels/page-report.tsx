import type { Removed } from '../../utils/model/redactor.ts';
import { useLocale } from '../i18n/locale.ts';
import { reportWords } from '../i18n/words/report.ts';
import type { PageReport as Report } from '../state/page-report.ts';
import { Button } from '../ui/button.tsx';
import css from './page-report.module.css';
import { ReportPreview } from './report-preview.tsx';

/** A report of the page in front of the user: what was taken out, how it looks now, and only then a file. */
export function PageReport({ of }: { readonly of: Report }) {
  const { wordsOf } = useLocale();
  const say = wordsOf(reportWords);
  const shown = of.report.value;
  if (shown.state === 'none') return null;
  return (
    <section class={css['report']} aria-label={say.label}>
      {shown.state === 'busy' && <p role="status">{say.busy}</p>}
      {shown.state === 'failed' && (
        <>
          <p role="alert">{say.failed}</p>
          <p class={css['deeds']}>
            <Button onPress={() => void of.make()}>{say.retry}</Button>
            <Button look="link" onPress={of.discard}>
              {say.close}
            </Button>
          </p>
        </>
      )}
      {shown.state === 'ready' && (
        <>
          <h2 class={css['title']}>{say.title}</h2>
          <p class={css['hint']}>{say.hint}</p>
          <Removals counts={shown.report.removed} />
          <ReportPreview html={shown.report.html} label={say.preview} />
          <p class={css['deeds']}>
            <Button look="primary" onPress={of.save}>
              {say.save}
            </Button>
            <Button onPress={of.discard}>{say.close}</Button>
            <Size html={shown.report.html} />
          </p>
          {shown.saved && <p role="status">{say.saved}</p>}
        </>
      )}
    </section>
  );
}

function Removals({ counts }: { readonly counts: Readonly<Record<Removed, number>> }) {
  const { wordsOf, count } = useLocale();
  const say = wordsOf(reportWords);
  const found = (Object.entries(counts) as [Removed, number][]).filter(([, times]) => times > 0);
  return (
    <details class={css['removed']} open>
      <summary>{say.removedTitle}</summary>
      <ul>
        {found.map(([what, times]) => (
          <li key={what}>{say.removed[what](count(times))}</li>
        ))}
      </ul>
    </details>
  );
}

function Size({ html }: { readonly html: string }) {
  const { wordsOf, count } = useLocale();
  return <span class={css['size']}>{wordsOf(reportWords).size(count(Math.ceil(new Blob([html]).size / 1024)))}</span>;
}
