/** The letter that makes more than one of a thing. */
export const s = (count: number | string) => (String(count) === '1' ? '' : 's');
