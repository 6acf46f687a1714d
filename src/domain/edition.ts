import type { Localised } from './language.ts';

export const ECOLOGIES = ['social', 'nature', 'economy'] as const;
/** One of the three ecologies: a lens on the requirement tree, never a second total. */
export type Ecology = (typeof ECOLOGIES)[number];

export interface EditionIndicator {
  id: string;
  /** Indicator that stands in where this one has no value; same goalposts, its own level. */
  fallback: string | null;
  /** Weight inside the requirement, in points. */
  points: number;
  scale: 'linear' | 'log';
  /** Value that scores 0. May be larger than `upper`: lower is better. */
  lower: number;
  /** Value that scores 100. */
  upper: number;
  lowerReason: Localised | null;
  upperReason: Localised | null;
}

export interface Requirement {
  /** 1-based number; `R1`…`R8` on screen. */
  id: number;
  title: Localised;
  /** At most three words, for charts and narrow rows. */
  short: Localised;
  text: Localised;
  /** What the indicators cannot say about the requirement. */
  limits: Localised | null;
  /** Share of the index; all requirements sum to 1. */
  weight: number;
  /** Points present that are needed before the requirement is rated. */
  minPoints: number;
  /** Share of each ecology, in thirtieths. */
  ecologyPoints: Record<Ecology, number>;
  indicators: EditionIndicator[];
}

/** A frozen set of indicators, goalposts, weights and rules. */
export interface Edition {
  id: string;
  title: Localised;
  frozenOn: string;
  rules: {
    pointsPerRequirement: number;
    totalPoints: number;
    /** Values of an earlier year are dropped. */
    yearMin: number;
    /** Requirement scores are raised to this before the logarithm. */
    requirementFloor: number;
    indexMinPoints: number;
    /** A requirement strictly below this makes the city conditional. */
    redLine: number;
    tieTolerance: number;
    gradeAMinPoints: number;
    gradeBMinPoints: number;
  };
  requirements: Requirement[];
  leftOut: { id: string; reason: Localised }[];
}
