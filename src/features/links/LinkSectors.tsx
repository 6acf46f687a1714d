import { memo, useCallback } from 'react';
import { textIn } from '../../domain/language.ts';
import type { SectorId } from '../../domain/sector.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeFilters, toggled } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectSectorRecordCounts, selectShowsProjects } from '../../store/selectors/link-rows.ts';
import { Chip, ChipGroup } from '../../ui/Chip.tsx';
import { Section } from '../../ui/Section.tsx';
import { SectorTile } from '../../ui/sector-icon.tsx';
import { sectorVar } from '../../ui/tokens.ts';

/** The sectors with the records of each in scope; the same filter as that of the cities. */
export function LinkSectors() {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const sectors = useAtlas((state) => selectData(state)?.sectors);
  const counts = useAtlas(selectSectorRecordCounts);
  const chosen = useAtlas((state) => state.scenario.filters.sectors);
  const showsProjects = useAtlas(selectShowsProjects);
  const toggle = useCallback(
    (id: SectorId) =>
      changeFilters(store, { sectors: toggled(store.getState().scenario.filters.sectors, id) }),
    [store],
  );
  if (!sectors) return null;
  return (
    <Section
      title={t('sectors.heading')}
      aside={t(showsProjects ? 'sectors.linksAndProjects' : 'sectors.links')}
    >
      <ChipGroup label={t('sectors')} arrange="pairs">
        {sectors.map((sector, at) => (
          <SectorChip
            key={sector.id}
            id={sector.id}
            label={textIn(sector.short, language)}
            count={formatCount(counts[at] ?? 0, language)}
            checked={chosen.has(sector.id)}
            onToggle={toggle}
          />
        ))}
      </ChipGroup>
    </Section>
  );
}

interface SectorChipProps {
  id: SectorId;
  label: string;
  count: string;
  checked: boolean;
  onToggle: (id: SectorId) => void;
}

const SectorChip = memo(function SectorChip({
  id,
  label,
  count,
  checked,
  onToggle,
}: SectorChipProps) {
  return (
    <Chip
      value={id}
      label={label}
      count={count}
      checked={checked}
      onChange={() => onToggle(id)}
      tile={<SectorTile id={id} />}
      colour={sectorVar(id)}
    />
  );
});
