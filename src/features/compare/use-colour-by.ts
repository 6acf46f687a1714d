import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlasStore } from '../../store/react.ts';
import { selectColourBy } from '../../store/selectors/paint.ts';

/** Colours the map by the requirement of an id such as `requirement:5`, and by the index when it already is. */
export function useColourByRequirement(): (id: string) => void {
  const store = useAtlasStore();
  return (id) => {
    const by = `requirement:${Number(id.split(':')[1])}` as const;
    changeScenario(store, { colourBy: selectColourBy(store.getState()) === by ? 'index' : by });
  };
}
