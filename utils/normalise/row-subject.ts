import { labelKey } from '../model/label-key.ts';
import type { RawCell, RawRow, RawTable } from '../model/raw-page.ts';
import type { Entity, EntityKind } from '../model/reading.ts';
import { headerUnit } from './header-unit.ts';
import type { LabelBook } from './label-book.ts';
import { namesDates } from './parse-dates.ts';
import { isValueText } from './parse-value.ts';
import { bareId, headerKind, rowEntity } from './row-entity.ts';

/** What the rows of a table are about, and where they say it. */
export interface RowSubject {
  readonly kind: EntityKind | 'date';
  /** The columns that together name it, in order; one for most kinds, id and title for products. */
  readonly columns: readonly number[];
  /** The column that holds the id of each row, where the adapter says which. */
  readonly id?: number;
  /** Columns of ids alone. */
  readonly numbers?: readonly number[];
  /** The column that dates each row of a list of entities, as in exports (统计日期, 商品ID, 商品名称 …). */
  readonly dated?: number;
}

/** A subject whose rows are entities. */
export type EntitySubject = RowSubject & { readonly kind: EntityKind };

// Beside these, a column without a header is more likely a buyer than a product.
const aPerson = /收货|收件|买家|会员名|联系人|姓名|电话|手机号|地址|buyer|customer|recipient|phone|address|e-?mail/i;
// Rows of these are about neither goods nor sources nor words.
const ofSomethingElse =
  /店铺|商家|品牌|行业|竞店|卖家|城市|省份|地[区域]|性别|年龄|人群|客群|终端|设备|时段|小时|星期|\b(?:stores?|shops?|sellers?|brands?|country|region|city|device|gender|age|hours?)\b/i;
const headerOfIds = /\b(?:id|sku|asin)s?\b|编号|编码|货号|款号|番号/i;
const idsOnly = /^(?:sku|seller sku|msku|parent sku)$/i;
const ofParent = /parent|父|主商品|親|übergeordnet|padre|principal/i;

/** The metric of each column; null for a column that shows none. */
export function columnMetrics(table: RawTable, book: LabelBook): readonly (string | null)[] {
  return table.headers.map((header) => {
    const label = header.replace(headerUnit, '');
    if (label === '') return null;
    const rule = book.taught('column', header, table.blocks);
    return rule ? rule.metric : (book.metricOf(label, table.blocks) ?? null);
  });
}

/** The column that says what a row is about. Without one the rows are not read: their figures belong to nobody. */
export function rowSubject(
  table: RawTable,
  metrics: readonly (string | null)[],
  book: LabelBook,
): RowSubject | undefined {
  if (book.page?.rows === 'none') return undefined;
  const taught = taughtSubject(table, book);
  const rows = taught.rows ?? book.page?.rows;
  const named = table.headers.flatMap((header, column) => {
    // A label known to be no metric is no name either: 商品曝光人数, Product Clicks.
    const isFree = metrics[column] === null && header !== '' && book.metricOf(header, table.blocks) !== null;
    const kind = isFree ? headerKind(header) : undefined;
    return kind && !holdsFigures(table, column) ? [{ kind, column }] : [];
  });
  const id = table.headers.findIndex((header) => header !== '' && header === book.page?.rowId);
  const dated = named.find(({ kind }) => kind === 'date')?.column;
  if (rows && taught.column >= 0)
    return aPerson.test(table.headers.join('|')) ? undefined : { kind: rows, columns: [taught.column] };
  const kinds = named.map((one) => one.kind).filter((one) => one !== 'date');
  const kind = kinds.find((one) => one === rows) ?? kinds[0];
  if (kind) {
    const columns = namingColumns(
      table.headers,
      named.filter((one) => one.kind === kind).map(({ column }) => column),
      book.page?.parents ?? false,
    );
    const numbers = [...table.headers.keys()].filter((column) => isNumber(table.headers[column] ?? ''));
    return {
      kind: rows ?? kind,
      columns,
      numbers,
      ...(id < 0 ? {} : { id }),
      ...(dated === undefined ? {} : { dated }),
    };
  }
  if (dated !== undefined) return { kind: 'date', columns: [dated] };
  const firstCells = table.rows.map((row) => row.cells[0]?.texts[0]?.text ?? '');
  if (firstCells.length > 0 && firstCells.every(namesDates)) return { kind: 'date', columns: [0] };
  return rows && describedRows(rows, table, metrics, id);
}

/** Rows whose columns do not say what they are about, on a page that is known to be about `rows`. */
function describedRows(
  rows: EntityKind,
  table: RawTable,
  metrics: readonly (string | null)[],
  id: number,
): RowSubject | undefined {
  // A list of orders names their buyers and is not about them.
  if (rows !== 'order' && table.headers.some((header) => aPerson.test(header))) return undefined;
  const first = table.headers.findIndex(
    (_, column) => metrics[column] === null && table.rows.some((row) => (row.cells[column]?.texts.length ?? 0) > 0),
  );
  if (ofSomethingElse.test(table.headers[first] ?? '')) return undefined;
  return id < 0 ? { kind: rows, columns: [Math.max(0, first)] } : { kind: rows, columns: [id], id };
}

/** What the user taught about the rows of a table, with the column that names them; -1 for none. */
function taughtSubject({ headers, blocks }: RawTable, book: LabelBook) {
  const rules = headers.flatMap((header) => book.taught('column', header, blocks) ?? []);
  const named = rules.find((rule) => rule.named)?.named;
  const column = headers.findIndex((header) => named && labelKey(header) === labelKey(named));
  return { rows: rules.find((rule) => rule.rows)?.rows, column };
}

/** A column of names is known for one long before its end. */
const enoughRows = 256;

/** A column of figures nobody described (注文商品の売上額 - B2B) names nothing, whatever its header speaks of. */
function holdsFigures({ headers, rows }: RawTable, column: number): boolean {
  if (headerOfIds.test(headers[column] ?? '')) return false;
  const cells = rows
    .slice(0, enoughRows)
    .flatMap((row) => row.cells[column] ?? [])
    .filter(({ texts }) => texts.length > 0);
  const isFigure = ({ texts, links }: RawCell) =>
    links.length === 0 && texts.every(({ text }) => isValueText(text) && !bareId.test(text) && !namesDates(text));
  return cells.length > 0 && cells.every(isFigure);
}

/** Id and title may stand in columns of their own; of parent and child ids, the child's is the row's. */
function namingColumns(headers: readonly string[], named: readonly number[], parents: boolean): readonly number[] {
  const own = named.filter((column) => parents || !ofParent.test(headers[column] ?? ''));
  // A shop's own article number may be longer than the name beside it, and is nobody's name.
  const names = own.filter((column) => !idsOnly.test((headers[column] ?? '').trim()));
  return [names, own, named].find((columns) => columns.length > 0) ?? [];
}

function isNumber(header: string): boolean {
  return idsOnly.test(header.trim()) && !ofParent.test(header);
}

/** The cells that name a row, as one. */
export function namingCell(row: RawRow, { columns }: RowSubject): RawCell {
  const cells = columns.flatMap((column) => row.cells[column] ?? []);
  return { texts: cells.flatMap((cell) => cell.texts), links: cells.flatMap((cell) => cell.links) };
}

/** The entity a row names; a source carries the path of the rows above it, and `of` the product the page is about. */
export function namedEntity(
  { kind, id, numbers = [] }: EntitySubject,
  row: RawRow,
  cell: RawCell,
  path: string[],
  product: Entity | null,
): Entity | undefined {
  const entity = rowEntity(kind, row, cell);
  const written = id === undefined ? undefined : row.cells[id]?.texts[0]?.text;
  // Without the page's word on it, only a long number in a column of ids is one that tells goods apart.
  const numbered = numbers.map((column) => row.cells[column]?.texts[0]?.text ?? '').find((text) => bareId.test(text));
  if (entity?.kind === 'product' && entity.id === null && !written && numbered) return { ...entity, id: numbered };
  if (entity && written) return { ...entity, id: written };
  if (!entity || kind === 'product') return entity;
  const of = product ? { of: { id: product.id, name: product.name } } : {};
  if (kind !== 'source') return { ...entity, ...of };
  path.length = Math.min(row.level, path.length);
  path.push(entity.name ?? '');
  return { ...entity, path: [...path], ...of };
}

/** The unit the header gives for its column's figures, as it would stand behind each: "%", "万"; empty when it gives none. */
export function columnScale(header: string | undefined): string {
  return headerUnit.exec(header ?? '')?.[1] ?? '';
}
