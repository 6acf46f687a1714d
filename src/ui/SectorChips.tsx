import { memo } from 'react';
import { textIn } from '../domain/language.ts';
import type { Sector, SectorId } from '../domain/sector.ts';
import { formatCount } from '../i18n/format.ts';
import { useLanguage } from '../i18n/use-text.ts';
import { Chip, ChipGroup } from './Chip.tsx';
import { SectorTile } from './sector-icon.tsx';
import { sectorVar } from './tokens.ts';

export interface SectorChipsProps {
  /** Accessible name of the group. */
  label: string;
  sectors: readonly Sector[];
  /** What each sector has, in the order of `sectors`. */
  counts: ArrayLike<number>;
  chosen: ReadonlySet<SectorId>;
  /** The same function at each drawing, so that only the chips that change are drawn again. */
  onToggle: (id: SectorId) => void;
}

/** The sectors as two columns of chips, each with its count. */
export function SectorChips({ label, sectors, counts, chosen, onToggle }: SectorChipsProps) {
  const language = useLanguage();
  return (
    <ChipGroup label={label} arrange="pairs">
      {sectors.map((sector, at) => (
        <SectorChip
          key={sector.id}
          id={sector.id}
          label={textIn(sector.short, language)}
          count={formatCount(counts[at] ?? 0, language)}
          checked={chosen.has(sector.id)}
          onToggle={onToggle}
        />
      ))}
    </ChipGroup>
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
