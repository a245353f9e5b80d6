import type { CustomerReport } from '../../utils/analyse/customers/customer-report.ts';
import type { KeptOrders } from '../../utils/model/kept-orders.ts';
import { useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import shared from '../ui/section-style.module.css';
import css from './customers-section.module.css';
import { orderSource } from './order-source.ts';
import { Traced } from './traced.tsx';

interface Props {
  readonly report: CustomerReport;
  readonly lists: readonly KeptOrders[];
}

/** How often they came, how many are still there, and how many will come again. */
export function BuyerHabits({ report, lists }: Props) {
  const { wordsOf, count, change } = useLocale();
  const say = wordsOf(customersWords);
  const { kinds, activity, alive, rfm } = report;
  const { buyers, once, twice, repeat, firstInSpan, buyersInSpan, newIsCertain } = kinds;
  // Of a single order the model knows nothing and calls everybody alive.
  const returned = rfm.rows.filter(({ orders }) => orders > 1);
  const expected = returned.reduce((sum, { buyer }) => sum + (alive?.byBuyer.get(buyer) ?? 0), 0);
  const share = (part: number) => (buyers > 0 ? change(part / buyers) : '–');
  return (
    <>
      <h3 class={css['subheading']}>{say.kinds}</h3>
      <Tiles
        lists={lists}
        tiles={[
          { name: say.once, value: once },
          { name: say.twice, value: twice },
          { name: say.more, value: repeat - twice },
        ]}
      />
      <p class={css['calm']}>
        <Traced
          of={orderSource(
            say.repeatShare(''),
            share(repeat),
            [
              { name: `${say.twice} + ${say.more}`, text: count(repeat) },
              { name: `${say.once} + ${say.twice} + ${say.more}`, text: count(buyers) },
            ],
            lists,
          )}
        >
          {say.repeatShare(share(repeat))}
        </Traced>
      </p>
      <p class={css['calm']}>{say.firsts(count(firstInSpan), count(buyersInSpan), newIsCertain)}</p>
      <h3 class={css['subheading']}>{say.activity}</h3>
      {activity ? (
        <>
          <Tiles
            lists={lists}
            tiles={(['active', 'cooling', 'lost'] as const).map((state) => ({
              name: say.states[state],
              value: activity[state],
            }))}
          />
          <p class={css['calm']}>
            {say.rule(
              count(Math.round(activity.rule.activeDays)),
              count(Math.round(activity.rule.lostDays)),
              count(activity.rule.gaps),
            )}
          </p>
          <p class={shared['notes']}>{say.ruleHint}</p>
        </>
      ) : (
        <p class={css['calm']}>{say.noRule}</p>
      )}
      <p class={css['calm']}>{alive ? say.alive(count(Math.round(expected)), count(returned.length)) : say.noAlive}</p>
    </>
  );
}

interface TilesProps extends Pick<Props, 'lists'> {
  readonly tiles: readonly { readonly name: string; readonly value: number }[];
}

/** Counts of buyers that add up to all of them, each with its share. */
function Tiles({ tiles, lists }: TilesProps) {
  const { count, change } = useLocale();
  const all = tiles.reduce((sum, { value }) => sum + value, 0);
  return (
    <dl class={shared['tiles']}>
      {tiles.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Traced of={orderSource(name, count(value), [], lists)}>{count(value)}</Traced>{' '}
            <small>
              {all > 0 && (
                <Traced
                  of={orderSource(
                    name,
                    change(value / all),
                    [{ name, value }, ...tiles.filter((one) => one.name !== name)].map((one) => ({
                      name: one.name,
                      text: count(one.value),
                    })),
                    lists,
                    'share',
                  )}
                >
                  {change(value / all)}
                </Traced>
              )}
            </small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
