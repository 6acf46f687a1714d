import { RotateCcw, Table2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario, clearFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectActiveFilterCount, selectCityCount } from '../../store/selectors/city-facets.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './CitiesPanel.module.css';
import { CityFacets } from './CityFacets.tsx';
import { CityList } from './CityList.tsx';
import { EmptyResult } from './EmptyResult.tsx';

export interface CitiesPanelProps {
  /** Shows the button that hides the panel. */
  onCollapse?: () => void;
}

type View = 'filters' | 'list';

/** The Cities workspace: which cities are shown, by what filters, and the list of them. */
export function CitiesPanel({ onCollapse }: CitiesPanelProps) {
  const store = useAtlasStore();
  const t = useText('cities');
  const language = useLanguage();
  const [view, setView] = useState<View>('filters');
  const count = useRef<HTMLSpanElement>(null);
  const { shown, all } = useAtlas(selectCityCount);
  const activeCount = useAtlas(selectActiveFilterCount);
  const isTableOpen = useAtlas((state) => state.scenario.drawer === 'table');

  return (
    <Panel
      title={t('title')}
      actions={
        <>
          <Segmented<View>
            label={t('view.label')}
            value={view}
            options={[
              { value: 'filters', label: t('view.filters') },
              { value: 'list', label: t('view.list') },
            ]}
            onChange={setView}
          />
          <IconButton
            size="small"
            label={t('table.open')}
            icon={<Table2 size={16} strokeWidth={1.75} />}
            pressed={isTableOpen}
            onPress={() => changeScenario(store, { drawer: isTableOpen ? null : 'table' })}
          />
        </>
      }
      subtitle={
        <span ref={count} tabIndex={-1} aria-live="polite" className={styles['count']}>
          <RichText
            ns="cities"
            k="shown"
            values={{ shown: formatCount(shown, language), all: formatCount(all, language) }}
          />
        </span>
      }
      subtitleAction={
        activeCount > 0 && (
          <span className={styles['clear']}>
            <Button
              tone="quiet"
              size="small"
              icon={<RotateCcw size={14} strokeWidth={1.75} aria-hidden />}
              onPress={() => {
                clearFilters(store);
                count.current?.focus();
              }}
            >
              {t('clear')}
            </Button>
            <span className={styles['number']} title={t('clear.count', { count: activeCount })}>
              {formatCount(activeCount, language)}
            </span>
          </span>
        )
      }
      progress01={all === 0 ? 0 : shown / all}
      {...(onCollapse && { onCollapse })}
    >
      {shown === 0 && all > 0 && (
        <div className={styles['empty']}>
          <EmptyResult />
        </div>
      )}
      {view === 'filters' ? <CityFacets /> : <CityList />}
    </Panel>
  );
}
