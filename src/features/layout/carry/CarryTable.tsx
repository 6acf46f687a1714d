import {
  type Figure,
  figureRows,
  type LayoutFigure,
} from '../../../charts/series/layout-figures.ts';
import { textIn } from '../../../domain/language.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import type { CarriedDraft } from '../../../store/work-states.ts';
import { TableHead } from '../../../ui/TableHead.tsx';
import { splitTitle } from '../plan-facts.ts';
import sections from '../sections.module.css';
import styles from './Carry.module.css';
import { FigureValue } from './FigureValue.tsx';
import { PointsNote } from './PointsNote.tsx';
import { useFigureName } from './use-figure-name.ts';

/** The same measures of the layout and of the proposal, side by side. */
export function CarryTable({
  plan,
  carried,
  city,
}: {
  plan: LayoutPlan;
  carried: CarriedDraft;
  city: string;
}) {
  const t = useText('carry');
  const language = useLanguage();
  const nameOf = useFigureName();
  const reachKm = useAtlas(({ scenario }) => scenario.reachKm);
  const measures = useAtlas((state) => state.measures);
  const own = textIn(splitTitle(plan.title).place, language);
  const isFailed = measures.status === 'failed';
  const measured = measures.status === 'ready' ? measures.value : isFailed ? 'failed' : 'working';
  const titles: Partial<Record<LayoutFigure, string>> = {
    compactness: t('measure.compactness.title'),
    detour: t('measure.detour.title'),
    stops: t('measure.stops.title'),
    belts: t('measure.belts.title'),
    beltsLength: t('measure.beltsLength.title'),
    fullest: t('measure.fullest.title'),
  };
  return (
    <>
      <table className={sections['table']} aria-label={t('caption', { own, city })}>
        <TableHead columns={[t('measure'), own, city === own ? t('proposal') : city]} />
        <tbody>
          {figureRows(plan, measured, carried.measured, carried.measures, reachKm).map((row) => (
            <tr key={row.measure}>
              <th scope="row">
                <span title={titles[row.measure]}>{nameOf(row.measure)}</span>
              </th>
              <Cell measure={row.measure} figure={row.own} />
              <Cell measure={row.measure} figure={row.there} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={sections['note']}>
        <PointsNote own={own} city={city} villages={carried.measured.villages} />
      </p>
    </>
  );
}

function Cell({ measure, figure }: { measure: LayoutFigure; figure: Figure }) {
  const t = useText('carry');
  if ('value' in figure)
    return (
      <td>
        <FigureValue measure={measure} figure={figure} />
      </td>
    );
  return (
    <td className={styles['missing']}>
      – <small>{t(`missing.${figure.missing}`)}</small>
    </td>
  );
}
