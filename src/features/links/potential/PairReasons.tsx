import { useCallback } from 'react';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import { textIn } from '../../../domain/language.ts';
import type { LinkRole } from '../../../domain/links/potential/country-profiles.ts';
import { sideReasons } from '../../../domain/links/potential/offers-needs.ts';
import type { PairDetail } from '../../../domain/links/potential/potential-links.ts';
import { formatCount, formatNumber, formatPercent, formatYear } from '../../../i18n/format.ts';
import { labelled, sentences } from '../../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectCountrySides, selectPotentialRequest } from '../../../store/selectors/potential.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { SectorTile } from '../../../ui/sector-icon.tsx';
import type { PotentialSolver } from '../../../workers/potential-client.ts';
import styles from './PairReasons.module.css';
import { useSolved } from './use-solved.ts';

/** Sectors that are explained, the strongest first. */
const EXPLAINED_SECTORS = 2;
/** Figures on each side, those that speak loudest first. */
const SHOWN_FIGURES = 2;

interface PairReasonsProps {
  data: AtlasData;
  /** Numbers of the giving and the taking city. */
  from: number;
  to: number;
}

/** Why one city could give to another: figures of both sides, and the part that size and distance play. */
export function PairReasons({ data, from, to }: PairReasonsProps) {
  const t = useText('potential');
  const language = useLanguage();
  const request = useAtlas(selectPotentialRequest);
  const ask = useCallback(
    async (solver: PotentialSolver): Promise<PairDetail[]> =>
      request ? solver.pair(from, to, request.sectors, request.choices) : [],
    [from, to, request],
  );
  const solved = useSolved(ask);
  if (solved.status === 'working') return <Skeleton label={t('reasons.working')} rows={4} />;
  if (solved.status === 'failed') return <p>{t('reasons.failed')}</p>;
  const nameOf = (at: number): string =>
    textIn(data.cities[at]?.name ?? { en: '', zh: null }, language);
  const giver = nameOf(from);
  const taker = nameOf(to);
  const placeWords = (place: number): string =>
    Number.isNaN(place) ? t('reasons.unknownPlace') : formatCount(place, language);
  return (
    <section className={styles['reasons']} aria-label={t('reasons', { giver, taker })}>
      <h5 className={styles['title']}>{t('reasons', { giver, taker })}</h5>
      {solved.value.slice(0, EXPLAINED_SECTORS).map((detail) => {
        const sector = data.sectors[detail.sector];
        if (!sector) return null;
        return (
          <div key={sector.id} className={styles['sector']}>
            <p className={styles['head']}>
              <SectorTile id={sector.id} size={18} />
              <b>{textIn(sector.name, language)}</b>
            </p>
            <Side data={data} city={from} sector={sector.id} side="offer" />
            <Side data={data} city={to} sector={sector.id} side="need" />
            <p>
              {sentences(language, [
                t('reasons.shares', {
                  giver,
                  taker,
                  offerShare: formatPercent(detail.offerShare01, language, 1),
                  needShare: formatPercent(detail.needShare01, language, 1),
                }),
                t('reasons.place', {
                  giver,
                  place: placeWords(detail.place),
                  count: formatCount(detail.placeCount, language),
                }),
                t('reasons.without', { place: placeWords(detail.placeWithoutDistance) }),
                t('reasons.equal', { place: placeWords(detail.placeWithEqualSizes) }),
              ])}
            </p>
          </div>
        );
      })}
    </section>
  );
}

interface SideProps {
  data: AtlasData;
  city: number;
  sector: string;
  side: LinkRole;
}

function Side({ data, city, sector, side }: SideProps) {
  const t = useText('potential');
  const language = useLanguage();
  const known = useAtlas(selectCountrySides);
  const own = data.cities[city];
  const country = known?.profiles.countries.indexOf(own?.iso3 ?? '') ?? -1;
  if (!known || !own || country < 0) return null;
  const reasons = sideReasons(known.profiles, known.sides, country, sector, side);
  return (
    <div>
      <p>
        {t(side === 'offer' ? 'reasons.offers' : 'reasons.needs', {
          name: textIn(own.country, language),
        })}
      </p>
      <ul className={styles['figures']}>
        {reasons.slice(0, SHOWN_FIGURES).map((reason) => {
          const metric = known.profiles.metrics[reason.metric];
          if (!metric) return null;
          const { value, year, direction, standing01, sources } = reason;
          const digits = metric.decimals;
          const publishers = sources.map((source) => data.sources[source]?.publisher ?? '');
          return (
            <li key={metric.id}>
              {labelled(language, textIn(metric.name, language), '')}
              <b>
                {formatNumber(value, language, { digits })} {textIn(metric.unit, language)}
              </b>
              {language === 'zh' ? '，' : ', '}
              {t(direction === 1 ? 'reasons.more' : 'reasons.less', {
                share: formatPercent(standing01, language),
              })}
              <span className={styles['source']}>
                {year === 0 ? t('reasons.noYear') : formatYear(year, language)} ·{' '}
                {t('reasons.level')} · <span lang="en">{publishers.join('; ')}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
