import { textIn } from '../../../domain/language.ts';
import type { DraftVillages } from '../../../domain/layout/draft/layout-draft.ts';
import { formatCount, formatKm, formatPercent } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import sections from '../sections.module.css';

/** That no choice can have more than all says nothing. */
const SAYS_NOTHING01 = 0.995;

/** The villages that a proposal would make demonstration villages, and how they were chosen; nothing where there are none. */
export function Demonstration({ villages }: { villages: DraftVillages | null }) {
  const t = useText('places');
  const language = useLanguage();
  if (!villages?.demonstration) return null;
  const { rows, reason } = villages.demonstration;
  const {
    chosen = rows.length,
    villages: all,
    radiusKm,
    covered01,
    bound01,
    spacingKm,
  } = reason.figures;
  const rough = villages.precisions.filter((precision) => precision === 'township').length;
  const names = rows.map((row) => {
    const name = villages.names[row];
    return name ? textIn(name, language) : (villages.ids[row] ?? '');
  });
  return (
    <>
      <h4 className={sections['subtitle']}>{t('demonstration')}</h4>
      {all !== undefined && radiusKm !== undefined && covered01 !== undefined && (
        <p className={sections['note']}>
          {t('demonstration.how', {
            chosen: formatCount(chosen, language),
            all: formatCount(all, language),
            km: formatKm(radiusKm, language),
            share: formatPercent(covered01, language),
          })}
          {bound01 !== undefined &&
            bound01 < SAYS_NOTHING01 &&
            ` ${t('demonstration.bound', { bound: formatPercent(bound01, language) })}`}
          {spacingKm !== undefined &&
            ` ${t('demonstration.spacing', { km: formatKm(spacingKm, language) })}`}
          {rough > 0 &&
            ` ${t('demonstration.rough', {
              rough: formatCount(rough, language),
              all: formatCount(all, language),
            })}`}
        </p>
      )}
      <ol className={sections['words']}>
        {names.map((name, at) => (
          <li key={rows[at]}>{name}</li>
        ))}
      </ol>
    </>
  );
}
