import type { ComponentChildren } from 'preact';
import css from './waterfall.module.css';

export interface Fall {
  readonly key: string;
  readonly name: string;
  /** Where the bar begins and ends on the common scale; 0 and 0 where that is not known: no bar is drawn. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Around the text, where it can be asked for more. */
  readonly wrap?: ((text: string) => ComponentChildren) | undefined;
  readonly tone: 'total' | 'good' | 'bad' | 'neutral';
  readonly note?: string | undefined;
  readonly hint?: string | undefined;
  /** Where the end of the bar may lie when it is not known exactly. */
  readonly spread?: readonly [low: number, high: number] | undefined;
}

/** Bars that lead from one total to another; a table, so that it is read as well as seen. */
export function Waterfall({ label, falls }: { readonly label: string; readonly falls: readonly Fall[] }) {
  const ends = falls.flatMap(({ from, to, spread = [] }) => [from, to, ...spread]);
  const [low, high] = scaleOf(ends);
  const at = (value: number) => Math.max(0, ((value - low) / (high - low || 1)) * 100);
  return (
    <table class={css['table']} aria-label={label}>
      <tbody>
        {falls.map(({ key, name, from, to, text, wrap, tone, note, hint, spread }) => (
          <tr key={key} title={hint}>
            <th scope="row" class={css['name']}>
              {name}
              {note && <span class={css['note']}>{note}</span>}
            </th>
            <td class={css['track']} aria-hidden="true">
              {(from !== 0 || to !== 0) && (
                <i
                  class={`${css['bar']} ${css[tone] ?? ''} ${low > 0 && tone === 'total' ? css['torn'] : ''}`}
                  style={{ left: `${at(Math.min(from, to))}%`, width: `${Math.abs(at(to) - at(from))}%` }}
                />
              )}
              {spread && (
                <i
                  class={css['spread']}
                  style={{ left: `${at(spread[0])}%`, width: `${at(spread[1]) - at(spread[0])}%` }}
                />
              )}
            </td>
            <td class={`${css['text']} ${css[`of-${tone}`] ?? ''}`}>{wrap ? wrap(text) : text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From zero, unless the moves would be too small to be seen beside the totals; then the foot of the totals is cut. */
function scaleOf(ends: readonly number[]): readonly [low: number, high: number] {
  const [least, most] = [Math.min(...ends.filter((end) => end !== 0), 0), Math.max(...ends, 0)];
  const moved = ends.filter((end) => end !== 0);
  const [lowest, highest] = [Math.min(...moved), Math.max(...moved)];
  if (lowest > 0 && highest - lowest < 0.3 * highest) return [Math.max(0, lowest - (highest - lowest)), most];
  return [least, most];
}
