import { type Shown, shownText } from '../../data/shown.ts';

interface Point {
  readonly day: string;
  readonly shown: Shown;
}

const width = 1120;
const height = 190;
const left = 78;
const bottom = 24;

/** The line under the cards. Its axis carries numbers that are figures of nothing. */
export function TrendChart({ label, points, colour }: { label: string; points: readonly Point[]; colour: string }) {
  const values = points.map(({ shown }) => shown.last ?? 0);
  const step = niceStep(Math.max(...values, 1) / 3);
  const top = step * 3.2 > Math.max(...values) ? step * 3.2 : step * 4.2;
  const x = (index: number) => left + ((width - left - 16) * index) / Math.max(1, points.length - 1);
  const y = (value: number) => (height - bottom) * (1 - value / top) + 6;
  const line = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const kind = points[0]?.shown.kind ?? 'count';
  return (
    <svg className="trend-chart" viewBox={`0 0 ${width} ${height + 6}`} role="img" aria-label={`趋势图（${label}）`}>
      {[0, 1, 2, 3, 4]
        .map((steps) => steps * step)
        .filter((value) => value < top)
        .map((value) => (
          <g key={value}>
            <line x1={left} x2={width - 16} y1={y(value)} y2={y(value)} stroke="#e9edf3" />
            <text x={left - 10} y={y(value) + 4} textAnchor="end">
              {shownText({ kind, last: value })}
            </text>
          </g>
        ))}
      <polygon points={`${left},${y(0)} ${line} ${x(points.length - 1)},${y(0)}`} fill={colour} opacity="0.09" />
      <polyline points={line} fill="none" stroke={colour} strokeWidth="2" strokeLinejoin="round" />
      {points.map(({ day }, index) =>
        index % Math.ceil(points.length / 10) === 0 ? (
          <text key={day} x={x(index)} y={height} textAnchor="middle">
            {day.slice(5)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** The next rounder step: 1, 2, 2.5 or 5 of a power of ten. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return Math.max(1, power * ([1, 2, 2.5, 5].find((factor) => factor * power >= least) ?? 10));
}
