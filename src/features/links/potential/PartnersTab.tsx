import { useMemo, useState } from 'react';
import { partnerRows } from '../../../charts/series/partner-rows.ts';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import { textIn } from '../../../domain/language.ts';
import type { SectorFailure } from '../../../domain/links/potential/potential-links.ts';
import { formatCount } from '../../../i18n/format.ts';
import { namesInRow } from '../../../i18n/names-in-row.ts';
import { sentences } from '../../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { DRAWN_PARTNERS } from '../../../map/views/drawn-partners.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectData, selectPinnedIndex } from '../../../store/selectors/data.ts';
import { selectLinkTable } from '../../../store/selectors/links.ts';
import { selectCountrySides, selectPotentialRequest } from '../../../store/selectors/potential.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { BriefButton } from '../brief/BriefButton.tsx';
import { LearningSections } from '../learning/LearningSections.tsx';
import { OpenedPair } from './OpenedPair.tsx';
import { PartnerItem } from './PartnerItem.tsx';
import styles from './PartnersTab.module.css';
import { PotentialProblem } from './PotentialStatus.tsx';
import { TestVerdict } from './TestNote.tsx';

/** Whom the pinned city could work with, best first, each with its reasons. */
export function PartnersTab() {
  const data = useAtlas(selectData);
  const at = useAtlas(selectPinnedIndex);
  if (!data || at < 0) return null;
  return (
    <>
      <Partners data={data} at={at} />
      <LearningSections data={data} />
    </>
  );
}

function Partners({ data, at }: { data: AtlasData; at: number }) {
  const store = useAtlasStore();
  const t = useText('potential');
  const language = useLanguage();
  const table = useAtlas(selectLinkTable);
  const partners = useAtlas(({ potential }) => potential.partners);
  const isDrawn = useAtlas(({ scenario }) => scenario.showsPotential);
  const [showsAll, setShowsAll] = useState(false);
  const rows = useMemo(
    () =>
      table && partners?.city === at ? partnerRows(data.cities, table, at, partners.list) : null,
    [data, table, partners, at],
  );
  const name = textIn(data.cities[at]?.name ?? { en: '', zh: null }, language);
  if (!data.hasCountryProfiles) return <p className={styles['words']}>{t('noProfiles')}</p>;
  const strongest = rows?.[0]?.partner.total ?? 0;
  const shown = rows?.slice(0, showsAll ? rows.length : DRAWN_PARTNERS) ?? [];
  const rest = (rows?.length ?? 0) - DRAWN_PARTNERS;
  return (
    <div className={styles['tab']}>
      <h3 className={styles['title']}>{t('partners.title', { name })}</h3>
      <OpenedPair data={data} at={at} />
      <BriefButton />
      <p className={styles['words']}>
        <SectorWords data={data} /> · {t('partners.order')}
      </p>
      <PotentialProblem />
      {rows === null ? (
        <Waiting />
      ) : rows.length === 0 ? (
        <NoPartners data={data} at={at} />
      ) : (
        <>
          <CheckRow
            label={t('partners.onMap', {
              count: formatCount(Math.min(DRAWN_PARTNERS, rows.length), language),
            })}
            checked={isDrawn}
            onChange={(showsPotential) => changeScenario(store, { showsPotential })}
          />
          <ol className={styles['list']}>
            {shown.map((row, place) => (
              <PartnerItem
                key={row.city.id}
                data={data}
                at={at}
                row={row}
                place={place + 1}
                strongest={strongest}
              />
            ))}
          </ol>
          {rest > 0 && (
            <Button tone="quiet" size="small" onPress={() => setShowsAll(!showsAll)}>
              {showsAll
                ? t('partners.fewer')
                : t('partners.more', { count: formatCount(rest, language) })}
            </Button>
          )}
          <p className={styles['words']}>{t('what')}</p>
          <p className={styles['words']}>{t('countryLevel')}</p>
          <TestVerdict />
        </>
      )}
    </div>
  );
}

function Waiting() {
  const t = useText('potential');
  const status = useAtlas(({ potential }) => potential.status);
  const hasFailed = useAtlas(({ profiles }) => profiles.status === 'failed');
  return hasFailed || status === 'failed' || status === 'too_many' ? null : (
    <Skeleton label={t('working')} rows={6} />
  );
}

/** Nobody fits, nothing is known of the city's country, or nothing in the chosen sectors. */
function NoPartners({ data, at }: { data: AtlasData; at: number }) {
  const t = useText('potential');
  const language = useLanguage();
  const known = useAtlas(selectCountrySides);
  const request = useAtlas(selectPotentialRequest);
  const failures = useAtlas(({ potential }) => potential.links?.failures ?? NO_FAILURES);
  const city = data.cities[at];
  const country = known?.profiles.countries.indexOf(city?.iso3 ?? '') ?? -1;
  const all = [...data.sectors.keys()];
  const knows = (sectors: readonly number[]): boolean =>
    sectors.some((sector) =>
      [known?.sides.offers[sector], known?.sides.needs[sector]].some(
        (side) => country >= 0 && side !== undefined && !Number.isNaN(side[country]),
      ),
    );
  const wanted = request?.sectors ?? all;
  const nameOf = (sector: number): string =>
    textIn(data.sectors[sector]?.name ?? { en: '', zh: null }, language);
  if (wanted.length > 0 && wanted.every((at) => failures.some(({ sector }) => sector === at))) {
    return (
      <p className={styles['words']}>
        {sentences(
          language,
          failures
            .filter(({ sector }) => wanted.includes(sector))
            .map(({ sector, reason }) => t(`failure.${reason}`, { sector: nameOf(sector) })),
        )}
      </p>
    );
  }
  const where = { country: city ? textIn(city.country, language) : '' };
  if (!knows(all)) return <p className={styles['words']}>{t('partners.unknown', where)}</p>;
  return (
    <p className={styles['words']}>
      {knows(wanted)
        ? t('partners.none')
        : t('partners.unknownIn', { ...where, sectors: namesInRow(wanted.map(nameOf), language) })}
    </p>
  );
}

const NO_FAILURES: readonly SectorFailure[] = [];

function SectorWords({ data }: { data: AtlasData }) {
  const t = useText('potential');
  const language = useLanguage();
  const chosen = useAtlas(({ scenario }) => scenario.filters.sectors);
  if (chosen.size === 0) return t('partners.allSectors');
  const names = data.sectors
    .filter(({ id }) => chosen.has(id))
    .map(({ short }) => textIn(short, language));
  const sectors = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return t('partners.inSectors', { sectors });
}
