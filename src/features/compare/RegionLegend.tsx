import type { RegionClasses } from '../../charts/series/region-classes.ts';
import { regionName } from '../../i18n/region-name.ts';
import { useText } from '../../i18n/use-text.ts';
import { changeFilters, toggled } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { Chip, ChipGroup } from '../../ui/Chip.tsx';
import { REGION_VARS } from '../../ui/tokens.ts';
import styles from './RegionLegend.module.css';

/** What the colours of regions mean; each is the filter of its region. */
export function RegionLegend({ regions, classes }: RegionClasses) {
  const t = useText('compare');
  const names = useText('cities');
  const store = useAtlasStore();
  const chosen = useAtlas(({ scenario }) => scenario.filters.regions);
  return (
    <ChipGroup label={t('colours.regions')}>
      {regions.map((region, at) => (
        <Chip
          key={region}
          value={region}
          label={regionName(region, names)}
          checked={chosen.has(region)}
          onChange={() => changeFilters(store, { regions: toggled(chosen, region) })}
          tile={<span className={styles['swatch']} style={{ background: REGION_VARS[at] }} />}
          colour={REGION_VARS[at] ?? ''}
        />
      ))}
      {classes.includes(-1) && (
        <span className={styles['others']}>
          <span className={styles['dot']} />
          {t('colours.otherRegions')}
        </span>
      )}
    </ChipGroup>
  );
}
