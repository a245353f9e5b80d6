import { signal } from '@preact/signals';
import type { CostList } from '../../utils/import/read-costs.ts';
import type { CategoryNote, Cost } from '../../utils/model/user-data.ts';
import { coveredBy } from './product-categories.ts';
import type { ProfitView } from './profit.ts';
import { readSheets, type SheetsProblem } from './read-sheets.ts';
import type { UserItems } from './user-items.ts';

/** What a list of costs would do, before it does it. */
export interface CostPreview {
  readonly name: string;
  readonly costs: readonly Cost[];
  readonly categories: readonly CategoryNote[];
  /** Products the list files under a category. */
  readonly filed: number;
  readonly refused: number;
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  readonly products: number;
  /** Products of the list that were sold in the time looked at: none of many hints at codes of another kind. */
  readonly known: number;
}

export type CostImportStep =
  | { readonly step: 'idle' | 'reading' }
  | { readonly step: 'problem'; readonly problem: SheetsProblem }
  | { readonly step: 'preview'; readonly preview: CostPreview }
  | { readonly step: 'applied'; readonly count: number };

/** Costs from a file: read, shown, and only then taken in. */
export function createCostImport(entered: UserItems) {
  const step = signal<CostImportStep>({ step: 'idle' });
  return {
    step,
    look: async (file: File, view: ProfitView, currency: string, from: string) => {
      step.value = { step: 'reading' };
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const [{ readCosts }, sheets] = await Promise.all([
          import('../../utils/import/read-costs.ts'),
          readSheets(file.name, bytes, new Date(file.lastModified).toISOString()),
        ]);
        if (typeof sheets === 'string') {
          step.value = { step: 'problem', problem: sheets };
          return;
        }
        const options = { shopKey: view.shop, currency, from, at: entered.now() };
        const list = sheets.map((grid) => readCosts(grid, options)).find((one) => one !== undefined);
        step.value = list
          ? { step: 'preview', preview: { name: file.name, ...previewOf(list, view) } }
          : { step: 'problem', problem: 'no-list' };
      } catch {
        step.value = { step: 'problem', problem: 'failed' };
      }
    },
    apply: async ({ costs, categories }: CostPreview) => {
      await entered.saveAll('costs', costs);
      const undoCosts = entered.undo.peek();
      if (categories.length > 0) {
        const earlier = entered.items.peek().categories.filter(({ shopKey, source }) => {
          return source === 'imported' && shopKey === categories[0]?.shopKey;
        });
        await entered.saveAll('categories', categories, coveredBy(categories, earlier));
        const undoCategories = entered.undo.peek();
        entered.undo.value = async () => {
          await undoCategories?.();
          await undoCosts?.();
        };
      }
      step.value = { step: 'applied', count: costs.length };
    },
    leave: () => {
      step.value = { step: 'idle' };
    },
  };
}

export type CostImportState = ReturnType<typeof createCostImport>;

function previewOf({ costs, categories, refused }: CostList, view: ProfitView) {
  const filed = new Set(categories.flatMap(({ products }) => products)).size;
  return { categories, filed, refused, ...compared(costs, view) };
}

function compared(costs: readonly Cost[], { costs: standing, names }: ProfitView) {
  const before = new Map(standing.map((cost) => [cost.id, cost]));
  const isSame = ({ id, value, basis, currency }: Cost) => {
    const known = before.get(id);
    return known?.value === value && known.basis === basis && known.currency === currency;
  };
  // Of two lines with one id the last stands, as it will when they are kept.
  const list = [...new Map(costs.map((cost) => [cost.id, cost])).values()];
  const fresh = list.filter(({ id }) => !before.has(id)).length;
  const same = list.filter(isSame).length;
  const products = new Set(list.flatMap(({ product }) => product ?? []));
  return {
    costs: list,
    fresh,
    same,
    changed: list.length - fresh - same,
    products: products.size,
    known: [...products].filter((key) => names.has(key)).length,
  };
}
