import type { LayoutDraft } from '../../domain/layout/draft/layout-draft.ts';

/** Where a sub-centre comes from. */
export interface SubCentreRow {
  id: string;
  name: LayoutDraft['name'];
  /** Inhabitants; null = nobody states them, or nobody knows of a place that was set by hand. */
  population: number | null;
  /** From the centre: of the town that was proposed, else the length of the finger. */
  distanceKm: number | null;
  /** Whether it was set by hand. */
  isEdited: boolean;
}

/** What is true of all sub-centres together: how they were chosen, or that they were changed by hand. */
export type SubCentreNote = 'largest' | 'nearest' | 'mixed' | 'edited';

/** How the sub-centres were chosen; null where that is not known, as in a layout from a file. */
export function subCentreNote(
  { subCentres }: LayoutDraft,
  start: Pick<LayoutDraft, 'subCentres'>,
): SubCentreNote | null {
  const isEdited = subCentres.some(({ reason }) => reason.code === 'edited');
  if (isEdited || subCentres.length !== start.subCentres.length) return 'edited';
  if (subCentres.some(({ reason }) => reason.code !== 'largest-town')) return null;
  const known = subCentres.filter(({ reason }) => 'population' in reason.figures).length;
  if (known === subCentres.length) return 'largest';
  return known === 0 ? 'nearest' : 'mixed';
}

/** The sub-centres in their order; `fingersKm` are the lengths of their fingers. */
export function subCentreRows(
  { subCentres }: LayoutDraft,
  fingersKm: readonly number[] = [],
): SubCentreRow[] {
  return subCentres.map(({ id, name, reason }, at) => ({
    id,
    name: name ?? { en: id, zh: null },
    population: reason.figures['population'] ?? null,
    distanceKm: reason.figures['distanceKm'] ?? fingersKm[at] ?? null,
    isEdited: reason.code === 'edited',
  }));
}
