import { formatCount, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectRecordYears } from '../../store/selectors/link-rows.ts';
import { spanText } from './years-text.ts';

/** What a reader must not conclude from the records of the open package, a sentence each. */
export function useRecordLimits(): string[] {
  const t = useText('links');
  const language = useLanguage();
  const years = useAtlas(selectRecordYears);
  if (!years) return [];
  const { air, project, sister_city: sister, rail, workshop, corridor } = years;
  const limits = [t('limits.absent')];
  if (air.span) limits.push(t('limits.air', { years: spanText(air.span, language) }));
  if (sister.all > 0 && sister.stated === 0) limits.push(t('limits.sister_city_none'));
  else if (sister.stated < sister.all) {
    const stated = formatCount(sister.stated, language);
    limits.push(t('limits.sister_city', { stated, all: formatCount(sister.all, language) }));
  }
  if (project.span)
    limits.push(t('limits.project', { year: formatYear(project.span[1], language) }));
  if (rail.all + workshop.all > 0) limits.push(t('limits.examples'));
  if (corridor.all > 0) limits.push(t('limits.corridor'));
  return limits;
}
