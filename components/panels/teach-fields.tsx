import type { MetricUnit } from '../../utils/model/metric.ts';
import type { TaughtRule } from '../../utils/model/taught-rule.ts';
import { useLocale } from '../i18n/locale.ts';
import { teachWords } from '../i18n/words/teach.ts';
import type { Draft, Teach } from '../state/teach.ts';
import { Select } from '../ui/select.tsx';
import css from './teach-form.module.css';

interface Props {
  readonly teach: Teach;
  readonly draft: Draft;
  /** What the metric counts in; null while none is chosen and for figures that are ignored. */
  readonly unit: MetricUnit | null;
}

interface Field {
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const currencies = 'CNY USD EUR GBP JPY HKD TWD SGD MYR THB IDR PHP VND KRW INR AUD CAD BRL MXN'.split(' ');
const scales = ['', '%', '千', '万', '亿'] as const;
const kinds = ['product', 'source', 'keyword', 'campaign'] as const;
const roles = ['own', 'previous', 'peer'] as const;
const periods = ['page', 'today', 'yesterday', 'last-7-days', 'last-30-days'] as const;

/** Everything but the metric: where the figure stands, whose it is, of when, and in what unit. */
export function TeachFields(props: Props) {
  const { form } = useLocale().wordsOf(teachWords);
  const { rule } = props.draft;
  const fields = [...placeFields(props, form), ...(props.unit === null ? [] : meaningFields(props, form))];
  return (
    <dl class={css['fields']}>
      {fields.map(({ name, ...field }) => (
        <>
          <dt key={`${name} name`}>{name}</dt>
          <dd key={name}>
            {field.options.length > 1 ? <Select label={name} {...field} /> : (field.options[0]?.text ?? rule.label)}
          </dd>
        </>
      ))}
    </dl>
  );
}

type Words = typeof teachWords.zh.form;

function placeFields({ teach, draft: { rule, pointed, spot } }: Props, form: Words): readonly Field[] {
  const spots = pointed?.spots ?? [];
  const blocks = [...new Set([...(pointed?.blocks ?? []), ...(rule.block === null ? [] : [rule.block])])];
  const said = spots.map((one, index) => ({
    value: String(index),
    text: one.works ? one.label : `${one.label} ${form.notTied}`,
  }));
  return [
    {
      name: form.label,
      options: said.length > 0 ? said : [{ value: '0', text: rule.label }],
      value: String(Math.max(0, spots.indexOf(spot as never))),
      onChange: (index) => teach.change({}, spots[Number(index)]),
    },
    {
      name: form.where,
      options: [
        ...blocks.map((block) => ({ value: `in ${block}`, text: form.inBlock(block) })),
        { value: 'anywhere', text: form.anywhere },
      ],
      value: rule.block === null ? 'anywhere' : `in ${rule.block}`,
      onChange: (value) => teach.change({ block: value === 'anywhere' ? null : value.slice(3) }),
    },
  ];
}

function meaningFields({ teach, draft: { rule, spot }, unit }: Props, form: Words): readonly Field[] {
  const pick = <T extends string>(
    name: string,
    field: keyof TaughtRule,
    values: readonly T[],
    text: (value: T) => string,
  ): Field => ({
    name,
    options: values.map((value) => ({ value, text: text(value) })),
    value: (rule[field] ?? '') as string,
    onChange: (value) => teach.change({ [field]: value === '' && field !== 'scale' ? null : value }),
  });
  const named = ['', ...new Set([...(spot?.headers ?? []), rule.named ?? ''].filter((header) => header !== ''))];
  const firstOf = (header: string) => spot?.firstRow[spot.headers.indexOf(header)] ?? '';
  const ofColumn = [
    pick(form.rows, 'rows', ['', ...kinds], (kind) => (kind === '' ? form.asTable : form.kinds[kind])),
    pick(form.named, 'named', named, (header) =>
      header === '' ? form.asTable : [header, firstOf(header)].filter(Boolean).join(' · '),
    ),
  ];
  return [
    ...(rule.place === 'column' ? ofColumn : []),
    pick(form.role, 'role', roles, (role) => form.roles[role]),
    pick(form.period, 'period', periods, (period) => form.periods[period]),
    ...(unit === 'money' ? [pick(form.currency, 'currency', ['', ...currencies], (code) => code || form.asShown)] : []),
    pick(form.unit, 'scale', scales, (scale) => scale || form.noUnit),
  ];
}
