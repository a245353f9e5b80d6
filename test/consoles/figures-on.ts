import type { Reading } from '../../utils/model/reading.ts';
import { lookAtPiece } from './look-at.ts';

type Where = readonly [address?: string, at?: string];

const subject = ({ entity }: Reading) => {
  if (entity.kind === 'shop') return '';
  return `${entity.path?.join('>') ?? entity.id ?? entity.name}: `;
};

/** Every reading of a piece of a page; none when nothing was read. */
export async function readingsOn(body: string, ...where: Where): Promise<readonly Reading[]> {
  const look = await lookAtPiece(body, ...where);
  return look.found === 'figures' ? look.draft.readings : [];
}

/** The own figures of a piece of a page in one line each: "visitors 920", "68112345678: visitors absent". */
export async function figuresOn(body: string, ...where: Where): Promise<readonly string[]> {
  const own = (await readingsOn(body, ...where)).filter((reading) => reading.role === 'own');
  return own.map((reading) => `${subject(reading)}${reading.metric} ${reading.value ?? reading.state}`);
}

/** The own figures with their periods: "visitors 920 day 2026-08-23", "visitors 920 unknown". */
export async function datedFiguresOn(body: string, ...where: Where): Promise<readonly string[]> {
  const own = (await readingsOn(body, ...where)).filter((reading) => reading.role === 'own');
  return own.map(({ metric, value, state, period }) => {
    const days = period && (period.start === period.end ? period.start : `${period.start}..${period.end}`);
    return `${metric} ${value ?? state} ${period ? `${period.grain} ${days}` : 'unknown'}`;
  });
}

/** Why a piece of a page yields nothing; 'figures' when it yields something. */
export async function reasonOn(body: string, ...where: Where): Promise<string> {
  const look = await lookAtPiece(body, ...where);
  return look.found === 'figures' ? 'figures' : look.reason;
}
