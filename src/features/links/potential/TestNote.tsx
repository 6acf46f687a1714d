import { useCallback, useState } from 'react';
import { TESTED_KINDS, testedPairs } from '../../../charts/series/link-tests.ts';
import { complementarityGain } from '../../../domain/links/potential/link-test.ts';
import { formatCount, formatDifference, formatNumber } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { ScrollBox } from '../../../ui/ScrollBox.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { PotentialSolver } from '../../../workers/potential-client.ts';
import styles from './TestNote.module.css';
import { useSolved } from './use-solved.ts';

const SCORES = ['size', 'sizeAndDistance', 'withComplementarity', 'complementarity'] as const;

/** How well potential links would have told recorded ones, computed when it is opened. */
export function TestNote() {
  const t = useText('potential');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles['test']}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('test')}</summary>
      {isOpen && <TestTable />}
    </details>
  );
}

function TestTable() {
  const t = useText('potential');
  const language = useLanguage();
  const links = useAtlas((state) => selectData(state)?.links);
  const ask = useCallback(
    (solver: PotentialSolver) =>
      solver.tests(TESTED_KINDS.map((kind) => testedPairs(links ?? [], kind))),
    [links],
  );
  const solved = useSolved(ask);
  if (solved.status === 'working') return <Skeleton label={t('working')} rows={3} />;
  if (solved.status === 'failed') return <p>{t('failed')}</p>;
  const gain = complementarityGain(solved.value);
  const area = (value: number): string => formatNumber(value, language, { digits: 2 });
  return (
    <>
      <p className={styles['verdict']}>
        {gain === null
          ? t('test.verdict.none')
          : t('test.verdict.some', { gain: formatDifference(gain, language, 3) })}
      </p>
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
