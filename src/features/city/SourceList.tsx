import type { AtlasData } from '../../domain/atlas-data.ts';
import { useText } from '../../i18n/use-text.ts';
import { SourceNote } from '../../ui/SourceNote.tsx';
import styles from './BasisRecords.module.css';

interface SourceListProps {
  data: AtlasData;
  /** Indexes into `AtlasData.sources`. */
  sources: readonly number[];
}

/** The sources of some records, in full on demand. */
export function SourceList({ data, sources }: SourceListProps) {
  const t = useText('city');
  const known = sources.flatMap((at) => data.sources[at] ?? []);
  if (known.length === 0) return null;
  return (
    <details className={styles['sources']}>
      <summary>
        {t('values.source')}:{' '}
        <span lang="en">{known.map(({ publisher }) => publisher).join('; ')}</span>
      </summary>
      <ul>
        {known.map((source) => (
          <li key={source.id}>
            <SourceNote source={source} />
            <br />
            <cite lang="en">{source.citation}</cite>
          </li>
        ))}
      </ul>
    </details>
  );
}
