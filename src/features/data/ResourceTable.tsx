import { Copy, Download } from 'lucide-react';
import type { ResourceInfo } from '../../domain/atlas-data.ts';
import { LEVELS } from '../../domain/indicator.ts';
import { textIn } from '../../domain/language.ts';
import { PRECISIONS } from '../../domain/layout/plan.ts';
import { formatBytes, formatCount, formatRange } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { announce } from '../../ui/announce.ts';
import { Badge } from '../../ui/Badge.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import styles from './ResourceTable.module.css';
import { resourceHref } from './resource-href.ts';

interface ResourceTableProps {
  resources: readonly ResourceInfo[];
  /** Absolute address of datapackage.json. */
  baseUrl: string;
}

/** Every file of the package: how many rows, of which years, levels and places, how large, whether it is the one that was published, and the file. */
export function ResourceTable({ resources, baseUrl }: ResourceTableProps) {
  const t = useText('data');
  return (
    <ScrollBox label={t('files.caption')}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('files.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('col.file')}</th>
            <th scope="col" data-align="end">
              {t('col.rows')}
            </th>
            <th scope="col">{t('files.years')}</th>
            <th scope="col">{t('files.levels')}</th>
            <th scope="col">{t('files.covers')}</th>
            <th scope="col" data-align="end">
              {t('col.size')}
            </th>
            <th scope="col">{t('col.checksum')}</th>
            <th scope="col" className={styles['last']}>
              {t('col.download')}
            </th>
          </tr>
        </thead>
        <tbody>
          {resources.map((resource) => (
            <ResourceRow key={resource.name} resource={resource} baseUrl={baseUrl} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function ResourceRow({ resource, baseUrl }: { resource: ResourceInfo; baseUrl: string }) {
  const t = useText('data');
  const language = useLanguage();
  const { path, title, rows, bytes, sha256, contents } = resource;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(sha256);
      announce(t('checksum.copied'));
    } catch {
      announce(t('checksum.copyFailed', { checksum: sha256 }));
    }
  }

  return (
    <tr>
      <th scope="row">
        <span className={styles['title']}>{textIn(title, language)}</span>
        <span className={styles['path']}>{path}</span>
      </th>
      <td data-align="end">
        {rows === null ? (
          <span className={styles['unread']}>{t('rows.unread')}</span>
        ) : (
          formatCount(rows, language)
        )}
      </td>
      <ContentCells contents={contents} />
      <td data-align="end">{formatBytes(bytes, language)}</td>
      <td>
        {sha256 === '' ? (
          t('checksum.none')
        ) : (
          <span className={styles['checksum']}>
            <MatchMark resource={resource} />
            <code title={sha256}>{sha256.slice(0, 6)}…</code>
            <IconButton
              size="small"
              label={t('checksum.copy', { file: path })}
              icon={<Copy size={14} strokeWidth={1.75} />}
              onPress={() => void copy()}
            />
          </span>
        )}
      </td>
      <td className={styles['last']}>
        <a
          className={styles['download']}
          href={resourceHref(path, baseUrl, document.baseURI)}
          download
          aria-label={t('file.download', { file: path })}
        >
          <Download size={15} strokeWidth={1.75} aria-hidden />
        </a>
      </td>
    </tr>
  );
}

/** Years, levels and coverage of a file; nothing while nobody has looked. */
function ContentCells({ contents }: Pick<ResourceInfo, 'contents'>) {
  const t = useText('data');
  const common = useText('common');
  const layout = useText('layout');
  const language = useLanguage();
  if (!contents) return <td colSpan={3} />;
  const { years, undated, levels, cities, countries } = contents;
  const count = (number: number): string => formatCount(number, language);
  const levelName = (level: string): string => {
    const known = LEVELS.find((one) => one === level);
    if (known) return common(`level.${known}`);
    const precision = PRECISIONS.find((one) => one === level);
    return precision ? layout(`precision.${precision}`) : level;
  };
  const none = (
    <span className={styles['none']} title={t('contents.none')}>
      <span aria-hidden>–</span>
      <span className="visually-hidden">{t('contents.none')}</span>
    </span>
  );
  const yearWords = [
    ...(years ? [yearsWords(years)] : []),
    ...(undated > 0 ? [t('years.without', { count: undated, shown: count(undated) })] : []),
  ];
  const covered = [
    ...(cities > 0 ? [t('covers.cities', { count: cities, shown: count(cities) })] : []),
    ...(countries > 0
      ? [t('covers.countries', { count: countries, shown: count(countries) })]
      : []),
  ];
  return (
    <>
      <td>{yearWords.length === 0 ? none : yearWords.join(' · ')}</td>
      <td className={styles['levels']}>
        {levels.length === 0
          ? none
          : levels
              .map(({ level, count: rows }) => `${levelName(level)} ${count(rows)}`)
              .join(' · ')}
      </td>
      <td>{covered.length === 0 ? none : covered.join(' · ')}</td>
    </>
  );
}

function yearsWords([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : formatRange(String(first), String(last));
}

function MatchMark({ resource }: { resource: ResourceInfo }) {
  const t = useText('data');
  const { rows, sha256, sha256Matches } = resource;
  if (sha256Matches === true) return <Badge tone="good">{t('checksum.same')}</Badge>;
  if (sha256Matches === false) return <Badge tone="warn">{t('checksum.differs')}</Badge>;
  const isUnread = rows === null && sha256 !== '';
  return <Badge tone="dashed">{t(isUnread ? 'checksum.unread' : 'checksum.none')}</Badge>;
}
