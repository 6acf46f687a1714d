import { COUNTY_MEASURES } from '../../domain/layout/levels/level-choices.ts';
import { isId, type UrlField } from './url-values.ts';

/** Fields of the planning levels: which unit, what colours the counties and the dots. */
export const LAYOUT_FIELDS: readonly UrlField[] = [
  {
    key: 'unit',
    write: ({ layoutUnit }) => layoutUnit,
    read: (text, scenario) => (isId(text) ? { ...scenario, layoutUnit: text } : null),
  },
  {
    key: 'cby',
    write: ({ countyMeasure }) => countyMeasure,
    read: (text, scenario) => {
      const countyMeasure = COUNTY_MEASURES.find((measure) => measure === text);
      return countyMeasure ? { ...scenario, countyMeasure } : null;
    },
  },
  {
    key: 'dots',
    write: ({ showsPlanStatus }) => (showsPlanStatus ? 'status' : null),
    read: (text, scenario) => (text === 'status' ? { ...scenario, showsPlanStatus: true } : null),
  },
];
