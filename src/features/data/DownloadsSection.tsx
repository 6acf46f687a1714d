import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { formatBytes, formatCount } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectCrossFilter } from '../../store/selectors/filters.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DataPart } from './DataPart.tsx';
import styles from './DownloadsSection.module.css';
import { type ExportKind, exportFile, FILTERED_KINDS } from './exports.ts';
import { MethodFiles } from './MethodFiles.tsx';
import { PackageArchive } from './PackageArchive.tsx';
import { resourceHref } from './resource-href.ts';
import { useCounted } from './use-counted.ts';

interface DownloadsSectionProps {
  data: AtlasData;
  onShowFiles: () => void;
}

/** The package as it is, and what the filters leave of it as files. */
export function DownloadsSection({ data, onShowFiles }: DownloadsSectionProps) {
  const t = useText('data');
  const store = useAtlasStore();
  const language = useLanguage();
  const counted = useCounted();
  const visible = useAtlas((state) => selectCrossFilter(state)?.visible ?? null);
  const shown = useAtlas((state) => selectCrossFilter(state)?.visibleCount ?? 0);
  const [hasFailed, setHasFailed] = useState(false);
  const values = useMemo(() => countValues(data, visible), [data, visible]);
  const restricted = data.sources.filter(
    ({ licenceClass }) => licenceClass === 'restricted',
  ).length;
  const bytes = data.resources.reduce((sum, resource) => sum + resource.bytes, 0);

  function save(kind: ExportKind): void {
    exportFile(kind, store).then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  }

  return (
    <DataPart part="downloads" title={t('downloads')}>
      <div className={styles['columns']}>
        <div>
          <h4 className={styles['heading']}>{t('downloads.filtered')}</h4>
          <p className={styles['lead']} role="status">
            <RichText
              ns="data"
              k="downloads.lead"
              values={{
                shown: formatCount(shown, language),
                all: formatCount(data.cities.length, language),
              }}
            />
          </p>
          <ul className={styles['files']}>
            {FILTERED_KINDS.map((kind) => (
              <li key={kind}>
                <Button
                  icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
                  disabled={shown === 0}
                  whyDisabled={t('downloads.none')}
                  onPress={() => save(kind)}
                >
                  {t(`downloads.${kind}`)}
                </Button>
                <span>{t(`downloads.${kind}.note`, { values: counted('values', values) })}</span>
              </li>
            ))}
          </ul>
          {hasFailed && (
            <p role="alert" className={styles['failed']}>
              {t('downloads.failed')}
            </p>
          )}
          <p className={styles['note']}>{t('downloads.safe')}</p>
        </div>
        <MethodFiles data={data} />
        <div>
          <h4 className={styles['heading']}>{t('downloads.package')}</h4>
          <p className={styles['lead']}>
            {t('downloads.packageNote', {
              shown: counted('files', data.resources.length),
              size: formatBytes(bytes, language),
            })}
          </p>
          <div className={styles['buttons']}>
            <PackageArchive data={data} />
            <ButtonLink
              href={resourceHref('datapackage.json', data.baseUrl, document.baseURI)}
              download
              icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
            >
              {t('downloads.description')}
            </ButtonLink>
            <Button tone="quiet" onPress={onShowFiles}>
              {t('downloads.toFiles')}
            </Button>
          </div>
        </div>
      </div>
      {restricted > 0 && (
        <Notice tone="warn">
          {t('downloads.restricted', {
            count: restricted,
            shown: formatCount(restricted, language),
          })}
        </Notice>
      )}
    </DataPart>
  );
}

/** Values of the cities that are marked in `visible`. */
function countValues({ columns }: AtlasData, visible: Uint8Array | null): number {
  let count = 0;
  for (const { levels } of columns) {
    for (let city = 0; city < levels.length; city++) {
      if (levels[city] !== 0 && visible?.[city] === 1) count += 1;
    }
  }
  return count;
}
