import {
  DEFAULT_POTENTIAL,
  DISTANCE_EXPONENT_RANGE,
  PARTNER_COUNT_RANGE,
  POTENTIAL_RULES,
  type PotentialChoices,
} from '../../domain/links/potential/choices.ts';
import type { Scenario } from '../scenario.ts';
import { readNumber, type UrlField } from './url-values.ts';

type NumberChoice = 'distanceExponent' | 'minFit01' | 'partnerCount';

function withChoice(scenario: Scenario, choice: Partial<PotentialChoices>): Scenario {
  return { ...scenario, potential: { ...scenario.potential, ...choice } };
}

function numberChoice(
  key: string,
  field: NumberChoice,
  isAllowed: (value: number) => boolean,
): UrlField {
  return {
    key,
    write: ({ potential }) =>
      potential[field] === DEFAULT_POTENTIAL[field] ? null : String(potential[field]),
    read: (text, scenario) => {
      const value = readNumber(text);
      return value !== null && isAllowed(value) ? withChoice(scenario, { [field]: value }) : null;
    },
  };
}

/** Fields of the potential links and of the brief that names them. */
export const POTENTIAL_FIELDS: readonly UrlField[] = [
  {
    key: 'pot',
    write: ({ showsPotential }) => (showsPotential ? 'on' : null),
    read: (text, scenario) => (text === 'on' ? { ...scenario, showsPotential: true } : null),
  },
  {
    key: 'brief',
    write: ({ showsBrief }) => (showsBrief ? 'on' : null),
    read: (text, scenario) => (text === 'on' ? { ...scenario, showsBrief: true } : null),
  },
  {
    key: 'potrule',
    write: ({ potential: { rule } }) => (rule === DEFAULT_POTENTIAL.rule ? null : rule),
    read: (text, scenario) => {
      const rule = POTENTIAL_RULES.find((one) => one === text);
      return rule ? withChoice(scenario, { rule }) : null;
    },
  },
  numberChoice(
    'potk',
    'partnerCount',
    (value) =>
      Number.isInteger(value) &&
      value >= PARTNER_COUNT_RANGE.min &&
      value <= PARTNER_COUNT_RANGE.max,
  ),
  numberChoice(
    'potd',
    'distanceExponent',
    (value) => value >= DISTANCE_EXPONENT_RANGE.min && value <= DISTANCE_EXPONENT_RANGE.max,
  ),
  numberChoice('potfit', 'minFit01', (value) => value >= 0 && value <= 1),
];
