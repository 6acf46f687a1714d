import { useId, useState } from 'react';
import { textIn } from '../../domain/language.ts';
import type { SectorId } from '../../domain/sector.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import {
  type SectorBasis,
  selectPinnedRecords,
  selectPinnedSectors,
} from '../../store/selectors/inspector.ts';
import { SectorTile } from '../../ui/sector-icon.tsx';
import { sectorVar } from '../../ui/tokens.ts';
import { BasisRecords } from './BasisRecords.tsx';
import { Fold } from './Fold.tsx';
import type { Inspected } from './inspected.ts';
import styles from './SectorRecords.module.css';

/** Sectors in which the city is active; each opens to the records that it rests on. */
export function SectorRecords({ inspected }: { inspected: Inspected }) {
  const t = useText('city');
  const language = useLanguage();
  const id = useId();
  const sectors = useAtlas(selectPinnedSectors);
  const [openSector, setOpenSector] = useState<SectorId | null>(null);
  const open = sectors.find(({ sector }) => sector === openSector);
  return (
    <Fold title={t('sectors')} opens="tall" aside={formatCount(sectors.length, language)}>
      {sectors.length === 0 ? (
        <p className={styles['note']}>{t('sectors.none')}</p>
      ) : (
        <>
          <ul className={styles['badges']}>
            {sectors.map((basis) => (
              <li key={basis.sector}>
                <SectorBadge
                  inspected={inspected}
                  basis={basis}
                  isOpen={basis.sector === openSector}
                  controls={id}
                  onPress={() => setOpenSector(basis.sector === openSector ? null : basis.sector)}
                />
              </li>
            ))}
          </ul>
          <div id={id} aria-live="polite">
            {open ? (
              <SectorDetails inspected={inspected} basis={open} />
            ) : (
              <p className={styles['note']}>{t('sectors.hint')}</p>
            )}
          </div>
        </>
      )}
    </Fold>
  );
}

interface SectorBadgeProps {
  inspected: Inspected;
  basis: SectorBasis;
  isOpen: boolean;
  controls: string;
  onPress: () => void;
}

function SectorBadge({
  inspected: { data },
  basis: { sector, count },
  isOpen,
  controls,
  onPress,
}: SectorBadgeProps) {
  const t = useText('city');
  const language = useLanguage();
  const found = data.sectors.find(({ id }) => id === sector);
  const name = found ? textIn(found.name, language) : sector;
  return (
    <button
      type="button"
      className={styles['badge']}
      style={{ '--chip': sectorVar(sector) } as React.CSSProperties}
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={t('sectors.open', { name, count })}
      title={name}
      onClick={onPress}
    >
      <SectorTile id={sector} size={18} />
      <span className={styles['name']}>{found ? textIn(found.short, language) : sector}</span>
      <span className={styles['count']}>{formatCount(count, language)}</span>
    </button>
  );
}

function SectorDetails({ inspected, basis }: { inspected: Inspected; basis: SectorBasis }) {
  const language = useLanguage();
  const records = useAtlas(selectPinnedRecords);
  const found = inspected.data.sectors.find(({ id }) => id === basis.sector);
  if (!records) return null;
  return (
    <div className={styles['details']}>
      <h4 className={styles['sector']}>{found ? textIn(found.name, language) : basis.sector}</h4>
      {basis.basis.map((one) => (
        <BasisRecords key={one.kind} inspected={inspected} records={records} basis={one} />
      ))}
    </div>
  );
}
