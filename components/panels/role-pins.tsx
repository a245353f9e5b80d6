import { useSignal } from '@preact/signals';
import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import { type ProductRole, productRoles } from '../../utils/model/user-data.ts';
import { useLocale } from '../i18n/locale.ts';
import { kindsWords } from '../i18n/words/kinds.ts';
import type { ProductTableState } from '../state/product-table.ts';
import css from './kinds.module.css';
import { UndoLine } from './undo-line.tsx';

/** Roles of the picked products, for the operator to decide on. */
export function RolePins({ table }: { readonly table: ProductTableState }) {
  const say = useLocale().wordsOf(kindsWords);
  const said = useSignal('');
  return (
    <section class={css['pins']} aria-label={say.pin}>
      <h2>{say.pin}</h2>
      <p class={css['notes']}>{say.pinHint}</p>
      {table.picked.value.map((row) => (
        <Pin
          key={row.key}
          row={row}
          table={table}
          onPinned={() => {
            said.value = say.saved;
          }}
        />
      ))}
      <UndoLine items={table.items} said={said} />
    </section>
  );
}

interface PinProps {
  readonly row: ProductRow;
  readonly table: ProductTableState;
  readonly onPinned: () => void;
}

function Pin({ row, table, onPinned }: PinProps) {
  const say = useLocale().wordsOf(kindsWords);
  const shop = table.shopKey.value;
  const pin = table.items.items.value.pins.find(({ product, shopKey }) => product === row.key && shopKey === shop);
  const roles = pin?.roles ?? [];
  const name = row.name ?? row.key;
  const set = (role: ProductRole, on: boolean) => {
    if (shop === undefined) return;
    const wanted = productRoles.filter((one) => (one === role ? on : roles.includes(one)));
    const id = pin?.id ?? `${shop}/${row.key}`;
    const done =
      wanted.length === 0
        ? table.items.remove('pins', id)
        : table.items.save('pins', { id, at: table.items.now(), shopKey: shop, product: row.key, roles: wanted });
    void done.then(onPinned);
  };
  return (
    <fieldset>
      <legend>{name}</legend>
      {productRoles.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            aria-label={say.pinOf(say.roles[role], name)}
            checked={roles.includes(role)}
            onChange={(event) => set(role, event.currentTarget.checked)}
          />{' '}
          {say.roles[role]}
        </label>
      ))}
    </fieldset>
  );
}
