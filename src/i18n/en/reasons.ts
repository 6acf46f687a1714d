/** Texts about rank intervals and about why a score is what it is. */
export const reasons = {
  'interval.none': 'no interval',
  'interval.median': 'Median {{rank}} over {{draws}} draws',
  'band.axis': 'Rank from 1 to {{last}} with its interval',
  'band.interval': '5–95 %',
  'band.sort': 'sorts by the width of the interval',
  'ties.with': 'Not distinguishable from {{name}}',
  'rank.interval': 'Rank, 5–95 %',
  'rank.value': '{{rank}} ({{interval}})',
} as const;
