import type { Edition } from '../edition.ts';

/** How local the evidence of a city is, best first. `EditionScores.grade` holds indexes into this list. */
export const GRADES = ['A', 'B', 'C'] as const;

/**
 * Grade per city from the points of indicators whose value is measured in the city or its region.
 * It says how the score is founded and never changes it. Edition procedure, step 8.
 */
export function evidenceGrades(evidencePoints: Float64Array, rules: Edition['rules']): Uint8Array {
  const grades = new Uint8Array(evidencePoints.length);
  for (let i = 0; i < grades.length; i++) {
    const points = evidencePoints[i] as number;
    if (points >= rules.gradeAMinPoints) grades[i] = GRADES.indexOf('A');
    else grades[i] = GRADES.indexOf(points >= rules.gradeBMinPoints ? 'B' : 'C');
  }
  return grades;
}
