import { h, render } from 'preact';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

/** What the libraries alone cost: four tiles and one line of thirty days, the figures at hand. */
const days = Array.from({ length: 30 }, (_, day) => day);
const values = days.map((day) => 40_000 + 9000 * Math.sin(day) + day * 300);
const tiles = ['pay_amount', 'visitors', 'pay_conversion_rate', 'amount_per_buyer'];

const root = document.getElementById('root') as HTMLElement;
render(
  h(
    'main',
    null,
    tiles.map((id, n) => h('dl', { 'data-metric': id }, h('dt', null, id), h('dd', null, String(values[n])))),
    h('div', { id: 'chart' }),
  ),
  root,
);
const options = { width: 360, height: 156, scales: { x: { time: false } }, series: [{}, { stroke: 'navy', width: 2 }] };
new uPlot(options, [days, values], document.getElementById('chart') as HTMLElement);
