import { type ReactNode, useState } from 'react';
import { formatCount } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import type { WordedProblem } from '../i18n/word-problem.ts';
import { Button } from './Button.tsx';
import styles from './ProblemList.module.css';

interface WordedProblemListProps {
  problems: readonly WordedProblem[];
  /** Stands above the list. */
  note?: string;
  /** How many are shown before "Show all". Default 5. */
  first?: number;
  level?: 2 | 3 | 4;
  renderAction?: (at: number) => ReactNode;
}

/** A box with problems that are in words already. */
export function WordedProblemList({
  problems,
  note,
  first = 5,
  level = 3,
  renderAction,
}: WordedProblemListProps) {
  const t = useText('common');
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const [copied, setCopied] = useState(false);
  const files = new Set(problems.map((problem) => problem.file));
  const Heading = `h${level}` as const;
  const shown = all ? problems : problems.slice(0, first);
  const count = problems.length;
  return (
    <div className={styles['box']}>
      <Heading className={styles['title']}>
        {files.size === 1
          ? t('problems.titleIn', { count, file: [...files].join() })
          : t('problems.title', { count })}
      </Heading>
      {note !== undefined && <p className={styles['where']}>{note}</p>}
      <ol className={styles['list']}>
        {shown.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of one check never changes its order
          <li key={index}>
            <p className={styles['where']}>
              {[files.size > 1 && problem.file, problem.place].filter(Boolean).join(' · ')}
            </p>
            <p>{problem.message}</p>
            <p className={styles['mend']}>{problem.mend}</p>
            {renderAction?.(index)}
          </li>
        ))}
      </ol>
      <div className={styles['buttons']}>
        {!all && count > first && (
          <Button size="small" onPress={() => setAll(true)}>
            {t('problems.showAll', { count: formatCount(count, language) })}
          </Button>
        )}
        <Button size="small" tone="quiet" onPress={() => void copy(problems).then(setCopied)}>
          {t(copied ? 'problems.copied' : 'problems.copy')}
        </Button>
      </div>
    </div>
  );
}

/** One problem a line, tab-separated: file, place, rule, message, mend. */
function problemsAsText(problems: readonly WordedProblem[]): string {
  return problems
    .map(({ file, place, code, message, mend }) => [file, place, code, message, mend].join('\t'))
    .join('\n');
}

async function copy(problems: readonly WordedProblem[]): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(problemsAsText(problems));
    return true;
  } catch {
    return false;
  }
}
