import { useMemo, useState } from 'react';
import { sourceUses } from '../../charts/series/coverage-sources.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { Source } from '../../domain/provenance.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { toggled } from '../../store/atlas-store.ts';
import { Chip, ChipGroup } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DataPart } from './DataPart.tsx';
import { SourceRow } from './SourceRow.tsx';
import styles from './SourcesSection.module.css';

const LICENCE_CLASSES = ['open', 'share_alike', 'restricted'] as const;
type LicenceClass = Source['licenceClass'];

/** Every source, to be searched and filtered by what its licence asks. */
export function SourcesSection({ data }: { data: AtlasData }) {
  const t = useText('data');
  const language = useLanguage();
  const [classes, setClasses] = useState<ReadonlySet<LicenceClass>>(new Set());
  const [query, setQuery] = useState('');
  const uses = useMemo(() => sourceUses(data), [data]);
  const texts = useMemo(() => data.sources.map(searchText), [data]);
  const { restrictedSourcesLeftOut: leftOut } = data;
  const wanted = foldText(query);
  const shown = data.sources.flatMap((source, at) => {
    const passes = classes.size === 0 || classes.has(source.licenceClass);
    return passes && texts[at]?.includes(wanted) ? [at] : [];
  });
  const count = (of: LicenceClass) =>
    data.sources.filter(({ licenceClass }) => licenceClass === of).length;

  function clear(): void {
    setClasses(new Set());
    setQuery('');
  }

  return (
    <DataPart part="sources" title={t('sources')}>
      <dl className={styles['rules']}>
        {LICENCE_CLASSES.map((of) => (
          <div key={of}>
            <dt>{t(`class.${of}`)}</dt>
            <dd>{t(`class.${of}.rule`)}</dd>
          </div>
        ))}
      </dl>
      {leftOut > 0 && (
        <Notice tone="info">
          {t('sources.leftOut', { count: leftOut, shown: formatCount(leftOut, language) })}
        </Notice>
      )}
      <div className={styles['tools']}>
        <input
          type="search"
          className={styles['find']}
          aria-label={t('sources.find')}
          placeholder={t('sources.placeholder')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <ChipGroup label={t('sources.class')}>
          {LICENCE_CLASSES.map((of) => (
            <Chip
              key={of}
              value={of}
              label={t(`class.${of}`)}
              count={formatCount(count(of), language)}
              checked={classes.has(of)}
              onChange={() => setClasses(toggled(classes, of))}
            />
          ))}
        </ChipGroup>
        <p className={styles['shown']} role="status">
          {t('sources.shown', {
            shown: formatCount(shown.length, language),
            all: formatCount(data.sources.length, language),
          })}
        </p>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={t('sources.empty')}
          action={{ label: t('sources.clear'), onPress: clear }}
        />
      ) : (
        <ul className={styles['list']}>
          {shown.map((at) => {
            const source = data.sources[at];
            const use = uses[at];
            return source && use && <SourceRow key={source.id} source={source} use={use} />;
          })}
        </ul>
      )}
      <p className={styles['note']}>{t('sources.language')}</p>
    </DataPart>
  );
}

function searchText(source: Source): string {
  const { id, title, publisher, licence, citation, note, obtainedFrom, year } = source;
  const words = [id, title, publisher, licence, citation, note?.en, note?.zh, obtainedFrom, year];
  return foldText(words.join(' '));
}
