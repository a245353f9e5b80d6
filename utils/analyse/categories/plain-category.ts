const separator = /\s*[>›»]+\s*/g;
const none = /^(?:未分类|暂无类目|无|其他类目|uncategori[sz]ed|none|n\/a|-+)$/i;

/**
 * A category in the one form all are compared in: one kind of separator ("家具>>沙发" is "家具 > 沙发"), single spaces,
 * full-width letters plain. Null for none, also where a console files what it cannot file.
 */
export function plainCategory(text: string | null | undefined): string | null {
  const plain = (text ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(separator, ' > ')
    .replace(/^(?: ?> ?)+|(?: ?> ?)+$/g, '')
    .trim();
  return plain === '' || none.test(plain) ? null : plain;
}
