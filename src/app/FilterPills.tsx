import { ListFilter, SlidersHorizontal, X } from 'lucide-react';
import { textIn } from '../domain/language.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { changeFilters, toggled } from '../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import { Button } from '../ui/Button.tsx';
import { SectorTile } from '../ui/sector-icon.tsx';
import { sectorVar } from '../ui/tokens.ts';
import styles from './FilterPills.module.css';

/** Over the map of a phone: the way to the panel, and the chosen sectors, each to be taken out. */
export function FilterPills({ onOpen }: { onOpen: () => void }) {
  const t = useText('common');
  const language = useLanguage();
  const store = useAtlasStore();
  const workspace = useAtlas((state) => state.scenario.workspace);
  const chosen = useAtlas((state) => state.scenario.filters.sectors);
  const sectors = useAtlas(({ data }) => (data.status === 'ready' ? data.value.sectors : null));
  const Icon = workspace === 'cities' ? ListFilter : SlidersHorizontal;
  return (
    <>
      <Button icon={<Icon size={16} strokeWidth={1.75} aria-hidden />} onPress={onOpen}>
        {t(workspace === 'cities' ? 'panel.filter' : 'panel.settings')}
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
