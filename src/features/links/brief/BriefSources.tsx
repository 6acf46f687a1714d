import { useMemo } from 'react';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import type { Profile } from '../profile/use-profile.ts';
import styles from './BriefPage.module.css';
import type { Brief } from './use-brief.ts';

/** Every source of a record or figure on the page with its licence; how many more the scores rest on. */
export function BriefSources({
  profile: { data, records },
  brief: { partners },
}: {
  profile: Profile;
  brief: Brief;
}) {
  const t = useText('profile');
  const language = useLanguage();
  const { named, furtherCount } = useMemo(() => {
    const used = new Set(records.map(({ source }) => source));
    for (const { reasons } of partners ?? [])
      for (const { sources } of [...reasons.offers, ...reasons.needs])
        for (const source of sources) used.add(source);
    const further = new Set(data.columns.flatMap(({ sources }) => [...sources]));
    for (const source of [...used, -1]) further.delete(source);
    return {
      named: data.sources.filter((_, at) => used.has(at)),
      furtherCount: further.size,
    };
  }, [data, records, partners]);
  return (
    <section>
      <h3 className={styles['title']}>{t('brief.sources')}</h3>
      <p className={styles['small']}>
        {named.map(({ id, publisher, year, licence, licenceClass }, at) => (
          <span key={id}>
            {at > 0 && '; '}
            <span lang="en">
              {publisher}
              {year !== null && ` ${year}`}, {licence}
            </span>
            {licenceClass !== 'open' && (
              <b> [{t(licenceClass === 'restricted' ? 'brief.restricted' : 'brief.shareAlike')}]</b>
            )}
          </span>
        ))}
        {'. '}
        {t('brief.scores', { count: formatCount(furtherCount, language) })}
      </p>
    </section>
  );
}
