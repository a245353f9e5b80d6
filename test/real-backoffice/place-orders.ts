import type { AdminApi } from './admin-api.ts';
import { graphql } from './graphql.ts';
import { orderPlan, type PlannedOrder } from './order-plan.ts';
import type { BackOffice } from './start-server.ts';

interface Variants {
  readonly products: { readonly items: readonly { readonly variants: readonly { readonly id: string }[] }[] };
}

/** Places the planned orders at the shop's own counter and moves them to their days; a cart is left standing. */
export async function placeOrders(backOffice: BackOffice, admin: AdminApi, now: Date): Promise<number> {
  const shop = `${backOffice.origin}/shop-api`;
  const { products } = await graphql(shop)<Variants>(
    '{ products(options: { take: 100 }) { items { variants { id } } } }',
  );
  const variants = products.items.flatMap((product) => product.variants.map(({ id }) => id)).sort();
  const plan = orderPlan(now, variants.length);
  const placed: (readonly [string, string])[] = [];
  for (const [index, order] of plan.entries()) {
    const { id, code } = await checkOut(shop, order, variants, index);
    if (order.fate === 'paid') await admin.settle(id);
    if (order.fate === 'cancelled') await admin.cancel(id);
    placed.push([code, order.at]);
  }
  await backOffice.movePlaced(placed);
  await fillCart(graphql(shop), plan[0] as PlannedOrder, variants);
  return placed.length;
}

async function checkOut(
  shop: string,
  order: PlannedOrder,
  variants: readonly string[],
  index: number,
): Promise<{ readonly id: string; readonly code: string }> {
  const session = graphql(shop);
  await fillCart(session, order, variants);
  await session(
    `mutation ($email: String!) {
      setOrderShippingAddress(input: { fullName: "Sample Buyer", streetLine1: "1 Sample Street", city: "London", postalCode: "N1", countryCode: "GB" }) { __typename }
      setCustomerForOrder(input: { firstName: "Sample", lastName: "Buyer", emailAddress: $email }) { __typename }
    }`,
    { email: `buyer${index % 9}@example.com` },
  );
  const { eligibleShippingMethods: methods } = await session<{ eligibleShippingMethods: readonly { id: string }[] }>(
    '{ eligibleShippingMethods { id } }',
  );
  const { pay } = await session<{ pay: { id?: string; code?: string; message?: string } }>(
    `mutation ($method: [ID!]!) {
      setOrderShippingMethod(shippingMethodId: $method) { __typename ... on ErrorResult { message } }
      transitionOrderToState(state: "ArrangingPayment") { __typename ... on ErrorResult { message } }
      pay: addPaymentToOrder(input: { method: "standard-payment", metadata: {} }) {
        ... on Order { id code }
        ... on ErrorResult { message }
      }
    }`,
    { method: [methods[index % methods.length]?.id] },
  );
  if (!pay.id || !pay.code) throw new Error(`the order could not be placed: ${pay.message}`);
  return { id: pay.id, code: pay.code };
}

async function fillCart(
  session: ReturnType<typeof graphql>,
  { lines }: PlannedOrder,
  variants: readonly string[],
): Promise<void> {
  for (const { variant, quantity } of lines)
    await session(
      `mutation ($id: ID!, $quantity: Int!) { addItemToOrder(productVariantId: $id, quantity: $quantity) { __typename } }`,
      { id: variants[variant], quantity },
    );
}
