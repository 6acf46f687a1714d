import { measureWords } from '../../charts/series/layout-levels.ts';
import { PRECISIONS } from '../../domain/layout/plan.ts';
import { labelled } from '../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectCountyFigures } from '../../store/selectors/layout-units.ts';
import styles from './MapTooltip.module.css';

interface PlanCardProps {
  id: string;
  label: string;
  note: string | null;
  precision: string | null;
}

/** A part of the layout: what it is, how precisely it is known, and of a county what colours it. */
export function PlanCard({ id, label, note, precision }: PlanCardProps) {
  const t = useText('layout');
  const known = PRECISIONS.find((one) => one === precision);
  return (
    <>
      <p className={styles['title']}>{label}</p>
      <CountyValue id={id} />
      {note !== null && <p className={styles['line']}>{note}</p>}
      {known && (
        <p className={styles['line']}>
          {t(known === 'schematic' ? 'precision.placed' : `precision.${known}.title`)}
        </p>
      )}
    </>
  );
}

function CountyValue({ id }: { id: string }) {
  const measure = useAtlas(({ scenario }) => scenario.countyMeasure);
  const t = useText('levels');
  const language = useLanguage();
  const county = useAtlas(selectCountyFigures)?.find(({ code }) => code === id);
  if (!measure || !county) return null;
  return (
    <p className={styles['line']}>
      {labelled(language, t(`by.${measure}`), measureWords(county, measure, t, language))}
    </p>
  );
}
