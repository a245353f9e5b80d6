import type { Adapter } from '../model/adapter.ts';
import { labelKey } from '../model/label-key.ts';
import type { ReadingPlan } from '../model/reading-plan.ts';
import { chineseWords, otherWords } from './known-words.ts';

/** The words that may stay in a report of a page. */
export interface Vocabulary {
  /** Whether a whole word (not Chinese) is one of ours. */
  readonly has: (word: string) => boolean;
  /** The longest known word of two characters and more that a Chinese text has at this place; empty for none. */
  readonly at: (text: string, index: number) => string;
  /** A character that means something to the reader and must not come up in noise. */
  readonly isMeaningful: (character: string) => boolean;
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const cjkRuns = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const otherRuns = /[\p{L}\p{M}]+/gu;
const single =
  '日天周月年共条元分件人次个单笔秒名倍款行页项万亿千百时钟小至到省市县区镇路街道巷弄村号店数率量额价费较前上近比第女男';

/**
 * The vocabulary of one console: what its adapter and the lexicon say, and the words all back offices share.
 * @param more further words, such as the names of months and metrics.
 */
export function vocabularyOf({ adapter, otherwise, lexicon }: ReadingPlan, more: Iterable<string>): Vocabulary {
  const phrases = [
    ...Object.keys(lexicon),
    ...labelsOf(adapter),
    ...(otherwise ? labelsOf(otherwise) : []),
    ...namesOf(adapter),
    ...more,
  ].map((phrase) => labelKey(phrase));
  const chinese = new Set(chineseWords);
  const others = new Set(otherWords);
  for (const phrase of phrases) {
    for (const [run] of phrase.matchAll(cjkRuns)) chinese.add(run);
    for (const [run] of phrase.matchAll(otherRuns)) if (!cjk.test(run)) others.add(run);
  }
  const characters = new Set([...single, ...Array.from(chinese).flatMap((word) => [...word])]);
  const longest = Math.max(...Array.from(chinese, (word) => word.length));
  return {
    has: (word) => others.has(word.toLowerCase()),
    at: (text, index) => {
      for (let length = Math.min(longest, text.length - index); length >= 2; length--) {
        const word = text.slice(index, index + length);
        if (chinese.has(word)) return word;
      }
      return '';
    },
    isMeaningful: (character) => characters.has(character),
  };
}

function labelsOf({ labels, pages, choices }: Adapter): readonly string[] {
  const keyed = [
    labels,
    ...pages.flatMap((page) => [page.labels, ...(page.blocks ?? []).map((block) => block.labels)]),
    ...(choices ?? []).map((choice) => choice.labels),
  ];
  return [...keyed.flatMap((one) => Object.keys(one ?? {})), ...(choices ?? []).flatMap(({ shown }) => shown)];
}

/** Titles of pages and blocks; of patterns their words. */
function namesOf({ name, pages }: Adapter): readonly string[] {
  const blocks = pages.flatMap((page) => (page.blocks ?? []).map((block) => block.title));
  const ids = pages.flatMap((page) => page.rowId ?? []);
  return [...[name, ...pages.map((page) => page.name)].flatMap(({ zh, en }) => [zh, en]), ...blocks, ...ids];
}
