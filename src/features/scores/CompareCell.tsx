import { toggleCompared } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { MAX_COMPARED } from '../../store/scenario.ts';
import { CompareToggle } from '../../ui/CompareToggle.tsx';

/** Whether the city of a row is compared with others, and the switch for it. */
export function CompareCell({ id, name }: { id: string; name: string }) {
  const store = useAtlasStore();
  const isCompared = useAtlas(({ scenario }) => scenario.compared.includes(id));
  const isFull = useAtlas(({ scenario }) => scenario.compared.length >= MAX_COMPARED);
  return (
    <CompareToggle
      name={name}
      isCompared={isCompared}
      isFull={isFull}
      onPress={() => toggleCompared(store, id)}
    />
  );
}
