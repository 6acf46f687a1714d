import { formatCount, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectRecordYears } from '../../store/selectors/link-rows.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './RecordLimits.module.css';
import { spanText } from './years-text.ts';

/** What a reader must not conclude from the records of this package. */
export function RecordLimits() {
  const t = useText('links');
  const language = useLanguage();
  const years = useAtlas(selectRecordYears);
  if (!years) return null;
  const { air, project, sister_city: sister, rail, workshop, corridor } = years;
  return (
    <Section title={t('limits')}>
      <ul className={styles['limits']}>
        <li>{t('limits.absent')}</li>
        {air.span && <li>{t('limits.air', { years: spanText(air.span, language) })}</li>}
        {sister.all > 0 && sister.stated < sister.all && (
          <li>
            {sister.stated === 0
              ? t('limits.sister_city_none')
              : t('limits.sister_city', {
                  stated: formatCount(sister.stated, language),
                  all: formatCount(sister.all, language),
                })}
          </li>
        )}
        {project.span && (
          <li>{t('limits.project', { year: formatYear(project.span[1], language) })}</li>
        )}
        {rail.all + workshop.all > 0 && <li>{t('limits.examples')}</li>}
        {corridor.all > 0 && <li>{t('limits.corridor')}</li>}
      </ul>
    </Section>
  );
}
