import { useMemo } from 'react';
import type { ComparedLayout } from '../../../charts/series/layout-drafts.ts';
import { draftFigures, planFigures } from '../../../charts/series/layout-figures.ts';
import { textIn } from '../../../domain/language.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import type { CarriedDraft } from '../../../store/work-states.ts';
import { splitTitle } from '../plan-facts.ts';
import { useDraftMeasures } from './draft-measures.ts';

/** Most layouts that stand side by side. */
export const MOST_COMPARED = 4;
export const PLAN_ID = 'plan';
export const OPEN_ID = 'open';

export interface Choice {
  id: string;
  name: string;
}

/** What can be compared: the layout of the package, the open draft, those that were saved. */
export function useChoices(plan: LayoutPlan, carried: CarriedDraft | null): Choice[] {
  const t = useText('draft');
  const language = useLanguage();
  const saved = useAtlas(({ savedLayouts }) => savedLayouts);
  const draft = carried?.history.present;
  return useMemo(
    () => [
      { id: PLAN_ID, name: textIn(splitTitle(plan.title).place, language) },
      ...(draft
        ? [{ id: OPEN_ID, name: t('compare.open', { name: textIn(draft.name, language) }) }]
        : []),
      ...saved.map(({ id, name }) => ({ id, name })),
    ],
    [plan, language, draft, t, saved],
  );
}

/** The chosen layouts with their figures; those of saved ones come from a worker. */
export function useCompared(
  plan: LayoutPlan,
  carried: CarriedDraft | null,
  chosen: readonly Choice[],
): { layouts: ComparedLayout[]; base: ComparedLayout } {
  const language = useLanguage();
  const saved = useAtlas(({ savedLayouts }) => savedLayouts);
  const measures = useAtlas((state) => state.measures);
  const reachKm = useAtlas(({ scenario }) => scenario.reachKm);
  const drafts = useMemo(
    () => saved.filter(({ id }) => chosen.some((one) => one.id === id)).map(({ draft }) => draft),
    [saved, chosen],
  );
  const known = useDraftMeasures(drafts);
  const own =
    measures.status === 'ready'
      ? measures.value
      : measures.status === 'failed'
        ? 'failed'
        : 'working';
  const base: ComparedLayout = {
    id: PLAN_ID,
    name: textIn(splitTitle(plan.title).place, language),
    figures: planFigures(plan, own, reachKm),
  };
  const layouts = chosen.flatMap(({ id, name }): ComparedLayout[] => {
    if (id === PLAN_ID) return [base];
    if (id === OPEN_ID) {
      if (carried === null) return [];
      const isMeasured = carried.measured === carried.history.present;
      const there = isMeasured ? carried.measures : 'working';
      return [{ id, name, figures: draftFigures(carried.history.present, there, reachKm) }];
    }
    const draft = saved.find((one) => one.id === id)?.draft;
    return draft
      ? [{ id, name, figures: draftFigures(draft, known.get(draft) ?? 'working', reachKm) }]
      : [];
  });
  return { layouts, base };
}
