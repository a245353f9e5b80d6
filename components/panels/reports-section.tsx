import { useEffect, useMemo } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import { createReports, type ReportsState } from '../state/reports.ts';
import { Message } from '../ui/message.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ReportChoices } from './report-choices.tsx';
import { ReportDeeds } from './report-deeds.tsx';
import { ReportPaper } from './report-paper.tsx';
import css from './reports-section.module.css';
import type { SectionProps } from './sections.ts';
import { StoreFailure } from './store-failure.tsx';
import { writeReport } from './write-report.ts';

/** Below it what the report holds is folded away: the report comes first. */
const WIDE = 700;

/** The daily and the weekly report, written from what is known, in blocks the user picks. */
export function ReportsSection({ panel, onReady }: SectionProps) {
  const { wordsOf } = useLocale();
  const say = wordsOf(reportsWords);
  const state = useMemo(() => createReports(panel), [panel]);
  useEffect(() => state.stop, [state]);
  const loaded = state.loaded.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(() => {
    if (loaded.state !== 'reading') onReady();
  }, [loaded.state]);
  return (
    <section class={css['section']} aria-label={say.label}>
      {innerWidth < WIDE ? (
        <details class={css['folded']}>
          <summary>{say.blocks}</summary>
          <ReportChoices state={state} />
        </details>
      ) : (
        <ReportChoices state={state} />
      )}
      <div class={css['sheet']}>
        {loaded.state === 'reading' && (
          <div role="status" aria-label={say.busy}>
            <Skeleton height={480} />
          </div>
        )}
        {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={state.again} />}
        {loaded.state === 'read' && <Report state={state} panel={panel} />}
      </div>
    </section>
  );
}

function Report({
  state,
  panel: { host, preferences },
}: { readonly state: ReportsState } & Pick<SectionProps, 'panel'>) {
  const locale = useLocale();
  const facts = state.facts.value ?? [];
  const { blocks } = state.choice.value;
  const remark = state.remark.value;
  const report = useMemo(
    () => writeReport(facts, blocks, { locale, host, remark }),
    [facts, blocks, locale, host, remark],
  );
  if (!report) return null;
  if (report.blocks.length === 0) return <Message title={locale.wordsOf(reportsWords).empty} />;
  return (
    <>
      <ReportDeeds host={host} report={report} day={facts[0]?.span.to ?? ''} rises={preferences.settings.value.rises} />
      <ReportPaper report={report} />
    </>
  );
}
