import { useCallback } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { SectorId } from '../../domain/sector.ts';
import { useText } from '../../i18n/use-text.ts';
import { changeFilters, clearFilters, toggled } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectActiveFilterCount } from '../../store/selectors/city-facets.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { SectorChips } from '../../ui/SectorChips.tsx';

/** Which cities are scored on the map and in the ranking's list: those active in the chosen sectors. */
export function SectorFilter({ data }: { data: AtlasData }) {
  const t = useText('scores');
  const store = useAtlasStore();
  const counts = useAtlas((state) => selectCrossFilter(state)?.counts.sectors);
  const chosen = useAtlas((state) => state.scenario.filters.sectors);
  const filterCount = useAtlas(selectActiveFilterCount);
  const toggle = useCallback(
    (id: SectorId) => {
      const { sectors } = store.getState().scenario.filters;
      changeFilters(store, { sectors: toggled(sectors, id) });
    },
    [store],
  );
  if (!counts) return null;
  return (
    <Section
      title={t('sectors.heading')}
      aside={
        filterCount > 0 ? (
          <Button tone="quiet" size="small" onPress={() => clearFilters(store)}>
            {t('filters.clear')}
          </Button>
        ) : (
          t('sectors.unit')
        )
      }
    >
      <SectorChips
        label={t('sectors')}
        sectors={data.sectors}
        counts={counts}
        chosen={chosen}
        onToggle={toggle}
      />
    </Section>
  );
}
