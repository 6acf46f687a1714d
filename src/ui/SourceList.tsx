import type { Source } from '../domain/provenance.ts';
import styles from './SourceList.module.css';
import { SourceNote } from './SourceNote.tsx';
import { SourceOrigin } from './SourceOrigin.tsx';

interface SourceListProps {
  /** Word before the publishers, such as "Sources". */
  label: string;
  sources: readonly Source[];
}

/** The publishers of some sources, and each source in full with its citation on demand; nothing without any. */
export function SourceList({ label, sources }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <details className={styles['sources']}>
      <summary>
        {label}: <span lang="en">{sources.map(({ publisher }) => publisher).join('; ')}</span>
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceNote source={source} />
            <br />
            <cite lang="en">{source.citation}</cite>
            <br />
            <SourceOrigin obtainedFrom={source.obtainedFrom} />
          </li>
        ))}
      </ul>
    </details>
  );
}
