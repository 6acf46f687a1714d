import { textIn } from '../../domain/language.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectLayoutCounts } from '../../store/selectors/layout-counts.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './sections.module.css';

const COLUMNS = ['villages', 'townships', 'communities', 'specialUnits'] as const;

/** Villages, townships, communities and special units of every county, and their sums. */
export function CountySection() {
  const t = useText('layout');
  const language = useLanguage();
  const counts = useAtlas(selectLayoutCounts);
  if (!counts) return null;
  return (
    <Section title={t('county.title')} aside={t('county.asOf')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('col.county')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.byCounty.map((row) => (
            <tr key={row.code}>
              <th scope="row">{textIn(row.name, language)}</th>
              {COLUMNS.map((column) => (
                <td key={column}>{formatCount(row[column], language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('county.total')}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{formatCount(counts[column], language)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}
