import { createSelector } from 'reselect';
import type { AuditBase } from '../../domain/scoring/audit/method-audit.ts';
import { selectData } from './data.ts';
import { selectPeerGroups, selectUsedValues } from './scores.ts';

/** Indicator that holds the gross domestic product per person, where a package has it. */
const INCOME = 'gdp_per_capita';

/** What an audit of any method looks at; null while nothing is open. */
export const selectAuditBase = createSelector(
  [selectData, selectUsedValues, selectPeerGroups],
  (data, used, peerGroups): AuditBase | null => {
    if (!data || !used) return null;
    const numbers = new Map<string, number>();
    const countries = Int32Array.from(data.cities, ({ iso3 }) => {
      const number = numbers.get(iso3) ?? numbers.size;
      numbers.set(iso3, number);
      return number;
    });
    const income = data.columns[data.indicators.findIndex(({ id }) => id === INCOME)];
    return {
      edition: data.edition,
      used,
      peerGroups,
      countries,
      incomes: income?.values ?? null,
      years: data.columns.map(({ years }) => years),
    };
  },
);
