import { useCallback } from 'react';
import type { SectorId } from '../../domain/sector.ts';
import { useText } from '../../i18n/use-text.ts';
import { changeFilters, toggled } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectShowsInstitutes } from '../../store/selectors/institutes.ts';
import { selectSectorRecordCounts, selectShowsProjects } from '../../store/selectors/link-rows.ts';
import { Section } from '../../ui/Section.tsx';
import { SectorChips } from '../../ui/SectorChips.tsx';

/** The sectors with the records of each in scope; the same filter as that of the cities. */
export function LinkSectors() {
  const store = useAtlasStore();
  const t = useText('links');
  const sectors = useAtlas((state) => selectData(state)?.sectors);
  const counts = useAtlas(selectSectorRecordCounts);
  const chosen = useAtlas((state) => state.scenario.filters.sectors);
  const showsPoints = useAtlas(
    (state) => selectShowsProjects(state) || selectShowsInstitutes(state),
  );
  const toggle = useCallback(
    (id: SectorId) =>
      changeFilters(store, { sectors: toggled(store.getState().scenario.filters.sectors, id) }),
    [store],
  );
  if (!sectors) return null;
  return (
    <Section
      title={t('sectors.heading')}
      aside={t(showsPoints ? 'sectors.records' : 'sectors.links')}
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
