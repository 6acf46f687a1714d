import {
  type Aggregation,
  EXPONENT_RANGE,
  type MethodChoices,
  MISSING_RULES,
  NORMALISATIONS,
} from '../../domain/scoring/method.ts';
import { DRAW_FACTORS } from '../../domain/scoring/uncertainty/factors.ts';
import { DEFAULT_SEED, MAX_COMPARED, type Scenario } from '../scenario.ts';
import { isId, member, readList, readNumber, type UrlField } from './url-values.ts';

const MAX_WEIGHTS = 32;

function withChoice(scenario: Scenario, choice: Partial<MethodChoices>): Scenario {
  return { ...scenario, choices: { ...scenario.choices, ...choice } };
}

/** Weights as numbers, or null where they cannot weigh: a negative one, all of them 0, too many. */
function readWeights(text: string): number[] | null {
  const weights = text.split(',').map(readNumber);
  const usable = weights.every((weight): weight is number => weight !== null && weight >= 0);
  if (!usable || weights.length > MAX_WEIGHTS) return null;
  return weights.some((weight) => weight > 0) ? weights : null;
}

function writeIndicatorWeights(all: MethodChoices['indicatorWeights']): string | null {
  const entries = Object.entries(all).map(([id, weights]) => `${id}:${weights.join(',')}`);
  return entries.length === 0 ? null : entries.join(';');
}

function readIndicatorWeights(text: string): MethodChoices['indicatorWeights'] | null {
  const all: Record<number, readonly number[]> = {};
  for (const entry of text.split(';')) {
    const [, id, list] = /^(\d{1,2}):([^:]*)$/.exec(entry) ?? [];
    const weights = list === undefined ? null : readWeights(list);
    if (id === undefined || weights === null || Number(id) < 1) return null;
    all[Number(id)] = weights;
  }
  return all;
}

function readAggregation(text: string): Aggregation | null {
  if (text === 'copeland') return { kind: 'copeland' };
  const exponent = readNumber(text);
  if (exponent === null || exponent < EXPONENT_RANGE.min || exponent > EXPONENT_RANGE.max) {
    return null;
  }
  return { kind: 'mean', exponent };
}

/** Fields of the method, the draws and the comparison. */
export const METHOD_FIELDS: readonly UrlField[] = [
  {
    key: 'w',
    write: ({ weights }) => weights?.join(',') ?? null,
    read: (text, scenario) => {
      const weights = readWeights(text);
      return weights && { ...scenario, weights };
    },
  },
  {
    key: 'iw',
    write: ({ choices }) => writeIndicatorWeights(choices.indicatorWeights),
    read: (text, scenario) => {
      const indicatorWeights = readIndicatorWeights(text);
      return indicatorWeights && withChoice(scenario, { indicatorWeights });
    },
  },
  {
    key: 'agg',
    write: ({ choices: { aggregation } }) => {
      if (aggregation.kind === 'copeland') return 'copeland';
      return aggregation.exponent === 0 ? null : String(aggregation.exponent);
    },
    read: (text, scenario) => {
      const aggregation = readAggregation(text);
      return aggregation && withChoice(scenario, { aggregation });
    },
  },
  {
    key: 'norm',
    write: ({ choices: { normalisation } }) =>
      normalisation === 'goalposts' ? null : normalisation,
    read: (text, scenario) => {
      const normalisation = NORMALISATIONS.find((one) => one === text);
      return normalisation ? withChoice(scenario, { normalisation }) : null;
    },
  },
  {
    key: 'outliers',
    write: ({ choices }) => (choices.isWinsorised ? 'in' : null),
    read: (text, scenario) => (text === 'in' ? withChoice(scenario, { isWinsorised: true }) : null),
  },
  {
    key: 'gaps',
    write: ({ choices: { missing } }) => (missing === 'edition' ? null : missing),
    read: (text, scenario) => {
      const missing = MISSING_RULES.find((one) => one === text);
      return missing ? withChoice(scenario, { missing }) : null;
    },
  },
  {
    key: 'hold',
    write: ({ heldFactors }) => (heldFactors.size === 0 ? null : [...heldFactors].join(',')),
    read: (text, scenario) => {
      const heldFactors = readList(text, member(DRAW_FACTORS));
      return heldFactors && { ...scenario, heldFactors };
    },
  },
  {
    key: 'seed',
    write: ({ seed }) => (seed === DEFAULT_SEED ? null : String(seed)),
    read: (text, scenario) => {
      const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
      return seed < 2 ** 32 ? { ...scenario, seed } : null;
    },
  },
  {
    key: 'cmp',
    write: ({ compared }) => (compared.length === 0 ? null : compared.join(',')),
    read: (text, scenario) => {
      const compared = [...(readList(text, isId) ?? [])];
      if (compared.length === 0 || compared.length > MAX_COMPARED) return null;
      return { ...scenario, compared };
    },
  },
];
