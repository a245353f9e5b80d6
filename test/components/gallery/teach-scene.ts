import type { TeachDoor } from '../../../components/state/teach-door.ts';
import { taughtRuleOf } from '../../taught-rule-of.ts';
import { fakeTeachDoor, pointedOf, trialOf } from '../fake-teach-door.ts';

const rules = [
  taughtRuleOf({ id: 'a', block: '经营概况', metric: 'net_sales' }),
  taughtRuleOf({ id: 'b', label: '到店的人', place: 'column', metric: 'visitors', rows: 'product', on: false }),
  taughtRuleOf({
    id: 'c',
    console: 'woocommerce',
    host: null,
    label: 'Orders to ship',
    metric: null,
    path: '/wp-admin',
  }),
];
const column = {
  place: 'column',
  label: '到店的人',
  between: [],
  works: true,
  headers: ['叫法', '到店的人'],
  firstRow: ['亚麻衬衫', '1,391'],
} as const;

/** A page on which a card, or a cell of a table, is picked as soon as the user asks to point. */
export function teachScene(figure: string): TeachDoor {
  const inTable = figure === 'column';
  const world = fakeTeachDoor({
    rules,
    trial: (rule) => trialOf(rule, inTable ? { name: '亚麻衬衫', value: 1391, unit: 'count', raw: '1,391' } : {}),
  });
  const pointed = inTable ? pointedOf({ text: '1,391', spots: [column] }) : pointedOf();
  const start: TeachDoor['startPointing'] = async (...given) => {
    const stop = await world.door.startPointing(...given);
    world.say({ say: 'ready', figures: 12, never: false });
    if (figure === 'pointing') world.say({ say: 'over', text: '¥12,345.60', label: '净支付金额' });
    else world.say({ say: 'picked', pointed });
    return stop;
  };
  return { ...world.door, startPointing: start };
}
