import { useMemo } from 'react';
import { BinPlot } from '../../../charts/components/lazy-plots.tsx';
import { axisOver } from '../../../charts/series/axis.ts';
import { distanceBarsTable } from '../../../charts/series/layout-reach.ts';
import {
  REACH_BAR_KM,
  REACH_RANGE_KM,
  type ReachTarget,
} from '../../../domain/layout/lab-choices.ts';
import { type DistanceBin, distanceBins } from '../../../domain/layout/measures/distance-bins.ts';
import { distancesTo, type ReachBase } from '../../../domain/layout/reach.ts';
import { formatCount, formatKm, formatPercent, formatRange } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { ChartTable } from '../../../ui/ChartTable.tsx';
import sections from '../sections.module.css';
import { TARGET_COLOURS } from './target-colours.ts';
import { useTargetNames } from './use-target-names.ts';

/** Room for the number on the highest bar. */
const HEADROOM = 1.12;
const X_AXIS = {
  lower: 0,
  upper: REACH_RANGE_KM.max + REACH_BAR_KM,
  isLog: false,
  ticks: [0, 5, 10, 15, REACH_RANGE_KM.max + REACH_BAR_KM / 2],
};

interface DistanceBarsProps {
  base: ReachBase;
  target: ReachTarget;
  reachKm: number;
  onMove: (km: number) => void;
}

/** How many villages are how far from a part of the layout. */
export function DistanceBars({ base, target, reachKm, onMove }: DistanceBarsProps) {
  const t = useText('lab');
  const language = useLanguage();
  const nameOf = useTargetNames();
  const bins = useMemo(
    () => distanceBins(distancesTo(base, target), REACH_BAR_KM, REACH_RANGE_KM.max),
    [base, target],
  );
  const all = base.rows.length;
  const count = (value: number): string => formatCount(value, language);
  const beyond = t('bars.beyond', { km: count(REACH_RANGE_KM.max) });
  const rangeOf = ({ fromKm, toKm }: DistanceBin): string =>
    toKm === Number.POSITIVE_INFINITY
      ? `${beyond} km`
      : formatRange(count(fromKm), formatKm(toKm, language));
  const name = nameOf(target);
  const title = t('bars', { name });
  const townshipOnly = base.hasOwnPoint.reduce((sum, own) => sum + (own === 0 ? 1 : 0), 0);
  return (
    <>
      <h4 className={sections['subtitle']}>{title}</h4>
      <BinPlot
        colour={TARGET_COLOURS[target]}
        label={t('bars.plot', { name, km: count(REACH_BAR_KM) })}
        x={X_AXIS}
        y={axisOver([0, HEADROOM * Math.max(...bins.map((bin) => bin.count))], false, 4)}
        formatX={(km) => (km > REACH_RANGE_KM.max ? beyond : count(km))}
        formatY={count}
        bins={bins.map((bin) => ({
          from: bin.fromKm,
          to: Math.min(bin.toKm, X_AXIS.upper),
          count: bin.count,
          label: count(bin.count),
          title: t('bars.bar', { count: bin.count, shown: count(bin.count), range: rangeOf(bin) }),
        }))}
        at={reachKm}
        atLabel={formatKm(reachKm, language)}
        onMove={(km) => onMove(Math.min(km, REACH_RANGE_KM.max))}
      />
      <p className={sections['note']}>
        {t('bars.note', {
          share: formatPercent(townshipOnly / all, language),
          shown: count(townshipOnly),
          all: count(all),
        })}
      </p>
      <ChartTable
        caption={title}
        columns={[t('reach.km'), t('reach.villages'), t('reach.share')]}
        rows={() =>
          bins.map((bin) => [
            rangeOf(bin),
            count(bin.count),
            formatPercent(bin.count / all, language, 1),
          ])
        }
        file={() => distanceBarsTable(base)}
        fileName="union-atlas-village-distance-bars.csv"
      />
    </>
  );
}
