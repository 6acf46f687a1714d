import { type CSSProperties, useMemo } from 'react';
import { type SectorProfileRow, sectorProfile } from '../../../charts/series/city-profile.ts';
import { sectorProfileExport } from '../../../charts/series/city-profile-export.ts';
import { textIn } from '../../../domain/language.ts';
import { formatCount, formatMusd, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectPinnedQuotients } from '../../../store/selectors/profile.ts';
import { ChartTable } from '../../../ui/ChartTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SectorTile } from '../../../ui/sector-icon.tsx';
import { sectorVar } from '../../../ui/tokens.ts';
import styles from './ProfileTab.module.css';
import type { Profile } from './use-profile.ts';

/** Sectors of the city's records: how many, how much money, which share, and against the union. */
export function SectorRows({ profile: { data, city, all } }: { profile: Profile }) {
  const t = useText('profile');
  const language = useLanguage();
  const quotients = useAtlas(selectPinnedQuotients);
  const chosen = useAtlas(({ scenario }) => scenario.filters.sectors);
  const rows = useMemo(() => {
    const sectorIds = data.sectors.map(({ id }) => id);
    const found = sectorProfile(all, sectorIds, quotients ?? []);
    return found.filter(({ sector }) => chosen.size === 0 || chosen.has(sector));
  }, [data, all, quotients, chosen]);
  const nameOf = (id: string): string => {
    const sector = data.sectors.find((one) => one.id === id);
    return sector ? textIn(sector.name, language) : id;
  };
  const millions = (amount: number): string => formatNumber(amount, language, { digits: 1 });
  return (
    <Section title={t('sectors')} aside={t('sectors.note')}>
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <SectorRow key={row.sector} row={row} name={nameOf(row.sector)} />
        ))}
      </ul>
      <p className={styles['words']}>{t('sectors.quotientNote')}</p>
      {rows.some(({ amountMusd }) => amountMusd !== null) && (
        <p className={styles['words']}>{t('sectors.bothCities')}</p>
      )}
      <ChartTable
        caption={t('sectors.table')}
        columns={[
          t('col.sector'),
          t('col.records'),
          t('col.amount'),
          t('col.withAmount'),
          t('col.share'),
          t('col.quotient'),
        ]}
        rows={() =>
          rows.map(({ sector, count, amountMusd, withAmount, share01, locationQuotient }) => [
            nameOf(sector),
            formatCount(count, language),
            amountMusd === null ? '–' : millions(amountMusd),
            formatCount(withAmount, language),
            formatPercent(share01, language),
            locationQuotient === null
              ? '–'
              : formatNumber(locationQuotient, language, { digits: 2 }),
          ])
        }
        file={() => sectorProfileExport(rows)}
        fileName={`union-atlas-${city.id}-sectors.csv`}
      />
    </Section>
  );
}

function SectorRow({ row, name }: { row: SectorProfileRow; name: string }) {
  const t = useText('profile');
  const language = useLanguage();
  const { sector, count, kinds, amountMusd, withAmount, share01, locationQuotient } = row;
  const style = { '--sector': sectorVar(sector), '--share': share01 } as CSSProperties;
  return (
    <li className={styles['row']} style={style}>
      <p className={styles['head']}>
        <SectorTile id={sector} size={18} />
        <b className={styles['name']}>{name}</b>
        <span className={styles['figure']}>
          {t('sectors.records', { count, shown: formatCount(count, language) })}
        </span>
      </p>
      <span className={styles['share']} aria-hidden />
      <p className={styles['facts']}>
        {t('sectors.share', { share: formatPercent(share01, language) })} ·{' '}
        <span title={t('sectors.quotientTitle')}>
          {locationQuotient === null
            ? t('sectors.noQuotient')
            : t('sectors.quotient', {
                quotient: formatNumber(locationQuotient, language, { digits: 2 }),
              })}
        </span>
      </p>
      {kinds.project > 0 && (
        <p className={styles['facts']}>
          {amountMusd === null
            ? t('sectors.noAmount')
            : t('sectors.amount', {
                amount: formatMusd(amountMusd, language, { digits: 1 }),
                some: formatCount(withAmount, language),
                all: formatCount(kinds.project, language),
              })}
        </p>
      )}
    </li>
  );
}
