import { Radar } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlasStore, useComparedCity } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { CompareLetter } from '../../ui/CompareLetter.tsx';

/** Puts the pinned city beside others and opens the comparison. */
export function CompareButton({ id }: { id: string }) {
  const t = useText('city');
  const store = useAtlasStore();
  const { slot, isFull, onPress } = useComparedCity(id);
  const isCompared = slot >= 0;
  return (
    <Button
      size="small"
      icon={
        isCompared ? (
          <CompareLetter slot={slot} />
        ) : (
          <Radar size={15} strokeWidth={1.75} aria-hidden />
        )
      }
      disabled={isFull && !isCompared}
      whyDisabled={t('compare.full')}
      onPress={() => {
        if (!isCompared) onPress();
        changeScenario(store, { drawer: 'compare' });
      }}
    >
      {t('compare')}
    </Button>
  );
}
