/** Segments by score, the first that fits: lowest and highest recency, frequency and monetary score. */
const segments = [
  ['champions', '55', '55', '55'],
  ['potential-loyal', '35', '35', '25'],
  ['loyal', '24', '24', '24'],
  ['promising', '34', '13', '35'],
  ['new', '45', '13', '15'],
  ['cannot-lose', '12', '34', '45'],
  ['at-risk', '12', '25', '45'],
  ['needs-attention', '33', '33', '33'],
  ['about-to-sleep', '23', '13', '14'],
  ['lost', '11', '15', '15'],
] as const;

export type RfmSegment = (typeof segments)[number][0] | 'others';

/**
 * The segment of three scores. Scores of three bins are read on the scale of five (1, 3, 5).
 * Source: the table of the vignette of the R package rfm.
 */
export function rfmSegment(scores: readonly [number, number, number], bins: number): RfmSegment {
  const five = scores.map((score) => 1 + ((score - 1) * 4) / (bins - 1));
  const fits = ([, ...ranges]: (typeof segments)[number]) =>
    ranges.every((range, at) => {
      const score = five[at] ?? 0;
      return Number(range[0]) <= score && score <= Number(range[1]);
    });
  return segments.find(fits)?.[0] ?? 'others';
}
