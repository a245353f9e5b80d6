import { expect, test } from 'vitest';
import type { Reading } from '../../utils/model/reading.ts';
import type { BlindPage } from './blind/blind-page.ts';
import { chinaPages } from './blind/china.ts';
import { fewerKnownPages } from './blind/fewer-known.ts';
import { harderPages } from './blind/harder.ts';
import { layoutPages } from './blind/layouts.ts';
import { marketsAgainPages } from './blind/markets-again.ts';
import { sycmPages } from './blind/sycm.ts';
import { taobaoAgainPages } from './blind/taobao-again.ts';
import { worldPages } from './blind/world.ts';
import { worldAgainPages } from './blind/world-again.ts';
import { worldLayoutPages } from './blind/world-layouts.ts';
import { lookAt } from './look-at.ts';

// Metrics of our own beside the shared list.
const ours = new Set(['item_page_views', 'pay_order_lines', 'user_pay_amount']);
const pages: readonly BlindPage[] = [
  ...sycmPages,
  ...chinaPages,
  ...worldPages,
  ...layoutPages,
  ...worldLayoutPages,
  ...taobaoAgainPages,
  ...marketsAgainPages,
  ...worldAgainPages,
  ...harderPages,
  ...fewerKnownPages,
];

function sayingOf({ entity, metric, value, state, unit, period }: Reading): string {
  const who = entity.kind === 'shop' ? '' : `${entity.path?.join('>') ?? entity.id ?? entity.name}: `;
  const money = /^[A-Z]{3}$/.test(unit) ? ` ${unit}` : '';
  const days = period && (period.start === period.end ? period.start : `${period.start}..${period.end}`);
  return `${who}${metric} ${value ?? state}${money} [${period ? `${period.grain} ${days}` : 'unknown'}]`;
}

for (const page of pages) {
  test(`${new URL(page.url).host} ${page.name}: every figure and nothing else`, async () => {
    const { url, body, lang = 'zh-CN', at = '2026-08-24T10:02:00+08:00', period } = page;
    const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body>${body}</body></html>`;
    const look = await lookAt(html, url, at);
    const readings = look.found === 'figures' ? look.draft.readings : [];
    const own = readings.filter(({ role, metric }) => role === 'own' && !ours.has(metric)).map(sayingOf);
    const wanted = page.figures.map((line) => (line.endsWith(']') ? line : `${line} [${period}]`));
    expect(own.toSorted()).toEqual(wanted.toSorted());
    expect(look.found === 'figures' ? look.draft.warnings.filter((one) => one !== 'period-unknown') : []).toEqual([]);
  });
}
