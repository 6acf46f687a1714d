import type { CityActivity } from '../../domain/links/activity.ts';
import type { SectorId } from '../../domain/sector.ts';
import { SectorTile } from '../../ui/sector-icon.tsx';
import styles from './SectorMarks.module.css';

/** Sectors that a city is active in, in the order of the package. */
export function sectorsOf(
  { sectorIds, sectorMasks }: Pick<CityActivity, 'sectorIds' | 'sectorMasks'>,
  city: number,
): SectorId[] {
  const mask = sectorMasks[city] ?? 0;
  return sectorIds.filter((_, bit) => ((mask >>> bit) & 1) === 1);
}

/** Small tiles of sectors in a row; the words stand elsewhere. */
export function SectorMarks({ sectors }: { sectors: readonly SectorId[] }) {
  return (
    <span className={styles['marks']} aria-hidden>
      {sectors.map((id) => (
        <SectorTile key={id} id={id} size={14} />
      ))}
    </span>
  );
}
