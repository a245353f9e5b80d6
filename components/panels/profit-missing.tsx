import type { Signal } from '@preact/signals';
import type { MissingPart } from '../../utils/analyse/profit/part.ts';
import type { Profit } from '../../utils/analyse/profit/profit.ts';
import { type CostKind, costKinds } from '../../utils/model/user-data.ts';
import { useLocale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';
import { Button } from '../ui/button.tsx';
import shared from '../ui/section-style.module.css';
import css from './profit-section.module.css';
import { rangeWriter } from './range-writer.ts';

interface Props {
  readonly account: Profit;
  readonly asked: Signal<CostKind>;
}

/** What the account lacks, how much hangs on it, and the way to enter it. */
export function ProfitMissing({ account, asked }: Props) {
  const say = useLocale().wordsOf(profitWords);
  if (account.missing.length === 0) return null;
  return (
    <section class={shared['part']} aria-label={say.missing}>
      <h2 class={shared['heading']}>{say.missing}</h2>
      <p class={shared['notes']}>{say.missingHint}</p>
      <ul class={css['missing']}>
        {account.missing.map((missing) => (
          <Line key={missing.part} missing={missing} currency={account.currency} asked={asked} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly missing: MissingPart;
  readonly currency: string;
  readonly asked: Signal<CostKind>;
}

function Line({ missing, currency, asked }: LineProps) {
  const locale = useLocale();
  const say = locale.wordsOf(profitWords);
  const { part, reasons, products, days, sales, assumed } = missing;
  const kind = costKinds.find((one) => one === part);
  const write = rangeWriter(currency, locale);
  const ofProducts = products.filter((one) => one !== null).length;
  const text = reasons.map((reason) => say.reasons[reason]);
  const size = [say.lacks(ofProducts, days, write.total({ low: sales, high: sales }))];
  if (assumed) size.push(say.assumed(locale.change(assumed.low), locale.change(assumed.high)));
  return (
    <li>
      <span>
        <b>{say.parts[part]}</b> {text.join(' ')}
        <small>{part === 'returned-goods' ? '' : size.join(' · ')}</small>
        {(part === 'refunds' || part === 'ads') && <small>{say.see[part]}</small>}
      </span>
      {kind && (
        <Button
          label={say.fill(say.parts[kind])}
          onPress={() => {
            asked.value = kind;
            document.getElementById(COST_VALUE)?.querySelector('input')?.focus();
          }}
        >
          {say.fill('')}
        </Button>
      )}
    </li>
  );
}

/** Where the amount is typed: a missing part leads there. */
export const COST_VALUE = 'cost-value';
