import { useMemo, useState } from 'react';
import { CurvePlot } from '../../../charts/components/lazy-plots.tsx';
import { reachTable } from '../../../charts/series/layout-reach.ts';
import { REACH_RANGE_KM, type ReachTarget } from '../../../domain/layout/lab-choices.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import {
  REACH_SHARES,
  type ReachBase,
  type ReachShare,
  reachCurves,
  reachRows,
} from '../../../domain/layout/reach.ts';
import { formatCount, formatKm, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { ChartTable } from '../../../ui/ChartTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { SliderField } from '../../../ui/SliderField.tsx';
import sections from '../sections.module.css';
import { DistanceBars } from './DistanceBars.tsx';
import { OverlapBar } from './OverlapBar.tsx';
import { ReachRows } from './ReachRows.tsx';
import { SpreadTable } from './SpreadTable.tsx';
import { TARGET_COLOURS } from './target-colours.ts';
import { Unreached } from './Unreached.tsx';
import { useTargetNames } from './use-target-names.ts';

const X_AXIS = { lower: 0, upper: REACH_RANGE_KM.max, isLog: false, ticks: [0, 5, 10, 15, 20] };
const Y_AXIS = { lower: 0, upper: 1, isLog: false, ticks: [0, 0.25, 0.5, 0.75, 1] };

interface ReachSectionProps {
  plan: LayoutPlan;
  base: ReachBase;
}

/** How many villages the ring, the belts and the documented villages reach, at a distance that can be moved. */
export function ReachSection({ plan, base }: ReachSectionProps) {
  const store = useAtlasStore();
  const t = useText('lab');
  const language = useLanguage();
  const nameOf = useTargetNames();
  const reachKm = useAtlas(({ scenario }) => scenario.reachKm);
  const reachOf = useAtlas(({ scenario }) => scenario.reachOf);
  const [of, setOf] = useState<ReachShare>('villages');
  const curves = useMemo(() => reachCurves(base, of), [base, of]);
  const rows = useMemo(() => reachRows(base, reachKm), [base, reachKm]);
  const own = base.hasOwnPoint.reduce((sum, has) => sum + has, 0);
  const all = formatCount(base.rows.length, language);
  const km = formatKm(reachKm, language);

  function move(next: number): void {
    const steps = Math.round(next / REACH_RANGE_KM.step);
    changeScenario(store, { reachKm: steps * REACH_RANGE_KM.step, layoutTab: 'measures' });
  }

  return (
    <>
      <Section title={t('reach')} aside={t('reach.aside', { all })}>
        <Segmented
          label={t('reach.shareOf')}
          value={of}
          options={REACH_SHARES.map((value) => ({ value, label: t(`reach.shareOf.${value}`) }))}
          onChange={setOf}
        />
        <CurvePlot
          label={t(`reach.plot.${of}`)}
          x={X_AXIS}
          y={Y_AXIS}
          formatX={(value) => formatCount(value, language)}
          formatY={(share) => formatCount(share * 100, language)}
          xs={curves[0]?.curve.stepsKm ?? []}
          curves={curves.map(({ target, curve }) => ({
            id: target,
            name: nameOf(target),
            colour: TARGET_COLOURS[target],
            ys: curve.share01,
            isBold: target === reachOf,
            isDashed: target === 'any',
          }))}
          writeTitle={(km) => t('reach.upTo', { km: formatKm(km, language) })}
          writeValue={(share) => formatPercent(share, language, 1)}
          at={reachKm}
          atLabel={km}
          onMove={move}
        />
        <SliderField
          label={t('reach.slider')}
          value={reachKm}
          {...REACH_RANGE_KM}
          unit="km"
          format={(value) => formatNumber(value, language, { digits: 1 })}
          onChange={move}
        />
        <ReachRows rows={rows} km={km} />
        <p className={sections['note']}>
          {t('reach.note', { own: formatCount(own, language), all })} {t('reach.peopleNote')}
        </p>
        <ChartTable
          caption={t(`reach.table.${of}`)}
          columns={[t('reach.km'), ...base.targets.map(nameOf)]}
          rows={() => tableRows(curves, language)}
          file={() => reachTable(base)}
          fileName="union-atlas-layout-reach.csv"
        />
        <DistanceBars base={base} target={reachOf ?? 'any'} reachKm={reachKm} onMove={move} />
        <SpreadTable rows={rows} />
      </Section>
      <OverlapBar base={base} reachKm={reachKm} />
      <Unreached plan={plan} base={base} reachKm={reachKm} target={reachOf ?? 'any'} />
    </>
  );
}

/** One row a kilometre: the table is to be read, the file has every step. */
function tableRows(
  curves: readonly {
    target: ReachTarget;
    curve: { stepsKm: Float64Array; share01: Float64Array };
  }[],
  language: Parameters<typeof formatKm>[1],
): string[][] {
  const [first] = curves;
  if (!first) return [];
  return Array.from(first.curve.stepsKm).flatMap((stepKm, step) =>
    Number.isInteger(stepKm)
      ? [
          [
            formatKm(stepKm, language),
            ...curves.map(({ curve }) => formatPercent(curve.share01[step] ?? 0, language)),
          ],
        ]
      : [],
  );
}
