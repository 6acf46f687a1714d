import { useMemo } from 'react';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import { textIn } from '../../../domain/language.ts';
import {
  MAX_POTENTIAL_CITIES,
  silentCities,
} from '../../../domain/links/potential/potential-base.ts';
import type { PotentialLinks } from '../../../domain/links/potential/potential-links.ts';
import { formatCount, formatPercent } from '../../../i18n/format.ts';
import { namesInRow } from '../../../i18n/names-in-row.ts';
import { RichText } from '../../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { selectDrawnPartners } from '../../../map/views/drawn-partners.ts';
import { choosePotential } from '../../../store/change-work.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { selectPinnedCity } from '../../../store/selectors/link-rows.ts';
import { selectPotentialBase } from '../../../store/selectors/potential.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import styles from './PotentialSection.module.css';

/** Why there are no potential links at all; nothing while there are. */
export function PotentialProblem() {
  const store = useAtlasStore();
  const t = useText('potential');
  const language = useLanguage();
  const cityCount = useAtlas((state) => selectData(state)?.cities.length ?? 0);
  const status = useAtlas(({ potential }) => potential.status);
  const profiles = useAtlas((state) => state.profiles.status);
  if (profiles === 'failed') return <Notice tone="bad">{t('profilesFailed')}</Notice>;
  if (status === 'failed') {
    return (
      <Notice
        tone="bad"
        action={
          <Button size="small" onPress={() => choosePotential(store, {})}>
            {t('retry')}
          </Button>
        }
      >
        {t('failed')}
      </Notice>
    );
  }
  if (status !== 'too_many') return null;
  return (
    <Notice tone="warn">
      {t('tooMany', {
        count: formatCount(cityCount, language),
        most: formatCount(MAX_POTENTIAL_CITIES, language),
      })}
    </Notice>
  );
}

/** From here on a sum is the largest possible, up to rounding. */
const PROVEN01 = 1 - 1e-9;

/** How many potential links there are, and which sectors have none. */
export function PotentialStatus() {
  const t = useText('potential');
  const data = useAtlas(selectData);
  const { status, links } = useAtlas(({ potential }) => potential);
  const isReading = useAtlas((state) => state.profiles.status === 'loading');
  const isWorking = isReading || status === 'working';
  if (!data) return null;
  return (
    <>
      <PotentialProblem />
      <p className={styles['count']} role="status" aria-busy={isWorking}>
        {links ? <Count links={links} /> : isWorking && t('working')}
      </p>
      {links && links.failures.length > 0 && <Failures data={data} links={links} />}
      {links && <SilentCities data={data} />}
    </>
  );
}

/** Cities of countries without figures have no potential links; nobody should take that for a finding. */
function SilentCities({ data }: { data: AtlasData }) {
  const t = useText('potential');
  const language = useLanguage();
  const base = useAtlas(selectPotentialBase);
  const silent = useMemo(() => (base ? silentCities(base) : []), [base]);
  if (silent.length === 0) return null;
  const names = silent.map((at) => textIn(data.cities[at]?.name ?? { en: '', zh: null }, language));
  return (
    <p className={styles['words']}>
      {t('silent', {
        count: silent.length,
        shown: formatCount(silent.length, language),
        names: namesInRow(names, language),
      })}
    </p>
  );
}

function Count({ links }: { links: PotentialLinks }) {
  const t = useText('potential');
  const language = useLanguage();
  const city = useAtlas(selectPinnedCity);
  const partners = useAtlas(selectDrawnPartners).length;
  if (city) {
    const shown = formatCount(partners, language);
    const name = textIn(city.name, language);
    return <RichText ns="potential" k="countOfCity" values={{ count: partners, shown, name }} />;
  }
  const count = links.from.length;
  const kept = links.keptForDisplay.reduce((sum, flag) => sum + flag, 0);
  if (count === 0) return t('none');
  return (
    <>
      <RichText ns="potential" k="count" values={{ count, shown: formatCount(count, language) }} />
      {links.ofBest01 !== null &&
        links.ofBest01 < PROVEN01 &&
        ` ${t('capped.bound', { share: formatPercent(links.ofBest01, language, 1) })}`}
      {kept > 0 && ` ${t('kept', { count: kept, shown: formatCount(kept, language) })}`}
    </>
  );
}

function Failures({ data, links }: { data: AtlasData; links: PotentialLinks }) {
  const t = useText('potential');
  const language = useLanguage();
  return (
    <ul className={styles['failures']} aria-label={t('failures.title')}>
      {links.failures.map(({ sector, reason }) => {
        const found = data.sectors[sector];
        const name = found ? textIn(found.name, language) : '';
        return <li key={sector}>{t(`failure.${reason}`, { sector: name })}</li>;
      })}
    </ul>
  );
}
