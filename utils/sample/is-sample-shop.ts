/** Whether a shop is an invented one: of these nothing is written down. */
export function isSampleShop(shopKey: string): boolean {
  return shopKey.startsWith('sample:');
}
