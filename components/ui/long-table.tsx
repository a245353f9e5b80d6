import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import css from './long-table.module.css';
import { rowWindow } from './row-window.ts';
import scroll from './side-scroll.module.css';
import { stepCell } from './step-cell.ts';
import { useMoreAside } from './use-more-aside.ts';

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly sortLabel: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Words begin at the left as the first column does; figures stand at the right, digit under digit. */
  readonly holds?: 'words' | 'figures';
}

export interface Sorting {
  readonly by: string;
  readonly down: boolean;
}

interface Props<Row> {
  readonly label: string;
  /** The first column names the row and stays in sight. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly rowHeight: number;
  readonly height: number;
  readonly sorting: Sorting;
  readonly onSort: (column: string) => void;
  /** How its figures are reached by key. */
  readonly keysHint?: string;
}

/** A table of any length: only the rows in sight are in the document. */
export function LongTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  rowHeight,
  height,
  sorting,
  onSort,
  keysHint,
}: Props<Row>) {
  const top = useSignal(0);
  const box = useRef<HTMLElement>(null);
  const aside = useMoreAside(box);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order or other rows are read from the top
  useLayoutEffect(() => box.current?.scrollTo({ top: 0 }), [sorting, rows.length]);
  const { first, last, before, after } = rowWindow(rows.length, rowHeight, top.value, height);
  return (
    <div class={scroll['frame']} data-more={aside.more.value || undefined}>
      <section
        class={css['box']}
        style={{ maxHeight: `${height}px` }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={label}
        aria-description={keysHint}
        onKeyDown={stepCell}
        ref={box}
        onScroll={(event) => {
          top.value = event.currentTarget.scrollTop;
          aside.look();
        }}
      >
        <table class={css['table']} aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column.id} column={column} sorting={sorting} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer height={before} />
            {rows.slice(first, last).map((row, index) => (
              <tr key={rowKey(row)} style={{ height: `${rowHeight}px` }} aria-rowindex={first + index + 2}>
                {columns.map((column, at) =>
                  at === 0 ? (
                    <th key={column.id} scope="row">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.id} class={alignmentOf(column)}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
            <Spacer height={after} />
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Spacer({ height }: { readonly height: number }) {
  if (height === 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a table row takes no focus
    <tr class={css['spacer']} aria-hidden="true">
      <td style={{ height: `${height}px` }} />
    </tr>
  );
}

function alignmentOf<Row>({ holds }: Column<Row>): string | undefined {
  return holds === 'words' ? css['words'] : undefined;
}

type HeadProps<Row> = Pick<Props<Row>, 'sorting' | 'onSort'> & { readonly column: Column<Row> };

function HeadCell<Row>({ column, sorting, onSort }: HeadProps<Row>) {
  const sorted = sorting.by === column.id;
  return (
    <th
      scope="col"
      class={alignmentOf(column)}
      aria-sort={sorted ? (sorting.down ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        class={`${css['sort']} ${sorted ? css['sorted'] : ''}`}
        aria-label={column.sortLabel}
        onClick={() => onSort(column.id)}
      >
        {column.head}
        {sorted && <Icon shape={sorting.down ? 'arrow-down' : 'arrow-up'} size={12} />}
      </button>
    </th>
  );
}
