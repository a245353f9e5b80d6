import type { MetricUnit } from '../../utils/model/metric.ts';
import type { Cell, MakeCell } from './intl-cells.ts';

const scales = [
  ['万', 1e4],
  ['亿', 1e8],
  ['千', 1e3],
  ['万亿', 1e12],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
] as const;
const notes = ['（低）', '（较高）', '(良好)', '（优秀）'];
const nouns = ['件', '人', '次', '个', '单', '笔'];
const empty = [
  '-',
  '--',
  '—',
  '——',
  'N/A',
  '暂无',
  '暂无数据',
  '***',
  '****',
  '•••',
  '∞',
  '连降2日',
  '较前1日',
  '',
  ' ',
  '同行优秀',
];

/** Makers of what Chinese consoles write. */
export const chineseMakers: readonly MakeCell[] = [
  (random) => {
    const [unit, size] = pick(random, scales);
    const shown = (random() * 10 ** (random() * 4)).toFixed(Math.floor(random() * 3));
    const sign = pick(random, ['', '', '¥', '￥ ']);
    return cell(`${sign}${shown}${unit}`, sign === '' ? 'count' : 'money', Number(shown) * size, 1e-9);
  },
  (random) => {
    const number = Math.floor(10 ** (random() * 9));
    return cell(`${fullWidth(number.toLocaleString('en'))}`, 'count', number);
  },
  (random) => {
    const shown = (random() * 200).toFixed(2);
    const mark = pick(random, ['%', '％', ' %']);
    return cell(`${shown}${mark}${random() < 0.3 ? pick(random, notes) : ''}`, 'ratio', Number(`${shown}e-2`));
  },
  (random) => {
    const number = Math.floor(10 ** (random() * 7));
    return cell(`${number.toLocaleString('en')}${pick(random, nouns)}`, 'count', number);
  },
  (random) => {
    const [hours, minutes, seconds] = [Math.floor(random() * 30), Math.floor(random() * 60), Math.floor(random() * 60)];
    const total = hours * 3600 + minutes * 60 + seconds;
    const two = (part: number) => String(part).padStart(2, '0');
    const text = pick(random, [
      `${two(hours)}:${two(minutes)}:${two(seconds)}`,
      `${hours}小时${minutes}分${seconds}秒`,
      `${hours}时${minutes}分${seconds}秒`,
      `${total}秒`,
      `${total}s`,
    ]);
    return cell(text, 'seconds', total);
  },
  // An interval, a bound and what is no number: never one number.
  (random) => {
    const [unit, size] = pick(random, scales);
    const from = Math.floor(random() * 90) + 1;
    const to = from + 1 + Math.floor(random() * 9);
    const text = `${from}${pick(random, [unit, ''])}${pick(random, ['-', '~', '～', ' - '])}${to}${unit}`;
    return { text, unit: 'count', decimal: '.', says: [from * Math.min(1, size), to * size], from: 'zh' };
  },
  (random) => {
    const bound = Math.floor(random() * 99_999);
    return noNumber(
      `${pick(random, ['>', '<', '≥', '≤', '＞', '＜'])}${bound}${pick(random, ['%', '', '万'])}`,
      pick(random, ['count', 'ratio']),
    );
  },
  (random) => noNumber(pick(random, empty), pick(random, ['count', 'ratio', 'money', 'seconds'])),
  // A change beside the figure is not the figure.
  (random) => noNumber(`+${Math.floor(random() * 9000) + 1}`, 'count'),
  (random) =>
    noNumber(`2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`, pick(random, ['count', 'money'])),
];

function cell(text: string, unit: MetricUnit, value: number, slack = 0): Cell {
  return { text, unit, decimal: '.', says: [value * (1 - slack), value * (1 + slack)], from: 'zh' };
}

function noNumber(text: string, unit: MetricUnit): Cell {
  return { text, unit, decimal: '.', says: null, from: 'zh' };
}

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

function fullWidth(text: string): string {
  return text.replace(/[\d,]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}
