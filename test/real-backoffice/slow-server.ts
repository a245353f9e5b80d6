import type { Page } from 'playwright';

/** From now on the figures of the summary take their time, as over a real network: long enough to be looked at without. */
export async function slowSummaries(page: Page, ms: number): Promise<void> {
  await page.route('**/admin-api**', async (route) => {
    if (route.request().postData()?.includes('GetOrderSummary'))
      await new Promise((resolve) => setTimeout(resolve, ms));
    await route.continue();
  });
}
