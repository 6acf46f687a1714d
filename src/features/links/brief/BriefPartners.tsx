import type { BriefPartner } from '../../../charts/series/city-profile-brief.ts';
import type { PartnerRow } from '../../../charts/series/partner-rows.ts';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import { textIn } from '../../../domain/language.ts';
import type { SideReason } from '../../../domain/links/potential/offers-needs.ts';
import { fit01Of } from '../../../domain/links/potential/potential-links.ts';
import { formatCount, formatKm, formatNumber, formatYear } from '../../../i18n/format.ts';
import { namesInRow } from '../../../i18n/names-in-row.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import styles from './BriefPage.module.css';
import type { Brief } from './use-brief.ts';

/** The best potential partners, each with the strongest sector either way and the figures of the stronger one. */
export function BriefPartners({ data, brief }: { data: AtlasData; brief: Brief }) {
  const t = useText('profile');
  const isWaiting = useAtlas(
    ({ potential, profiles }) => potential.status === 'working' || profiles.status === 'loading',
  );
  const { partners } = brief;
  return (
    <section>
      <h3 className={styles['title']}>{t('brief.partners')}</h3>
      {partners === null || partners.length === 0 ? (
        <p>{t(partners === null && isWaiting ? 'brief.waiting' : 'brief.noPartners')}</p>
      ) : (
        <ol className={styles['partners']}>
          {partners.map(({ row, reasons }) => (
            <Partner key={row.city.id} data={data} brief={brief} row={row} reasons={reasons} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface PartnerProps {
  data: AtlasData;
  brief: Brief;
  row: PartnerRow;
  reasons: BriefPartner;
}

function Partner({ data, brief, row, reasons }: PartnerProps) {
  const t = useText('profile');
  const potential = useText('potential');
  const language = useLanguage();
  const { city, distanceKm, recordedCount, balance, partner } = row;
  // The way back, where there is one: what makes a partnership one of both.
  const [back] = reasons.taker === partner.city ? partner.takesIn : partner.givesIn;
  const backSector = back && data.sectors[back.sector];
  const giver = data.cities[reasons.giver];
  const taker = data.cities[reasons.taker];
  const sector = data.sectors[reasons.sector];
  if (!giver || !taker || !sector) return null;
  return (
    <li className={styles['partner']}>
      <p>
        <b>
          {t('partners.where', {
            name: textIn(city.name, language),
            country: textIn(city.country, language),
          })}
        </b>{' '}
        · {potential(`partner.${balance}`)} · {formatKm(distanceKm, language)} ·{' '}
        {recordedCount === 0
          ? potential('partner.noRecord')
          : potential('partner.recorded', {
              count: recordedCount,
              shown: formatCount(recordedCount, language),
            })}
      </p>
      <p>
        {t('brief.gives', {
          giver: textIn(giver.name, language),
          taker: textIn(taker.name, language),
          sector: textIn(sector.name, language),
          fit: formatNumber(reasons.fit01, language, { digits: 2 }),
        })}
      </p>
      {backSector && (
        <p>
          {t('brief.gives', {
            giver: textIn(taker.name, language),
            taker: textIn(giver.name, language),
            sector: textIn(backSector.name, language),
            fit: formatNumber(fit01Of(back), language, { digits: 2 }),
          })}
        </p>
      )}
      <div className={styles['figures']}>
        <Figures
          data={data}
          brief={brief}
          title={t('brief.offersIn', { country: textIn(giver.country, language) })}
          figures={reasons.offers}
        />
        <Figures
          data={data}
          brief={brief}
          title={t('brief.needsIn', { country: textIn(taker.country, language) })}
          figures={reasons.needs}
        />
      </div>
    </li>
  );
}

interface FiguresProps {
  data: AtlasData;
  brief: Brief;
  title: string;
  figures: readonly SideReason[];
}

function Figures({ data, brief, title, figures }: FiguresProps) {
  const t = useText('profile');
  const potential = useText('potential');
  const language = useLanguage();
  return (
    <div>
      <p className={styles['small']}>{title}</p>
      <ul>
        {figures.map(({ metric, value, year, sources }) => {
          const found = brief.figures?.profiles.metrics[metric];
          if (!found) return null;
          const publishers = sources.map((source) => data.sources[source]?.publisher ?? '');
          return (
            <li key={found.id}>
              {t('brief.metric', { name: textIn(found.name, language) })}{' '}
              <b>
                {formatNumber(value, language, { digits: found.decimals })}{' '}
                {textIn(found.unit, language)}
              </b>{' '}
              <span className={styles['small']}>
                {t('brief.provenance', {
                  year: year === 0 ? potential('reasons.noYear') : formatYear(year, language),
                  publishers: namesInRow(publishers, language),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
