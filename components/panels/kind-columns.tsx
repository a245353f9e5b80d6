import type { FiledProduct } from '../../utils/analyse/categories/category-teller.ts';
import type { ProductLifecycle } from '../../utils/analyse/lifecycle/product-lifecycles.ts';
import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import type { ProductRoles } from '../../utils/analyse/roles/product-roles.ts';
import type { RoleVerdict } from '../../utils/analyse/roles/role-rules.ts';
import type { Locale } from '../i18n/locale.ts';
import { categoryWords } from '../i18n/words/category.ts';
import { kindsWords } from '../i18n/words/kinds.ts';
import type { ProductKinds } from '../state/product-kinds.ts';
import type { Column } from '../ui/long-table.tsx';
import css from './kinds.module.css';

/** Stage, roles and category of a product; the column of categories only where one is known. */
export function kindColumns(
  kinds: ProductKinds | undefined,
  filed: ReadonlyMap<string, FiledProduct>,
  locale: Locale,
): readonly Column<ProductRow>[] {
  const say = locale.wordsOf(kindsWords);
  const { products } = locale.words;
  return [
    {
      id: 'stage',
      head: say.stage,
      sortLabel: products.sortBy(say.stage),
      holds: 'words',
      cell: ({ key }) => <StageChip of={kinds?.stages.get(key)} locale={locale} />,
    },
    {
      id: 'role',
      head: say.role,
      sortLabel: products.sortBy(say.role),
      holds: 'words',
      cell: ({ key }) => <RoleChips of={kinds?.roles.get(key)} locale={locale} />,
    },
    ...(filed.size > 0 ? [categoryColumn(filed, locale)] : []),
  ];
}

function categoryColumn(filed: ReadonlyMap<string, FiledProduct>, locale: Locale): Column<ProductRow> {
  const say = locale.wordsOf(categoryWords);
  return {
    id: 'category',
    head: say.head,
    sortLabel: locale.words.products.sortBy(say.head),
    holds: 'words',
    cell: ({ key }) => {
      const one = filed.get(key);
      if (!one) return '–';
      return (
        <span class={css['filed']} title={`${one.category} · ${say.sources[one.source]}`}>
          {one.category.split(' > ').at(-1)}
        </span>
      );
    },
  };
}

function StageChip({ of, locale }: { readonly of: ProductLifecycle | undefined; readonly locale: Locale }) {
  const say = locale.wordsOf(kindsWords);
  if (!of?.stage) return '–';
  const { stage, sign, sinceMonday, daysKnown, daysInTrend, seasonRemoved } = of;
  const notes = [
    ...(sign?.stage === stage ? [say.confidence(locale.change(sign.confidence))] : []),
    ...(sinceMonday ? [say.since(locale.date.short(sinceMonday))] : []),
    say.days(daysKnown, daysInTrend),
    ...(seasonRemoved ? [] : [say.season]),
  ];
  return (
    <span class={`${css['chip']} ${css[stage] ?? ''}`} title={notes.join(' · ')}>
      {say.stages[stage]}
    </span>
  );
}

function RoleChips({ of, locale }: { readonly of: ProductRoles | undefined; readonly locale: Locale }) {
  const say = locale.wordsOf(kindsWords);
  if (!of) return '–';
  return of.roles.map((verdict) => (
    <span
      key={verdict.role}
      class={`${css['chip']} ${of.pinned ? css['pinned'] : ''}`}
      title={of.pinned ? say.pinned : say.confidence(locale.change(verdict.confidence))}
    >
      {roleName(verdict, locale)}
    </span>
  ));
}

/** 利润款, or 推广款 while no cost is known. */
function roleName({ role, candidate }: RoleVerdict, { wordsOf }: Locale): string {
  const say = wordsOf(kindsWords);
  return candidate ? say.promoted : say.roles[role];
}
