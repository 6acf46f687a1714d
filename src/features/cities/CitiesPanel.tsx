import { Table2 } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario, clearFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectActiveFilterCount, selectCityCount } from '../../store/selectors/city-facets.ts';
import { FilterPanel } from '../../ui/FilterPanel.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './CitiesPanel.module.css';
import { CityFacets } from './CityFacets.tsx';
import { EmptyResult } from './EmptyResult.tsx';

const CityList = lazy(async () => ({ default: (await import('./CityList.tsx')).CityList }));

export interface CitiesPanelProps {
  /** Shows the button that hides the panel. */
  onCollapse?: () => void;
}

/** The Cities workspace: which cities are shown, by what filters, and the list of them. */
export function CitiesPanel({ onCollapse }: CitiesPanelProps) {
  const store = useAtlasStore();
  const t = useText('cities');
  const language = useLanguage();
  const { shown, all } = useAtlas(selectCityCount);
  const filterCount = useAtlas(selectActiveFilterCount);
  const isTableOpen = useAtlas((state) => state.scenario.drawer === 'table');

  return (
    <FilterPanel
      title={t('title')}
      actions={
        <IconButton
          size="small"
          label={t('table.open')}
          icon={<Table2 size={16} strokeWidth={1.75} />}
          pressed={isTableOpen}
          onPress={() => changeScenario(store, { drawer: isTableOpen ? null : 'table' })}
        />
      }
      count={
        <RichText
          ns="cities"
          k="shown"
          values={{ shown: formatCount(shown, language), all: formatCount(all, language) }}
        />
      }
      filterCount={filterCount}
      onClear={() => clearFilters(store)}
      progress01={all === 0 ? 0 : shown / all}
      notice={
        shown === 0 &&
        all > 0 && (
          <div className={styles['empty']}>
            <EmptyResult />
          </div>
        )
      }
      filters={<CityFacets />}
      list={
        <Suspense fallback={null}>
          <CityList />
        </Suspense>
      }
      {...(onCollapse && { onCollapse })}
    />
  );
}
