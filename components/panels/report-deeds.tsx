import { useSignal } from '@preact/signals';
import type { Settings } from '../../utils/model/settings.ts';
import type { ReportDocument } from '../../utils/report/report-document.ts';
import { toHtml, toHtmlFile } from '../../utils/report/to-html.ts';
import { toMarkdown } from '../../utils/report/to-markdown.ts';
import { toPlainText } from '../../utils/report/to-plain-text.ts';
import { useLocale } from '../i18n/locale.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import type { Host } from '../state/host.ts';
import { Button } from '../ui/button.tsx';
import css from './reports-section.module.css';

interface Props {
  readonly host: Host;
  readonly report: ReportDocument;
  /** Last day of the report, for the file's name. */
  readonly day: string;
  readonly rises: Settings['rises'];
}

/** Where a report goes: a document, a chat group, a file, paper. */
export function ReportDeeds({ host, report, day, rises }: Props) {
  const say = useLocale().wordsOf(reportsWords);
  const said = useSignal('');
  const copy = (done: Promise<void>, text: string) =>
    void done.then(
      () => {
        said.value = text;
      },
      () => {
        said.value = say.notCopied;
      },
    );
  const save = () => {
    // What no file system takes in a name.
    const name = say
      .file(report.title, day)
      .replace(/[\\/:*?"<>|\s]+/g, ' ')
      .trim();
    host.saveFile(`${name}.html`, new Blob([toHtmlFile(report, rises)], { type: 'text/html' }));
    said.value = say.saved;
  };
  return (
    <div class={css['deeds']}>
      <Button look="primary" onPress={() => copy(host.copyText(toPlainText(report)), say.copied.text)}>
        {say.copyText}
      </Button>
      <Button onPress={() => copy(host.copyRich(toHtml(report), toPlainText(report)), say.copied.rich)}>
        {say.copyRich}
      </Button>
      <Button onPress={() => copy(host.copyText(toMarkdown(report)), say.copied.markdown)}>{say.copyMarkdown}</Button>
      <Button onPress={save}>{say.saveHtml}</Button>
      <Button onPress={host.printPage}>{say.print}</Button>
      <span class={css['said']} role="status">
        {said}
      </span>
    </div>
  );
}
