import type { Page } from 'playwright';
import type { Timeframe } from './timeframes.ts';

/** One thing an operator looks at: how to get there from the view before it, and when it shows its figures. */
export interface View {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
  /** The widget whose figures count; a list of orders when there is none. */
  readonly timeframe?: Timeframe;
  /** The texts that hold count and amount. */
  readonly figures?: string;
}

const adminSummary = 'vdr-order-summary-widget';
const dashboardFigures = '[data-slot="card"] p.font-semibold';

/** The Angular Admin UI, after signing in. */
export function adminUiViews(origin: string): readonly View[] {
  const pick = (name: string) => (page: Page) => page.locator(`${adminSummary} button`, { hasText: name }).click();
  const figures = `${adminSummary} .stat-figure`;
  return [
    { name: 'Admin UI · Today', show: (page) => signIn(page, `${origin}/admin/`), timeframe: 'today', figures },
    { name: 'Admin UI · Yesterday', show: pick('Yesterday'), timeframe: 'yesterday', figures },
    { name: 'Admin UI · This week', show: pick('This week'), timeframe: 'this week from Sunday', figures },
    { name: 'Admin UI · This month', show: pick('This month'), timeframe: 'this month', figures },
    { name: 'Admin UI · Today again', show: pick('Today'), timeframe: 'today', figures },
    {
      name: 'Admin UI · Orders',
      show: async (page) => {
        await page.goto(`${origin}/admin/orders`);
        await page.locator('vdr-data-table-2 tbody tr').nth(5).waitFor();
      },
    },
  ];
}

/** The React dashboard, after signing in. */
export function dashboardViews(origin: string): readonly View[] {
  const figures = dashboardFigures;
  const pick = (name: string) => async (page: Page) => {
    await page.getByRole('button', { name: /\d{4}/ }).first().click();
    await page.locator('[data-slot="popover-content"]').getByRole('button', { name, exact: true }).click();
  };
  return [
    {
      name: 'Dashboard · as it opens',
      show: (page) => signIn(page, `${origin}/dashboard/`),
      timeframe: 'month to date',
      figures,
    },
    { name: 'Dashboard · Today', show: pick('Today'), timeframe: 'today', figures },
    { name: 'Dashboard · Yesterday', show: pick('Yesterday'), timeframe: 'yesterday', figures },
    { name: 'Dashboard · Last 7 days', show: pick('Last 7 days'), timeframe: 'last 7 days', figures },
    { name: 'Dashboard · This week', show: pick('This week'), timeframe: 'this week from Monday', figures },
    { name: 'Dashboard · Last month', show: pick('Last month'), timeframe: 'last month', figures },
    { name: 'Dashboard · This month', show: pick('This month'), timeframe: 'this month', figures },
    {
      name: 'Dashboard · Orders',
      show: async (page) => {
        await page.goto(`${origin}/dashboard/orders`);
        await page.locator('table tbody tr').nth(5).waitFor();
      },
    },
  ];
}

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // Both generations live at one address: whoever has signed in to one is signed in to the other.
  await page.context().clearCookies();
  await page.evaluate('localStorage.clear()');
  await page.goto(address);
  await page.locator('input[name="username"]').fill('superadmin');
  await page.locator('input[type="password"]').fill('superadmin');
  await page.locator('button[type="submit"]').click();
}
