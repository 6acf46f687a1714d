import { sourceParts } from '../domain/source-address.ts';
import styles from './SourceOrigin.module.css';

/** Where a source was obtained, with the pages that its words name; they open beside the atlas. */
export function SourceOrigin({ obtainedFrom }: { obtainedFrom: string }) {
  return (
    <span lang="en" className={styles['origin']}>
      {sourceParts(obtainedFrom).map(({ text, url }) =>
        url === null ? (
          text
        ) : (
          <a key={text} href={url} target="_blank" rel="noopener noreferrer">
            {text}
          </a>
        ),
      )}
    </span>
  );
}
