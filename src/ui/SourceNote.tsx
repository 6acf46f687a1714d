import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Source } from '../domain/provenance.ts';
import { useText } from '../i18n/use-text.ts';
import { Badge } from './Badge.tsx';
import styles from './SourceNote.module.css';

export interface SourceNoteProps {
  source: Source;
  /** Year of the value, where it differs from the publication. */
  year?: number | null;
  /** More facts, such as the level. */
  children?: ReactNode;
}

/** Where a value comes from, of which year, under which licence. */
export function SourceNote({ source, year = source.year, children }: SourceNoteProps) {
  const t = useText('common');
  return (
    <span className={styles['note']} title={source.citation}>
      <span lang="en">{`${source.publisher}: ${source.title}`}</span>
      {' · '}
      {year ?? t('source.unknownYear')}
      {' · '}
      <span lang="en">{source.licence}</span>
      {children}
      {source.licenceClass !== 'open' && (
        <Badge
          tone={source.licenceClass === 'restricted' ? 'warn' : 'plain'}
          {...(source.licenceClass === 'restricted' && {
            icon: <Lock size={12} strokeWidth={1.75} aria-hidden />,
          })}
        >
          {t(`source.${source.licenceClass}`)}
        </Badge>
      )}
    </span>
  );
}
