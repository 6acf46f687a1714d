import type { CityFilters } from '../domain/filter/city-filters.ts';
import { COPELAND_MAX_ROWS } from '../domain/scoring/copeland.ts';
import { silentIndicators } from '../domain/scoring/explain-status.ts';
import {
  choicesOf,
  chosenMethod,
  EDITION_CHOICES,
  type Method,
  type MethodChoices,
  type MethodProblem,
  methodProblems,
} from '../domain/scoring/method.ts';
import type { VariableId } from '../domain/variable.ts';
import { type AtlasState, type AtlasStore, changeScenario, notify } from './atlas-store.ts';
import type { Scenario } from './scenario.ts';
import { selectData } from './selectors/data.ts';
import { selectScores } from './selectors/scores.ts';

/** What a method may change of the scenario. */
export type MethodPatch = Partial<Pick<Scenario, 'weights' | 'choices'>>;

/** Why a method was not taken; the one before it stays, and so does the picture. */
export type MethodRefusal =
  | MethodProblem
  | { kind: 'nobody_rated' }
  /** Some requirements have no score in any city, because all cities are equal in each of their indicators. */
  | { kind: 'all_equal'; requirements: number[] }
  | { kind: 'no_weights' }
  | { kind: 'too_many_to_compare'; max: number };

/**
 * Takes a change of the method if it can score: it fits the edition, and not every city loses its index by
 * it. Filters by scores whose scale changes go, and a notice says so. Null = taken.
 */
export function tryMethod(store: AtlasStore, patch: MethodPatch): MethodRefusal | null {
  const before = store.getState();
  const next: AtlasState = { ...before, scenario: { ...before.scenario, ...patch } };
  const refusal = refusalOf(next, before);
  if (refusal) return refusal;
  const { filters } = before.scenario;
  const kept = filtersOnScales(
    filters,
    changedScales(before.scenario.choices, next.scenario.choices),
  );
  changeScenario(store, kept === filters ? patch : { ...patch, filters: kept });
  if (kept !== filters) notify(store, 'notice.scoreFilters');
  return null;
}

/** Scores whose numbers mean something else under other choices. */
function changedScales(before: MethodChoices, after: MethodChoices): ReadonlySet<string> {
  const isCopeland = ({ aggregation }: MethodChoices): boolean => aggregation.kind === 'copeland';
  if (before.normalisation !== after.normalisation) return ALL_SCORES;
  return isCopeland(before) === isCopeland(after) ? new Set() : INDEX_SCORES;
}

const INDEX_SCORES = new Set(['index', 'ecology']);
const ALL_SCORES = new Set([...INDEX_SCORES, 'requirement']);

/** The filters without those that ask for numbers on a scale that changes; the same object where none does. */
function filtersOnScales(filters: CityFilters, changed: ReadonlySet<string>): CityFilters {
  const stays = (id: VariableId): boolean => !changed.has(id.split(':', 1)[0] ?? id);
  const { index, ranges, area } = filters;
  const next: CityFilters = {
    ...filters,
    index: stays('index') ? index : null,
    ranges: [...ranges.keys()].every(stays)
      ? ranges
      : new Map([...ranges].filter(([id]) => stays(id))),
    area: area && [area.x, area.y].every(stays) ? area : null,
  };
  const isSame = next.index === index && next.ranges === ranges && next.area === area;
  return isSame ? filters : next;
}

/** Takes a whole method, such as a saved one, under the rules of {@link tryMethod}. */
export function tryWholeMethod(store: AtlasStore, method: Method): MethodRefusal | null {
  const data = selectData(store.getState());
  if (!data) return null;
  const [problem] = methodProblems(data.edition, method);
  return problem ?? tryMethod(store, choicesOf(data.edition, method));
}

/** Back to the edition, in every choice. */
export function returnToEdition(store: AtlasStore): MethodRefusal | null {
  return tryMethod(store, { weights: null, choices: EDITION_CHOICES });
}

function refusalOf(next: AtlasState, before: AtlasState): MethodRefusal | null {
  const data = selectData(next);
  if (!data) return null;
  const { weights, choices } = next.scenario;
  const [problem] = methodProblems(data.edition, chosenMethod(data.edition, weights, choices));
  if (problem) return problem;
  if (choices.aggregation.kind === 'copeland' && data.cities.length > COPELAND_MAX_ROWS) {
    return { kind: 'too_many_to_compare', max: COPELAND_MAX_ROWS };
  }
  const hadIndexes = (selectScores(before)?.ratedCount ?? 0) > 0;
  const scores = selectScores(next);
  if (!scores || !hadIndexes || scores.ratedCount > 0) return null;
  const silent = silentIndicators(data.edition, scores);
  const requirements = data.edition.requirements.flatMap(({ id }, r) => {
    const isSilent = silent.some(({ requirement }) => requirement === id);
    return isSilent && scores.requirements[r]?.every(Number.isNaN) ? [id] : [];
  });
  const isSome = requirements.length > 0 && requirements.length < data.edition.requirements.length;
  return isSome ? { kind: 'all_equal', requirements } : { kind: 'nobody_rated' };
}
