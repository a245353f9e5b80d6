import type { Reading } from '../model/reading.ts';
import type { SnapshotDraft } from '../model/snapshot.ts';

const buyer = [
  /(?:收货|收件|联系|买家)(?:人|方|姓名|电话|手机|地址|信息|昵称)/,
  // A mobile phone number, however it is grouped; longer numbers are ids.
  /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/,
  // 浙江省杭州市西湖区文三路: a place down to its street.
  /\p{Script=Han}{2}(?:省|市|自治区)\p{Script=Han}{1,12}[区县市镇][\p{Script=Han}\d]{1,16}[路街道巷弄村号]/u,
] as const;

/**
 * A draft without texts that speak of a person. Order lists put the buyer beside the goods, and a name, phone or
 * address taken for a product or a title must not reach the disk: whatever reads pages, this stands before the store.
 */
export function withoutBuyers(draft: SnapshotDraft): SnapshotDraft {
  return { ...draft, readings: draft.readings.flatMap((reading) => withoutBuyer(reading) ?? []) };
}

function withoutBuyer({ block, ...reading }: Reading): Reading | undefined {
  const { id, name, path, of } = reading.entity;
  const others = [of?.name, ...(path ?? [])];
  // Without its name an entity is still itself as long as it has an id.
  if (others.some(namesBuyer) || (id === null && namesBuyer(name))) return undefined;
  const { category, ...rest } = reading.entity;
  const entity = {
    ...rest,
    name: namesBuyer(name) ? null : name,
    ...(category !== undefined && !namesBuyer(category) && { category }),
  };
  return { ...reading, entity, ...(block !== undefined && !namesBuyer(block) && { block }) };
}

function namesBuyer(text: string | null | undefined): boolean {
  return typeof text === 'string' && buyer.some((pattern) => pattern.test(text));
}
