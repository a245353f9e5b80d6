import type { Frame, Page } from 'playwright';
import { sampleToday } from './data/expected-readings.ts';
import { homeCards } from './data/home-cards.ts';
import { jdCards } from './data/jd-cards.ts';
import { rankColumns } from './data/rank-columns.ts';
import { sampleShop } from './data/sample-shop.ts';

/** What stood on the page: whose, which metric, the text. */
export interface Seen {
  readonly id: string | null;
  readonly metric: string;
  readonly raw: string;
}

const metricOf = new Map([...homeCards(sampleFigures()), ...rankColumns].map(({ code, metric }) => [code, metric]));
const jdMetricOf = new Map(jdCards(sampleFigures()).map(({ code, metric }) => [code, metric]));

function sampleFigures() {
  return sampleShop({ today: sampleToday, days: 2 }).todayWhole;
}

/** The cards of 整体看板, those outside the carousel's view too. */
export async function homeSeen(page: Page): Promise<Seen[]> {
  const cards = await page
    .locator('[data-onetrace-index-id]')
    .evaluateAll((elements) =>
      elements.map((card) => [
        card.getAttribute('data-onetrace-index-id') ?? '',
        card.querySelector('.item-value')?.textContent ?? '',
      ]),
    );
  return cards.map(([code = '', raw = '']) => ({ id: null, metric: metricOf.get(code) ?? code, raw }));
}

/** The rows of 商品排行 on the page that is shown. */
export async function rankSeen(page: Page): Promise<Seen[]> {
  const cells = await page
    .locator('tr[data-row-key] .alife-dt-card-common-table-sortable-td')
    .evaluateAll((elements) =>
      elements.map((cell) => [
        cell.closest('tr')?.querySelector('.goods-subIndex-text')?.textContent?.replace('ID:', '') ?? '',
        /common-table-(?!sortable)(\w+)/.exec(cell.className)?.[1] ?? '',
        cell.querySelector('.alife-dt-card-common-table-sortable-value')?.textContent ?? '',
      ]),
    );
  return cells.map(([id = '', code = '', raw = '']) => ({ id, metric: metricOf.get(code) ?? code, raw }));
}

/** The cards of 交易概况. */
export async function jdSeen(frame: Frame): Promise<Seen[]> {
  const cards = await frame
    .locator('[data-index]')
    .evaluateAll((elements) =>
      elements.map((card) => [
        card.getAttribute('data-index') ?? '',
        card.querySelector('.index-card__value')?.textContent ?? '',
      ]),
    );
  return cards.map(([code = '', raw = '']) => ({ id: null, metric: jdMetricOf.get(code) ?? code, raw }));
}

/** The cards of 实时概况 and the second their clock showed. */
export async function realtimeSeen(
  page: Page,
): Promise<{ readonly secondOfDay: number; readonly seen: readonly Seen[] }> {
  const [clock = '', cards = []] = (await page
    .locator('#realtime')
    .evaluate((block) => [
      /\d\d:\d\d:\d\d/.exec(block.textContent ?? '')?.[0],
      [...block.querySelectorAll('[data-index-id]')].map((card) => [
        card.getAttribute('data-index-id'),
        card.querySelector('.index-value')?.textContent,
      ]),
    ])) as [string, [string, string][]];
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  const seen = cards.map(([code, raw]) => ({ id: null, metric: metricOf.get(code) ?? code, raw }));
  return { secondOfDay: hours * 3600 + minutes * 60 + seconds, seen };
}
