import type { ReactNode } from 'react';
import type { Problem } from '../domain/result.ts';
import { useProblemTexts } from '../i18n/use-problem-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { type WordedProblem, wordProblem } from '../i18n/word-problem.ts';
import { Skeleton } from './Skeleton.tsx';
import { WordedProblemList } from './WordedProblemList.tsx';

export interface ProblemListProps {
  problems: readonly Problem[];
  /** How many are shown before "Show all". Default 5. */
  first?: number;
  level?: 2 | 3 | 4;
  /** What can be done about a problem, by its place in `problems`. */
  renderAction?: (at: number) => ReactNode;
}

/** What is wrong, where, and how to mend it, in the current language. */
export function ProblemList({ problems, ...props }: ProblemListProps) {
  const t = useText('common');
  const loaded = useProblemTexts();
  switch (loaded.status) {
    case 'loading':
      return <Skeleton label={t('loading.panel')} rows={3} />;
    case 'failed':
      return (
        <WordedProblemList
          problems={problems.map(withoutWords)}
          note={t('problems.noWords')}
          {...props}
        />
      );
    case 'ready':
      return (
        <WordedProblemList
          problems={problems.map((problem) => wordProblem(problem, loaded.texts))}
          {...props}
        />
      );
  }
}

/** Rule and values alone, for a page that cannot load its texts either. */
function withoutWords({ code, file, place, params }: Problem): WordedProblem {
  const found = [place, params].flatMap((values) => Object.values(values ?? {}));
  return { code, file, place: '', message: [code, ...found].join(' · '), mend: '' };
}
