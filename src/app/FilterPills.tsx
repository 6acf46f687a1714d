import { ListFilter, SlidersHorizontal, X } from 'lucide-react';
import { textIn } from '../domain/language.ts';
import { formatCount } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { changeFilters, toggled } from '../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import { selectActiveFilterCount } from '../store/selectors/city-facets.ts';
import { selectLinkFilterCount } from '../store/selectors/link-rows.ts';
import { Button } from '../ui/Button.tsx';
import { SectorTile } from '../ui/sector-icon.tsx';
import { sectorVar } from '../ui/tokens.ts';
import styles from './FilterPills.module.css';

/** Over the map of a phone: the way to the panel with the number of its filters, and the chosen sectors, each to be taken out. */
export function FilterPills({ onOpen }: { onOpen: () => void }) {
  const t = useText('common');
  const language = useLanguage();
  const store = useAtlasStore();
  const workspace = useAtlas((state) => state.scenario.workspace);
  const chosen = useAtlas((state) => state.scenario.filters.sectors);
  const sectors = useAtlas(({ data }) => (data.status === 'ready' ? data.value.sectors : null));
  const filterCount = useAtlas((state) =>
    state.scenario.workspace === 'links'
      ? selectLinkFilterCount(state)
      : state.scenario.workspace === 'cities'
        ? selectActiveFilterCount(state)
        : 0,
  );
  const Icon = workspace === 'cities' ? ListFilter : SlidersHorizontal;
  return (
    <>
      <Button icon={<Icon size={16} strokeWidth={1.75} aria-hidden />} onPress={onOpen}>
        {t(workspace === 'cities' ? 'panel.filter' : 'panel.settings')}
        {filterCount > 0 && (
          <>
            {' '}
            <span className={styles['number']} aria-hidden>
              {formatCount(filterCount, language)}
            </span>
            <span className="visually-hidden">{t('filters.count', { count: filterCount })}</span>
          </>
        )}
      </Button>
      {sectors
        ?.filter(({ id }) => chosen.has(id))
        .map((sector) => (
          <button
            key={sector.id}
            type="button"
            className={styles['pill']}
            style={{ borderColor: sectorVar(sector.id) }}
            aria-label={t('panel.removeSector', { name: textIn(sector.name, language) })}
            onClick={() => changeFilters(store, { sectors: toggled(chosen, sector.id) })}
          >
            <SectorTile id={sector.id} />
            <X size={15} strokeWidth={1.75} aria-hidden />
          </button>
        ))}
    </>
  );
}
