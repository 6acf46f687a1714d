import { Check, Minus, X } from 'lucide-react';
import {
  type ComparedCell,
  type ComparedLayout,
  comparedRows,
  type TargetOutcome,
} from '../../../charts/series/layout-drafts.ts';
import type { LayoutFigure } from '../../../charts/series/layout-figures.ts';
import type { LayoutTarget, LayoutTargets } from '../../../domain/layout/draft/targets.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { ScrollBox } from '../../../ui/ScrollBox.tsx';
import { FigureValue } from '../carry/FigureValue.tsx';
import { differenceText, figureText } from '../carry/figure-text.ts';
import { useFigureName } from '../carry/use-figure-name.ts';
import sections from '../sections.module.css';
import styles from './draft.module.css';

interface CompareTableProps {
  layouts: readonly ComparedLayout[];
  base: ComparedLayout;
  targets: LayoutTargets;
}

/** One column a layout, one row a measure; each figure with its difference and how it stands to its target. */
export function CompareTable({ layouts, base, targets }: CompareTableProps) {
  const t = useText('draft');
  const carry = useText('carry');
  const nameOf = useFigureName();
  const caption = t('compare.caption', { base: base.name });
  const hasRanges = Object.values(base.figures).some((figure) => 'range' in figure);
  return (
    <>
      <ScrollBox label={caption}>
        <table className={styles['compared']} aria-label={caption}>
          <thead>
            <tr>
              <th scope="col">{carry('measure')}</th>
              {layouts.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparedRows(layouts, base, targets).map(({ measure, target, cells }) => (
              <tr key={measure}>
                <th scope="row">
                  {nameOf(measure)}
                  {target && <Wanted measure={measure} target={target} />}
                </th>
                {cells.map((cell) => (
                  <Cell key={cell.id} measure={measure} cell={cell} baseName={base.name} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {hasRanges && <p className={sections['note']}>{carry('range', { own: base.name })}</p>}
    </>
  );
}

function Wanted({ measure, target }: { measure: LayoutFigure; target: LayoutTarget }) {
  const t = useText('draft');
  const value = figureText(measure, target.value, useLanguage());
  return <small>{t(`target.words.${target.bound}`, { value })}</small>;
}

interface CellProps {
  measure: LayoutFigure;
  cell: ComparedCell;
  baseName: string;
}

function Cell({ measure, cell: { figure, difference, outcome }, baseName }: CellProps) {
  const t = useText('draft');
  const carry = useText('carry');
  const language = useLanguage();
  return (
    <td>
      {'value' in figure ? (
        <FigureValue measure={measure} figure={figure} />
      ) : (
        <>
          – <small>{carry(`missing.${figure.missing}`)}</small>
        </>
      )}
      {difference !== null && (
        <small title={t('compare.difference', { base: baseName })}>
          {differenceText(measure, difference, t, language)}
        </small>
      )}
      {outcome && <Outcome outcome={outcome} />}
    </td>
  );
}

const MARKS = { pass: Check, fail: X, not_measured: Minus } satisfies Record<
  TargetOutcome,
  unknown
>;

function Outcome({ outcome }: { outcome: TargetOutcome }) {
  const t = useText('draft');
  const Mark = MARKS[outcome];
  return (
    <small className={styles['outcome']} data-outcome={outcome}>
      <Mark size={13} strokeWidth={2.25} aria-hidden /> {t(`outcome.${outcome}`)}
    </small>
  );
}
