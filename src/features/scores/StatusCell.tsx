import type { Edition } from '../../domain/edition.ts';
import { explainStatus } from '../../domain/scoring/explain-status.ts';
import { type EditionScores, STATUSES } from '../../domain/scoring/score-edition.ts';
import { useText } from '../../i18n/use-text.ts';
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
  const status = STATUSES[scores.status[city] as number] ?? 'not_rated';
  const words = common(`status.${status}`);
  if (status === 'rated') return <span className={styles['rated']}>{words}</span>;

  const reasons = explainStatus(edition, scores, city);
  const codes = (kind: 'missing_requirement' | 'red_line'): string =>
    reasons
      .flatMap((reason) => (reason.kind === kind ? [`R${reason.requirement}`] : []))
      .join(', ');
  const points = reasons.find((reason) => reason.kind === 'too_few_points');
  const why =
    status === 'conditional'
      ? t('why.red', { list: codes('red_line'), line: edition.rules.redLine })
      : codes('missing_requirement') !== ''
        ? t('why.missing', { list: codes('missing_requirement') })
        : points
          ? t('why.points', { present: points.present, needed: points.needed })
          : '';
  const short = status === 'conditional' ? codes('red_line') : why;
  return (
    <span className={styles['status']} title={`${words}: ${why}`}>
      {status === 'conditional' ? (
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
