import { useState } from 'react';
import type { WeakRequirement } from '../../../charts/series/learning-rows.ts';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import { textIn } from '../../../domain/language.ts';
import { MIN_COMMON } from '../../../domain/links/learning.ts';
import { formatCount, formatIndex, formatRequirement } from '../../../i18n/format.ts';
import { sentences } from '../../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectPinnedCity } from '../../../store/selectors/link-rows.ts';
import { Button } from '../../../ui/Button.tsx';
import { LearningCityRow } from './LearningCityRow.tsx';
import styles from './LearningSections.module.css';
import { useFacts } from './use-facts.ts';
import { useLearnFrom, useLearnWith } from './use-learning.ts';

/** Cities that are listed before "show all". */
const FIRST_MODELS = 3;
/** Cities with a like profile. */
const FELLOWS = 5;

/** Whom the pinned city could learn from, requirement by requirement, and with whom. */
export function LearningSections({ data }: { data: AtlasData }) {
  const language = useLanguage();
  const city = useAtlas(selectPinnedCity);
  if (!city) return null;
  const name = textIn(city.name, language);
  return (
    <div key={city.id} className={styles['sections']}>
      <LearnFromSection data={data} name={name} />
      <LearnWithSection data={data} name={name} />
    </div>
  );
}

function LearnFromSection({ data, name }: { data: AtlasData; name: string }) {
  const t = useText('profile');
  const language = useLanguage();
  const learning = useLearnFrom(data);
  if (!learning) return null;
  const { status, peerCount, hasRanks, weak, unknown } = learning;
  const unknownNames = unknown.flatMap((at) => {
    const requirement = data.edition.requirements[at];
    return requirement ? textIn(requirement.short, language) : [];
  });
  const requirements = new Intl.ListFormat(language, { type: 'conjunction' }).format(unknownNames);
  return (
    <section className={styles['section']} aria-labelledby="learn-from">
      <h3 id="learn-from" className={styles['title']}>
        {t('from.title')} <span className={styles['note']}>{t('from.note', { name })}</span>
      </h3>
      {status === 'no_peers' && <p className={styles['facts']}>{t('from.noPeers', { name })}</p>}
      {status === 'no_bounds' && <p className={styles['facts']}>{t('from.noBounds')}</p>}
      {status === 'ready' && (
        <>
          <p className={styles['facts']}>
            {sentences(language, [
              t('from.what', { name, count: formatCount(peerCount, language) }),
              t('from.apart'),
              t(hasRanks ? 'from.ranks' : 'from.noRanks'),
            ])}
          </p>
          {weak.length === 0 && unknown.length === 0 && (
            <p className={styles['facts']}>{t('from.nowhere', { name })}</p>
          )}
          {weak.map((requirement) => (
            <Requirement key={requirement.at} data={data} requirement={requirement} />
          ))}
          {unknown.length > 0 && (
            <p className={styles['facts']}>{t('from.unknown', { requirements })}</p>
          )}
        </>
      )}
    </section>
  );
}

function Requirement({
  data,
  requirement: { at, own, models, leftOut },
}: {
  data: AtlasData;
  requirement: WeakRequirement;
}) {
  const t = useText('profile');
  const common = useText('common');
  const language = useLanguage();
  const factsOf = useFacts();
  const [showsAll, setShowsAll] = useState(false);
  const found = data.edition.requirements[at];
  if (!found) return null;
  const title = `${common('requirement.code', { id: found.id })} ${textIn(found.short, language)}`;
  const left = leftOut.scores + leftOut.ranks;
  return (
    <div className={styles['requirement']}>
      <h4 className={styles['head']}>
        <span title={textIn(found.title, language)}>{title}</span>
        <span className={styles['note']}>
          {t('from.own', { score: formatRequirement(own, language) })}
        </span>
      </h4>
      {models.length === 0 ? (
        <p className={styles['facts']}>{t('from.nobody')}</p>
      ) : (
        <ul aria-label={t('list', { requirement: title })}>
          {models.slice(0, showsAll ? models.length : FIRST_MODELS).map((row) => (
            <LearningCityRow key={row.city.id} row={row}>
              {factsOf(row, 'requirement')}
            </LearningCityRow>
          ))}
        </ul>
      )}
      {models.length > FIRST_MODELS && (
        <Button tone="quiet" size="small" onPress={() => setShowsAll(!showsAll)}>
          {showsAll
            ? t('partners.fewer')
            : t('from.more', { all: formatCount(models.length, language) })}
        </Button>
      )}
      {left > 0 && (
        <p className={styles['facts']}>
          {t('from.leftOut', {
            count: left,
            shown: formatCount(left, language),
            scores: formatCount(leftOut.scores, language),
            ranks: formatCount(leftOut.ranks, language),
          })}
        </p>
      )}
    </div>
  );
}

function LearnWithSection({ data, name }: { data: AtlasData; name: string }) {
  const t = useText('profile');
  const language = useLanguage();
  const factsOf = useFacts();
  const fellows = useLearnWith(data, FELLOWS);
  return (
    <section className={styles['section']} aria-labelledby="learn-with">
      <h3 id="learn-with" className={styles['title']}>
        {t('with.title')} <span className={styles['note']}>{t('with.note')}</span>
      </h3>
      <p className={styles['facts']}>
        {t('with.what', { count: formatCount(MIN_COMMON, language) })}
      </p>
      {fellows.length === 0 ? (
        <p className={styles['facts']}>{t('with.none', { name })}</p>
      ) : (
        <ul aria-label={t('with.title')}>
          {fellows.map(({ fellow, row }) => (
            <LearningCityRow key={row.city.id} row={row}>
              {t('with.difference', {
                points: formatIndex(fellow.difference, language),
                count: formatCount(fellow.commonCount, language),
              })}
              {' · '}
              {factsOf(row, 'index')}
            </LearningCityRow>
          ))}
        </ul>
      )}
    </section>
  );
}
