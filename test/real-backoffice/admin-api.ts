import { graphql } from './graphql.ts';

/** An order as the server tells it, amounts in the currency's own unit (dollars, not cents). */
export interface Order {
  readonly code: string;
  readonly state: string;
  readonly totalWithTax: number;
  readonly currencyCode: string;
}

export interface AdminApi {
  readonly settle: (order: string) => Promise<void>;
  readonly cancel: (order: string) => Promise<void>;
  /** Every order placed between two instants, both included; all there are, carts too, without them. */
  readonly orders: (placed?: { readonly start: string; readonly end: string }) => Promise<readonly Order[]>;
}

interface OrderPage {
  readonly orders: {
    readonly totalItems: number;
    readonly items: readonly (Order & { readonly payments: readonly { id: string }[] })[];
  };
}

const pageSize = 50;

/** Signs in at the admin API. */
export async function adminApi(origin: string): Promise<AdminApi> {
  const session = graphql(`${origin}/admin-api`);
  await session('mutation { login(username: "superadmin", password: "superadmin") { __typename } }');
  const { globalSettings } = await session<{
    globalSettings: { serverConfig: { moneyStrategyPrecision: number } };
  }>('{ globalSettings { serverConfig { moneyStrategyPrecision } } }');
  const minorUnits = 10 ** globalSettings.serverConfig.moneyStrategyPrecision;
  return {
    settle: async (order) => {
      const { order: found } = await session<{ order: { payments: readonly { id: string }[] } }>(
        'query ($order: ID!) { order(id: $order) { payments { id } } }',
        { order },
      );
      await session('mutation ($id: ID!) { settlePayment(id: $id) { __typename } }', { id: found.payments[0]?.id });
    },
    cancel: async (order) => {
      await session('mutation ($order: ID!) { cancelOrder(input: { orderId: $order }) { __typename } }', { order });
    },
    orders: async (placed) => {
      const found: Order[] = [];
      for (;;) {
        const { orders } = await session<OrderPage>(
          `query ($options: OrderListOptions) {
            orders(options: $options) { totalItems items { code state totalWithTax currencyCode } }
          }`,
          {
            options: {
              skip: found.length,
              take: pageSize,
              sort: { id: 'ASC' },
              ...(placed ? { filter: { orderPlacedAt: { between: placed } } } : {}),
            },
          },
        );
        found.push(...orders.items.map((order) => ({ ...order, totalWithTax: order.totalWithTax / minorUnits })));
        if (found.length >= orders.totalItems) return found;
      }
    },
  };
}
