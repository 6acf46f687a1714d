import { CircleCheck } from 'lucide-react';
import { Fragment, useMemo } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { formatCount, formatDate } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyValues } from '../../ui/KeyValues.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemList } from '../../ui/ProblemList.tsx';
import { DataPart } from './DataPart.tsx';
import styles from './PackageSection.module.css';
import { ResourceTable } from './ResourceTable.tsx';
import { useCounted } from './use-counted.ts';
import { useFileCheck } from './use-file-check.ts';

/** What is open: name, version, contents, the result of the check, and every file. */
export function PackageSection({ data }: { data: AtlasData }) {
  const t = useText('data');
  const language = useLanguage();
  const counted = useCounted();
  const check = useFileCheck(data);
  const values = useMemo(() => countValues(data), [data]);
  const unread = check.resources.filter(({ rows }) => rows === null).length;
  const edited = check.resources.filter(({ sha256Matches }) => sha256Matches === false).length;
  const read = check.resources.length - unread;
  const { edition } = data;
  const contents = [
    counted('cities', data.cities.length),
    counted('indicators', data.indicators.length),
    counted('values', values),
    counted('links', data.links.length),
    counted('projects', data.projects.length),
    counted('institutes', data.institutes.length),
    counted('sources', data.sources.length),
  ];
  return (
    <DataPart part="package" title={t('package')}>
      <div className={styles['facts']}>
        <KeyValues
          rows={[
            { key: 'name', label: t('package.name'), value: data.packageName },
            {
              key: 'version',
              label: t('package.version'),
              value: data.packageVersion || t('package.noVersion'),
            },
            {
              key: 'edition',
              label: t('package.edition'),
              value: t('package.frozen', {
                id: edition.id,
                date: formatDate(edition.frozenOn, language),
              }),
            },
            { key: 'contents', label: t('package.contents'), value: <Contents parts={contents} /> },
          ]}
        />
        <div className={styles['check']} role="status">
          <p className={styles['good']}>
            <CircleCheck size={17} strokeWidth={1.75} aria-hidden />
            {t('check.good', { count: read, shown: formatCount(read, language) })}
          </p>
          <p>{t('check.rule')}</p>
          {edited > 0 && (
            <Notice tone="warn">
              {t('check.edited', { count: edited, shown: formatCount(edited, language) })}
            </Notice>
          )}
          {unread > 0 && (
            <p className={styles['rest']}>
              {t('check.rest', { count: unread, shown: formatCount(unread, language) })}{' '}
              <Button
                size="small"
                disabled={check.status === 'reading'}
                whyDisabled={t('check.running')}
                onPress={check.readAll}
              >
                {t(check.status === 'reading' ? 'check.running' : 'check.run')}
              </Button>
            </p>
          )}
        </div>
      </div>
      {check.problems.length > 0 && <ProblemList problems={check.problems} level={4} />}
      <ResourceTable resources={check.resources} baseUrl={data.baseUrl} />
    </DataPart>
  );
}

/** Parts of a sum of things, each kept in one line. */
function Contents({ parts }: { parts: readonly string[] }) {
  return parts.map((part, index) => (
    <Fragment key={part}>
      {index > 0 && ' · '}
      <span className={styles['part']}>{part}</span>
    </Fragment>
  ));
}

function countValues(data: AtlasData): number {
  let count = 0;
  for (const { levels } of data.columns) for (const level of levels) if (level !== 0) count += 1;
  return count;
}
