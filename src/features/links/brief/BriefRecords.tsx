import { useMemo } from 'react';
import { countKinds } from '../../../charts/series/city-profile.ts';
import { profilePartners } from '../../../charts/series/city-profile-partners.ts';
import { formatCount, formatMusd } from '../../../i18n/format.ts';
import { sentences } from '../../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { kindWords } from '../profile/kind-words.ts';
import { usePartnerNames } from '../profile/use-partner-names.ts';
import type { Profile } from '../profile/use-profile.ts';
import styles from './BriefPage.module.css';

/** Named partners that fit a line. */
const NAMED = 6;

/** What is recorded already, in two sentences. */
export function BriefRecords({ profile: { data, records } }: { profile: Profile }) {
  const t = useText('profile');
  const links = useText('links');
  const language = useLanguage();
  const namesOf = usePartnerNames(data);
  const { counted, amounts, partners } = useMemo(() => {
    const own = records.filter(({ isCounted }) => isCounted);
    return {
      counted: own,
      amounts: own.flatMap(({ amountMusd }) => amountMusd ?? []),
      partners: profilePartners(own, 'place').filter(({ name }) => name !== null),
    };
  }, [records]);
  const named = partners.slice(0, NAMED).flatMap((partner) => namesOf(partner).name ?? []);
  const millions = amounts.reduce((sum, amount) => sum + amount, 0);
  return (
    <section>
      <h3 className={styles['title']}>{t('brief.recorded')}</h3>
      {counted.length === 0 ? (
        <p>{t('brief.recordedNone')}</p>
      ) : (
        <p>
          {sentences(language, [
            t('brief.recordedOf', {
              count: counted.length,
              formatted: formatCount(counted.length, language),
              kinds: kindWords(countKinds(counted), links, language),
            }),
            amounts.length > 0 &&
              t('brief.amount', { amount: formatMusd(millions, language, { digits: 1 }) }),
            named.length > 0 &&
              t('brief.mostWith', {
                partners: new Intl.ListFormat(language, { type: 'conjunction' }).format(named),
              }),
          ])}
        </p>
      )}
    </section>
  );
}
