import { Radar } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { changeScenario, toggleCompared } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { MAX_COMPARED } from '../../store/scenario.ts';
import { Button } from '../../ui/Button.tsx';

/** Puts the pinned city beside others and opens the comparison. */
export function CompareButton({ id }: { id: string }) {
  const t = useText('city');
  const store = useAtlasStore();
  const isIn = useAtlas(({ scenario }) => scenario.compared.includes(id));
  const isFull = useAtlas(({ scenario }) => scenario.compared.length >= MAX_COMPARED);
  return (
    <Button
      size="small"
      icon={<Radar size={15} strokeWidth={1.75} aria-hidden />}
      disabled={isFull && !isIn}
      whyDisabled={t('compare.full')}
      onPress={() => {
        if (!isIn) toggleCompared(store, id);
        changeScenario(store, { drawer: 'compare' });
      }}
    >
      {t('compare')}
    </Button>
  );
}
