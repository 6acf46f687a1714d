import { useCallback } from 'react';
import { TESTED_KINDS, testedPairs } from '../../../charts/series/link-tests.ts';
import { complementarityGain, type LinkTest } from '../../../domain/links/potential/link-test.ts';
import { formatCount, formatDifference, formatNumber } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { ScrollBox } from '../../../ui/ScrollBox.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { PotentialSolver } from '../../../workers/potential-client.ts';
import styles from './TestNote.module.css';
import { type Solved, useSolved } from './use-solved.ts';

const SCORES = ['size', 'sizeAndDistance', 'withComplementarity', 'complementarity'] as const;

/** How well potential links would have told recorded ones: one sentence, and its figures on demand. */
export function TestNote() {
  const t = useText('potential');
  const solved = useTests();
  return (
    <>
      <Verdict solved={solved} />
      <details className={styles['test']}>
        <summary>{t('test')}</summary>
        <TestTable solved={solved} />
      </details>
    </>
  );
}

/** What the test against recorded links says, in one sentence; nothing until it is computed. */
export function TestVerdict() {
  return <Verdict solved={useTests()} />;
}

/** By the links of the package: the test is the same for every city. */
const answers = new WeakMap<object, Promise<LinkTest[]>>();

function useTests(): Solved<LinkTest[]> {
  const links = useAtlas((state) => selectData(state)?.links);
  const ask = useCallback(
    (solver: PotentialSolver): Promise<LinkTest[]> => {
      if (!links) return Promise.resolve([]);
      const answer =
        answers.get(links) ?? solver.tests(TESTED_KINDS.map((kind) => testedPairs(links, kind)));
      answers.set(links, answer);
      return answer;
    },
    [links],
  );
  return useSolved(ask);
}

function Verdict({ solved }: { solved: Solved<LinkTest[]> }) {
  const t = useText('potential');
  const language = useLanguage();
  if (solved.status !== 'ready' || solved.value.length === 0) return null;
  const gain = complementarityGain(solved.value);
  return (
    <p className={styles['verdict']}>
      {gain === null
        ? t('test.verdict.none')
        : t('test.verdict.some', { gain: formatDifference(gain, language, 3) })}
    </p>
  );
}

function TestTable({ solved }: { solved: Solved<LinkTest[]> }) {
  const t = useText('potential');
  const language = useLanguage();
  if (solved.status === 'working') return <Skeleton label={t('working')} rows={3} />;
  if (solved.status === 'failed') return <p>{t('failed')}</p>;
  const area = (value: number): string => formatNumber(value, language, { digits: 2 });
  return (
    <>
      <p>{t('test.words')}</p>
      <ScrollBox label={t('test.name')}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('test.kind')}</th>
              {TESTED_KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {t(`test.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('test.pairs')}</th>
              {solved.value.map(({ linkedCount }, at) => (
                <td key={TESTED_KINDS[at]}>{formatCount(linkedCount, language)}</td>
              ))}
            </tr>
            {SCORES.map((score) => (
              <tr key={score}>
                <th scope="row">{t(`test.${score}`)}</th>
                {solved.value.map((test, at) => (
                  <td key={TESTED_KINDS[at]}>{area(test[score])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
