/** Texts of the comparison of cities and of the scatter plot. */
export const compare = {
  title: 'Compare',
  close: 'Close the comparison',
  count_one: '{{count}} city of at most {{most}}',
  count_other: '{{count}} cities of at most {{most}}',
  empty: 'No city to compare yet',
  'empty.how':
    'Put two to six cities side by side: search for one, choose some from the ranking or the table, or press Compare in a city’s inspector.',
  scatter: 'Scatter',
  'scatter.close': 'Close the scatter plot',
} as const;
