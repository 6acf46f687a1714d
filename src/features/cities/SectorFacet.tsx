import { useCallback } from 'react';
import type { SectorId } from '../../domain/sector.ts';
import { useText } from '../../i18n/use-text.ts';
import { changeFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { Section } from '../../ui/Section.tsx';
import { SectorChips } from '../../ui/SectorChips.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { toggleValue } from './filter-actions.ts';

/** The sectors as chips with the cities that are active in each, and whether one or all of them must be met. */
export function SectorFacet() {
  const store = useAtlasStore();
  const t = useText('cities');
  const sectors = useAtlas((state) => selectData(state)?.sectors);
  const counts = useAtlas((state) => selectCrossFilter(state)?.counts.sectors);
  const chosen = useAtlas((state) => state.scenario.filters.sectors);
  const mode = useAtlas((state) => state.scenario.filters.sectorMode);
  const toggle = useCallback((id: SectorId) => toggleValue(store, 'sectors', id), [store]);
  if (!sectors || !counts) return null;
  return (
    <Section
      title={t('sectors.heading')}
      aside={
        <Segmented
          label={t('sectors.mode')}
          value={mode}
          options={[
            { value: 'any', label: t('sectors.any') },
            { value: 'all', label: t('sectors.all') },
          ]}
          onChange={(sectorMode) => changeFilters(store, { sectorMode })}
        />
      }
    >
      <SectorChips
        label={t('sectors')}
        sectors={sectors}
        counts={counts}
        chosen={chosen}
        onToggle={toggle}
      />
    </Section>
  );
}
