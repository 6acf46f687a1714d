import { memo } from 'react';
import type { SourceUse } from '../../charts/series/coverage-sources.ts';
import { textIn } from '../../domain/language.ts';
import type { Source } from '../../domain/provenance.ts';
import { formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Badge } from '../../ui/Badge.tsx';
import { SourceOrigin } from '../../ui/SourceOrigin.tsx';
import styles from './SourcesSection.module.css';
import { useCounted } from './use-counted.ts';

const TONES = { open: 'good', share_alike: 'plain', restricted: 'warn' } as const;
const USES = ['values', 'links', 'projects', 'institutes'] as const;

/** One source in a line; opened, everything that is recorded about it. */
export const SourceRow = memo(function SourceRow({
  source,
  use,
}: {
  source: Source;
  use: SourceUse;
}) {
  const t = useText('data');
  const language = useLanguage();
  const counted = useCounted();
  const rests = USES.filter((thing) => use[thing] > 0).map((thing) => counted(thing, use[thing]));
  const year = source.year === null ? t('source.noYear') : formatYear(source.year, language);
  const facts = [
    { key: 'licence', label: t('source.licence'), value: source.licence, isRecord: true },
    { key: 'asks', label: t('source.asks'), value: t(`class.${source.licenceClass}.rule`) },
    { key: 'citation', label: t('source.citation'), value: source.citation, isRecord: true },
    { key: 'obtained', label: t('source.obtained'), value: source.obtainedFrom, isRecord: true },
    {
      key: 'note',
      label: t('source.note'),
      value: source.note === null ? '' : textIn(source.note, language),
    },
    {
      key: 'rests',
      label: t('sources.restOn'),
      value: rests.length === 0 ? t('sources.restNone') : rests.join(' · '),
    },
  ].filter(({ value }) => value !== '');
  return (
    <li className={styles['source']}>
      <details>
        <summary className={styles['line']}>
          <span className={styles['what']}>
            <span className={styles['title']} lang="en">
              {source.title}
            </span>
            <span className={styles['by']}>
              <span lang="en">{source.publisher}</span> · {year}
            </span>
          </span>
          <span className={styles['rests']}>{rests.join(' · ')}</span>
          <Badge tone={TONES[source.licenceClass]}>{t(`class.${source.licenceClass}`)}</Badge>
        </summary>
        <dl className={styles['facts']}>
          {facts.map(({ key, label, value, isRecord }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd {...(isRecord && { lang: 'en' })}>
                {key === 'obtained' ? <SourceOrigin obtainedFrom={value} /> : value}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
});
