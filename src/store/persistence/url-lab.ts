import {
  DEFAULT_SITING,
  LEAST_PER_COUNTY_RANGE,
  REACH_RANGE_KM,
  REACH_TARGETS,
  SITE_COUNT_RANGE,
  SITE_RADIUS_RANGE_KM,
  SITING_METHODS,
  SITING_WEIGHTS,
  type SitingChoices,
  SPACING_RANGE_KM,
} from '../../domain/layout/lab-choices.ts';
import { parseCarryTarget } from '../../domain/layout/transfer/carry-target.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../scenario.ts';
import { readNumber, type UrlField } from './url-values.ts';

interface Range {
  min: number;
  max: number;
  step: number;
}

/** A number within a range, or null; whole where the range goes in whole steps. */
function readWithin(text: string, { min, max, step }: Range): number | null {
  const value = readNumber(text);
  if (value === null || value < min || value > max) return null;
  return step === 1 && !Number.isInteger(value) ? null : value;
}

function withSiting(scenario: Scenario, choice: Partial<SitingChoices>): Scenario {
  return { ...scenario, siting: { ...scenario.siting, ...choice } };
}

function siting<K extends keyof SitingChoices>(
  key: string,
  field: K,
  parse: (text: string) => SitingChoices[K] | null,
): UrlField {
  return {
    key,
    write: (scenario) => {
      const value = scenario.siting[field];
      return value === DEFAULT_SITING[field] ? null : String(value);
    },
    read: (text, scenario) => {
      const value = parse(text);
      return value === null ? null : withSiting(scenario, { [field]: value });
    },
  };
}

function among<T extends string>(allowed: readonly T[]): (text: string) => T | null {
  return (text) => allowed.find((item) => item === text) ?? null;
}

/** Fields of the layout's measures and of the villages that are chosen. */
export const LAB_FIELDS: readonly UrlField[] = [
  {
    key: 'reach',
    write: ({ reachKm }) => (reachKm === DEFAULT_SCENARIO.reachKm ? null : String(reachKm)),
    read: (text, scenario) => {
      const reachKm = readWithin(text, REACH_RANGE_KM);
      return reachKm === null ? null : { ...scenario, reachKm };
    },
  },
  {
    key: 'reachof',
    write: ({ reachOf }) => reachOf,
    read: (text, scenario) => {
      const reachOf = among(REACH_TARGETS)(text);
      return reachOf && { ...scenario, reachOf };
    },
  },
  {
    key: 'sites',
    write: ({ showsSites }) => (showsSites ? 'on' : null),
    read: (text, scenario) => (text === 'on' ? { ...scenario, showsSites: true } : null),
  },
  {
    key: 'carry',
    write: ({ carryTo }) => carryTo,
    read: (text, scenario) => (parseCarryTarget(text) ? { ...scenario, carryTo: text } : null),
  },
  siting('sitem', 'method', among(SITING_METHODS)),
  siting('sitep', 'count', (text) => readWithin(text, SITE_COUNT_RANGE)),
  siting('siter', 'radiusKm', (text) => readWithin(text, SITE_RADIUS_RANGE_KM)),
  siting('sitew', 'weight', among(SITING_WEIGHTS)),
  siting('siteq', 'leastPerCounty', (text) => readWithin(text, LEAST_PER_COUNTY_RANGE)),
  siting('sitegap', 'spacingKm', (text) => readWithin(text, SPACING_RANGE_KM)),
  siting('sitenest', 'isNested', (text) => (text === 'true' ? true : null)),
  siting('sitekeep', 'keepsDocumented', (text) => (text === 'true' ? true : null)),
];
