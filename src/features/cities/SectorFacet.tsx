import { memo, useCallback } from 'react';
import { textIn } from '../../domain/language.ts';
import type { SectorId } from '../../domain/sector.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { Chip, ChipGroup } from '../../ui/Chip.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SectorTile } from '../../ui/sector-icon.tsx';
import { sectorVar } from '../../ui/tokens.ts';
import { toggleValue } from './filter-actions.ts';

/** The sectors as chips with the cities that are active in each, and whether one or all of them must be met. */
export function SectorFacet() {
  const store = useAtlasStore();
  const t = useText('cities');
  const language = useLanguage();
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
