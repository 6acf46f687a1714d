import type { Edition } from '../../domain/edition.ts';
import { explainStatus } from '../../domain/scoring/explain-status.ts';
import { type EditionScores, STATUSES } from '../../domain/scoring/score-edition.ts';
import { labelled } from '../../i18n/punctuation.ts';
import { requirementCodes, statusWords } from '../../i18n/status-words.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Hatch } from '../../ui/Hatch.tsx';
import styles from './ranking-columns.module.css';

interface StatusCellProps {
  edition: Edition;
  scores: EditionScores;
  city: number;
}

/** Status of a city with its mark of the map, and in a few words what it comes from. */
export function StatusCell({ edition, scores, city }: StatusCellProps) {
  const t = useText('scores');
  const common = useText('common');
  const language = useLanguage();
  const status = STATUSES[scores.status[city] as number] ?? 'not_rated';
  const words = common(`status.${status}`);
  if (status === 'rated') return <span className={styles['rated']}>{words}</span>;

  const isConditional = status === 'conditional';
  const reasons = explainStatus(edition, scores, city);
  const why = statusWords(reasons, edition.rules.redLine, isConditional, t, language);
  const short = isConditional ? requirementCodes(reasons, 'red_line', language) : why;
  return (
    <span className={styles['status']} title={labelled(language, words, why)}>
      {isConditional ? (
        <span className={styles['half']} aria-hidden />
      ) : (
        <span className={styles['hatch']} aria-hidden>
          <Hatch shape="disc" />
        </span>
      )}
      <span className={styles['reason']}>
        {words} <span className={styles['why']}>{short}</span>
      </span>
    </span>
  );
}
