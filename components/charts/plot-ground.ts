import type uPlot from 'uplot';
import type { Picture } from './picture.ts';

/** Draws bands and marks under the lines of a plot. */
export function drawGround(plot: uPlot, { bands, marks }: Picture, colour: (name: string) => string): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  const at = (step: number) => plot.valToPos(step, 'x', true);
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  // The axes leave theirs behind.
  ctx.textAlign = 'left';
  ctx.font = `${10 * ratio}px ${getComputedStyle(plot.root).fontFamily}`;
  for (const { from, to, label } of bands) {
    const [left, right] = [at(from - 0.5), at(to + 0.5)];
    ctx.fillStyle = colour('--chart-band');
    ctx.fillRect(left, bbox.top, right - left, bbox.height);
    ctx.fillStyle = colour('--text-faint');
    ctx.fillText(label, Math.max(left, bbox.left) + 3 * ratio, bbox.top + 11 * ratio);
  }
  ctx.strokeStyle = colour('--chart-mark');
  ctx.fillStyle = colour('--chart-mark');
  ctx.lineWidth = ratio;
  for (const { at: step } of marks) {
    const x = at(step);
    ctx.setLineDash([3 * ratio, 3 * ratio]);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    ctx.beginPath();
    ctx.moveTo(x - 4 * ratio, bbox.top);
    ctx.lineTo(x + 4 * ratio, bbox.top);
    ctx.lineTo(x, bbox.top + 6 * ratio);
    ctx.fill();
  }
  ctx.restore();
}
