import { readingPlan } from '../../../utils/consoles/reading-plan.ts';
import type { Period } from '../../../utils/model/period.ts';
import { labelBook, pageFor } from '../../../utils/normalise/label-book.ts';
import { presetOf } from '../../../utils/normalise/period-words.ts';
import type { ExpectedPage } from './expected-page.ts';
import { all, plainTable, textNodes } from './page-parts.ts';

/** A change of a page and what is then expected of it; undefined: it does not apply to this page. */
type Content = (document: Document, expected: ExpectedPage) => ExpectedPage | undefined;
type Change = (period: Period | null) => Period | null;

const salesLabels = /^(?:支付金额|成交金额)(?:[(（]元[)）])?$/;
const bare = (text: string | null) => (text ?? '').replace(/[\s?ⓘ⇅▾]/g, '');

/** The merchant chose not to show 支付金额. */
const withoutSales: Content = (document, expected) => {
  let removed = 0;
  for (const table of all(document, 'table')) {
    const rows = plainTable(table);
    const column = rows?.[0]?.findIndex((cell) => salesLabels.test(bare(cell.textContent))) ?? -1;
    if (column >= 0) for (const row of rows ?? []) row[column]?.remove();
    removed += column >= 0 ? 1 : 0;
  }
  for (const text of textNodes(document)) {
    if (!salesLabels.test(bare(text.nodeValue)) || text.parentElement?.closest('table,label')) continue;
    let card = text.parentElement;
    while (card && !/[\d\ue000-\uf8ff-]/.test((card.textContent ?? '').replace(text.nodeValue ?? '', '')))
      card = card.parentElement;
    card?.remove();
    removed++;
  }
  const left = (list: ExpectedPage['readings'] = []) => list.filter(({ metric }) => metric !== 'pay_amount');
  if (removed === 0 || left(expected.readings).length === 0) return undefined;
  return { ...expected, readings: left(expected.readings), optional: left(expected.optional) };
};

const inOtherWords: Content = (document, expected) => {
  const url = new URL(expected.url);
  const plan = readingPlan(url);
  const book = labelBook(plan, pageFor(plan.adapter, url));
  for (const text of textNodes(document)) {
    const label = (text.nodeValue ?? '').trim();
    const isWhole = bare(text.parentElement?.textContent ?? '') === bare(label);
    if (isWhole && book.isLabel(label) && presetOf(label) === undefined) text.nodeValue = otherWords(label);
  }
  return expected;
};

function otherWords(label: string): string {
  if (/[(（]/.test(label)) return label.replace('(', '（').replace(')', '）');
  if (/金额|客单价|花费|价值$/.test(label)) return `${label}（元）`;
  if (/人数|买家数|客户数|访客数/.test(label)) return `${label} (人)`;
  if (/UV/.test(label)) return label.replace('UV', 'ＵＶ');
  return `\u00a0${label}：`;
}

const dateText = /(\d{4}-\d{2}-\d{2})(?:\s*~\s*(\d{4}-\d{2}-\d{2}))?/;

/** The one settled period of a page that stands on it in words, and where. */
function settledPeriod(document: Document, expected: ExpectedPage) {
  const settled = expected.readings.map(({ period }) => period).filter((one) => one && one.grain !== 'realtime');
  for (const period of settled as Period[]) {
    const texts = textNodes(document).filter((text) => {
      const match = dateText.exec(text.nodeValue ?? '');
      const isShown = match?.[1] === period.start && (match[2] ?? match[1]) === period.end;
      return isShown && !text.parentElement?.closest('table') && !/对比|更新/.test(text.nodeValue ?? '');
    });
    if (texts.length > 0) return { period, texts };
  }
  return undefined;
}

/** Undefined when a figure of the new period stands on the page already: the two would contradict each other. */
function moved(expected: ExpectedPage, from: Period, change: Change): ExpectedPage | undefined {
  const move = (list: ExpectedPage['readings'] = []) =>
    list.map((one) =>
      one.period?.start === from.start && one.period.end === from.end && one.period.grain !== 'realtime'
        ? { ...one, period: change(one.period) }
        : one,
    );
  const told = { ...expected, readings: move(expected.readings), optional: move(expected.optional) };
  const keys = [...told.readings, ...told.optional].map(({ entity, metric, period }) =>
    JSON.stringify([entity, metric, period?.start, period?.end]),
  );
  return new Set(keys).size === keys.length ? told : undefined;
}

const marks = ['class', 'style', 'aria-selected'] as const;

/** Presses the tab of a period picker. */
function press(document: Document, wanted: RegExp): void {
  for (const tab of all(document, 'button,span')) {
    if (!wanted.test(bare(tab.textContent)) || tab.querySelector('button') || !tab.parentElement) continue;
    const chosen = Array.from(tab.parentElement.children).find((one) =>
      /primary|active|aria-selected="true"|50, ?107/.test((one.cloneNode() as Element).outerHTML),
    );
    if (!chosen || chosen === tab) continue;
    for (const mark of marks) {
      const [mine, other] = [tab.getAttribute(mark) ?? '', chosen.getAttribute(mark) ?? ''];
      tab.setAttribute(mark, other);
      chosen.setAttribute(mark, mine);
    }
  }
}

function periodVariant(shown: string, tab: RegExp, period: Period): Content {
  return (document, expected) => {
    const found = settledPeriod(document, expected);
    if (!found) return undefined;
    for (const text of found.texts) text.nodeValue = (text.nodeValue ?? '').replace(dateText, shown);
    press(document, tab);
    return moved(expected, found.period, () => period);
  };
}

const withoutPeriod: Content = (document, expected) => {
  const found = settledPeriod(document, expected);
  if (!found) return undefined;
  for (const text of found.texts) text.nodeValue = (text.nodeValue ?? '').replace(dateText, '');
  for (const tab of all(document, 'button,span')) {
    if (presetOf(tab.textContent ?? '')) for (const mark of marks) tab.removeAttribute(mark);
  }
  return moved(expected, found.period, () => null);
};

const range = (start: string, end: string, grain: Period['grain'] = 'range'): Period => ({ start, end, grain });

export const contents: Readonly<Record<string, Content>> = {
  'sales left out': withoutSales,
  'labels with units, full-width brackets and colons': inOtherWords,
  'seven days': periodVariant('2026-08-10 ~ 2026-08-16', /^(?:近?7[天日])$/, range('2026-08-10', '2026-08-16')),
  'another day': periodVariant('2026-08-20', /^(?:日|天|自然日)$/, range('2026-08-20', '2026-08-20', 'day')),
  'a week': periodVariant('2026-08-10 至 2026-08-16', /^周$/, range('2026-08-10', '2026-08-16', 'week')),
  'a month': periodVariant('2026年7月', /^月$/, range('2026-07-01', '2026-07-31', 'month')),
  'days of one’s own choice': periodVariant('2026/08/03 - 2026/08/19', /^自定义$/, range('2026-08-03', '2026-08-19')),
  'the running day': periodVariant('2026-08-24 09:58:41', /^实时$/, range('2026-08-24', '2026-08-24', 'realtime')),
  'no period that can be read': withoutPeriod,
};
