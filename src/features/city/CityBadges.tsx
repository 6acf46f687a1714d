import { Check } from 'lucide-react';
import { GRADES } from '../../domain/scoring/evidence.ts';
import { STATUSES } from '../../domain/scoring/score-edition.ts';
import { formatCount, formatDate, formatPercent, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Badge } from '../../ui/Badge.tsx';
import styles from './CityInspector.module.css';
import type { Inspected } from './inspected.ts';

/** Status, evidence, completeness and what the country list says, each in a word or two. */
export function CityBadges({ inspected: { data, scores, at, city } }: { inspected: Inspected }) {
  const t = useText('city');
  const common = useText('common');
  const language = useLanguage();
  const status = STATUSES[scores.status[at] as number] ?? 'not_rated';
  const { edition } = data;
  return (
    <div className={styles['badges']}>
      <Badge
        tone={status === 'rated' ? 'good' : status === 'conditional' ? 'warn' : 'hatch'}
        {...(status === 'rated' && { icon: <Check size={13} strokeWidth={2} aria-hidden /> })}
      >
        <span className={styles['onPaper']}>{common(`status.${status}`)}</span>
      </Badge>
      <Badge title={t('evidence.title')}>
        {t('evidence', { grade: GRADES[scores.grade[at] as number] ?? '' })}
      </Badge>
      <Badge
        title={t('dataShare.title', {
          present: formatCount(scores.pointsPresent[at] ?? 0, language),
          total: formatCount(edition.rules.totalPoints, language),
          id: edition.id,
        })}
      >
        {t('dataShare', { share: formatPercent(scores.completeness01[at] ?? 0, language) })}
      </Badge>
      <BriBadge city={city} />
      {city.isCapital && <Badge>{t('capital')}</Badge>}
    </div>
  );
}

function BriBadge({ city }: { city: Inspected['city'] }) {
  const t = useText('city');
  const common = useText('common');
  const language = useLanguage();
  const { briStatus, briMouDate, briExitDate } = city;
  if (briStatus === 'not_stated') return null;
  const title = [
    common(`bri.${briStatus}`),
    briMouDate === null ? '' : t('memberSince.title', { date: formatDate(briMouDate, language) }),
    briExitDate === null ? '' : t('bri.exit', { date: formatDate(briExitDate, language) }),
  ]
    .filter(Boolean)
    .join(' · ');
  if (briStatus === 'member' && briMouDate !== null) {
    const year = formatYear(Number(briMouDate.slice(0, 4)), language);
    return <Badge title={title}>{t('memberSince', { year })}</Badge>;
  }
  if (briStatus === 'withdrawn' && briExitDate !== null) {
    return (
      <Badge title={title}>
        {t('bri.exit', { date: formatDate(briExitDate.slice(0, 7), language) })}
      </Badge>
    );
  }
  return <Badge title={title}>{common(`bri.${briStatus}`)}</Badge>;
}
