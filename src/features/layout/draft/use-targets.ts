import { useEffect, useState } from 'react';
import type { LayoutTarget, LayoutTargets } from '../../../domain/layout/draft/targets.ts';
import { followLayoutTargets, setLayoutTarget } from '../../../store/persistence/layout-targets.ts';
import { useAtlasStore } from '../../../store/react.ts';

/** What the reader wants of the measures, as this browser keeps it, and the way to change it. */
export function useTargets(): [
  targets: LayoutTargets,
  change: (measure: string, target: LayoutTarget | null) => void,
] {
  const store = useAtlasStore();
  const [targets, setTargets] = useState<LayoutTargets>({});
  useEffect(() => followLayoutTargets(setTargets), []);
  return [
    targets,
    (measure, target) => void setLayoutTarget(store, measure, target).then(setTargets),
  ];
}
