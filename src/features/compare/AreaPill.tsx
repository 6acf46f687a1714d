import { X } from 'lucide-react';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeFilters, changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectCityCount } from '../../store/selectors/city-facets.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './AreaPill.module.css';

/** Over the map: how many cities the choice in the scatter plot leaves, the way to the plot, and its end. */
export function AreaPill() {
  const t = useText('compare');
  const language = useLanguage();
  const store = useAtlasStore();
  const { shown } = useAtlas(selectCityCount);
  return (
    <div className={styles['pill']}>
      <Button
        tone="quiet"
        size="small"
        onPress={() => changeScenario(store, { drawer: 'scatter' })}
      >
        {t('area.pill', { count: shown, shown: formatCount(shown, language) })}
      </Button>
      <IconButton
        size="small"
        label={t('area.undo')}
        icon={<X size={15} strokeWidth={1.75} />}
        onPress={() => changeFilters(store, { area: null })}
      />
    </div>
  );
}
