import { X } from 'lucide-react';
import { formatCount, formatRange } from '../../i18n/format.ts';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { changeFilters, changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectCityCount } from '../../store/selectors/city-facets.ts';
import { selectData } from '../../store/selectors/data.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ChosenPill.module.css';
import { formatVariable, variableNames } from './variable-names.ts';

/** Over the map: how many cities the choices made in charts leave, the way to the charts, and their end. */
export function ChosenPill() {
  useReadyTexts('compare', 'scores');
  const t = useText('compare');
  const scores = useText('scores');
  const language = useLanguage();
  const store = useAtlasStore();
  const data = useAtlas(selectData);
  const { shown } = useAtlas(selectCityCount);
  const ranges = useAtlas(({ scenario }) => scenario.filters.ranges);
  const drawer = ranges.size === 0 ? 'scatter' : 'compare';
  const names = data && variableNames(data, language, { compare: t, scores });
  const words = [...ranges].map(([id, ends]) => {
    const [from = '', to = ''] = ends.map((end) => formatVariable(id, end, language));
    return `${names?.short(id) ?? id} ${formatRange(from, to)}`;
  });
  return (
    <div className={styles['pill']}>
      <Button tone="quiet" size="small" onPress={() => changeScenario(store, { drawer })}>
        {t('chosen', { count: shown, shown: formatCount(shown, language) })}
      </Button>
      {words.length > 0 && <span className={styles['words']}>{words.join(' · ')}</span>}
      <IconButton
        size="small"
        label={t('chosen.undo')}
        icon={<X size={15} strokeWidth={1.75} />}
        onPress={() => changeFilters(store, { area: null, ranges: new Map() })}
      />
    </div>
  );
}
