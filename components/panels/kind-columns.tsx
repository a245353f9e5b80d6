import type { ProductLifecycle } from '../../utils/analyse/lifecycle/product-lifecycles.ts';
import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import type { ProductRoles } from '../../utils/analyse/roles/product-roles.ts';
import type { RoleVerdict } from '../../utils/analyse/roles/role-rules.ts';
import type { Locale } from '../i18n/locale.ts';
import { kindsWords } from '../i18n/words/kinds.ts';
import type { ProductKinds } from '../state/product-kinds.ts';
import type { Column } from '../ui/long-table.tsx';
import css from './kinds.module.css';

/** Stage and roles of a product as chips. */
export function kindColumns(kinds: ProductKinds | undefined, locale: Locale): readonly Column<ProductRow>[] {
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
  ];
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
