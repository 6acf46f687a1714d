import { Crosshair } from 'lucide-react';
import { type CSSProperties, useId, useState } from 'react';
import type { PartnerRow } from '../../../charts/series/partner-rows.ts';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import { textIn } from '../../../domain/language.ts';
import { fit01Of, type PairPart } from '../../../domain/links/potential/potential-links.ts';
import { formatCount, formatKm, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { labelled } from '../../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { wishCamera } from '../../../store/atlas-store.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { CityName } from '../../../ui/CityName.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { SectorTile } from '../../../ui/sector-icon.tsx';
import { sectorVar } from '../../../ui/tokens.ts';
import { PairReasons } from './PairReasons.tsx';
import styles from './PartnerItem.module.css';

interface PartnerItemProps {
  data: AtlasData;
  /** Number of the pinned city. */
  at: number;
  row: PartnerRow;
  /** Place in the list, from 1. */
  place: number;
  /** Total of the best partner, for the length of the bar. */
  strongest: number;
}

/** One suggested partner: how strong, in what, how far, what is recorded, and on demand why. */
export function PartnerItem({ data, at, row, place, strongest }: PartnerItemProps) {
  const store = useAtlasStore();
  const t = useText('potential');
  const language = useLanguage();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { partner, city, distanceKm, recordedCount, balance } = row;
  const { gives, takes, givesIn, takesIn } = partner;
  const name = textIn(city.name, language);
  const own = textIn(data.cities[at]?.name ?? { en: '', zh: null }, language);
  const leading = (gives >= takes ? givesIn : takesIn)[0]?.sector ?? 0;
  const percent = (share01: number): string => formatPercent(share01, language, 1);
  const style = {
    '--sector': sectorVar(data.sectors[leading]?.id ?? ''),
    '--gives': gives / strongest,
    '--takes': takes / strongest,
  } as CSSProperties;
  return (
    <li className={styles['item']} style={style}>
      <div className={styles['head']}>
        <span className={styles['place']} role="img" aria-label={t('partner.place', { place })}>
          {place}
        </span>
        <h4 className={styles['name']}>
          <CityName name={city.name} language={language} />{' '}
          <span className={styles['country']}>{textIn(city.country, language)}</span>
        </h4>
        <span
          className={styles['bar']}
          role="img"
          title={t('partner.strengthTitle')}
          aria-label={t('partner.strength', { gives: percent(gives), takes: percent(takes) })}
        >
          <span className={styles['gives']} />
          <span className={styles['takes']} />
        </span>
      </div>
      <ul className={styles['parts']}>
        <Part data={data} words={t('partner.gives', { name: own })} part={givesIn[0]} />
        <Part data={data} words={t('partner.takes', { name: own })} part={takesIn[0]} />
      </ul>
      <p className={styles['facts']}>
        {t(`partner.${balance}`)} · {formatKm(distanceKm, language)} ·{' '}
        {recordedCount === 0
          ? t('partner.noRecord')
          : t('partner.recorded', {
              count: recordedCount,
              shown: formatCount(recordedCount, language),
            })}
      </p>
      <div className={styles['actions']}>
        <Button
          tone="quiet"
          size="small"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t('partner.reasonsOf', { name })}
          onPress={() => setIsOpen(!isOpen)}
        >
          {t('partner.reasons')}
        </Button>
        <IconButton
          size="small"
          label={t('partner.fly', { name })}
          icon={<Crosshair size={15} strokeWidth={1.75} />}
          onPress={() => wishCamera(store, { type: 'city', id: city.id })}
        />
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            {givesIn.length > 0 && <PairReasons data={data} from={at} to={partner.city} />}
            {takesIn.length > 0 && <PairReasons data={data} from={partner.city} to={at} />}
          </>
        )}
      </div>
    </li>
  );
}

function Part({
  data,
  words,
  part,
}: {
  data: AtlasData;
  words: string;
  part: PairPart | undefined;
}) {
  const t = useText('potential');
  const language = useLanguage();
  const sector = part && data.sectors[part.sector];
  if (!part || !sector) return null;
  const fit = formatNumber(fit01Of(part), language, { digits: 2 });
  return (
    <li className={styles['part']}>
      <SectorTile id={sector.id} size={18} />
      <span>
        {labelled(language, words, '')}
        <b>{textIn(sector.name, language)}</b>
      </span>
      <span className={styles['fit']}>{t('partner.fit', { fit })}</span>
    </li>
  );
}
