import { CurvePlot } from '../../../charts/components/lazy-plots.tsx';
import { axisOver } from '../../../charts/series/axis.ts';
import { formatCount, formatPercent } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { chooseSiting } from '../../../store/change-work.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { ChartTable } from '../../../ui/ChartTable.tsx';
import sections from '../sections.module.css';

const Y_AXIS = { lower: 0, upper: 1, isLog: false, ticks: [0, 0.5, 1] };

/** Covered share against the number of villages, in the greedy order: each further village brings less. */
export function SitesCurve({ curve01 }: { curve01: Float64Array }) {
  const store = useAtlasStore();
  const t = useText('lab');
  const language = useLanguage();
  const count = useAtlas(({ scenario }) => scenario.siting.count);
  const xs = Float64Array.from({ length: curve01.length + 1 }, (_, at) => at);
  const ys = Float64Array.of(0, ...curve01);
  const whole = (value: number): string => formatCount(value, language);
  return (
    <>
      <h4 className={sections['subtitle']}>{t('sites.curve')}</h4>
      <CurvePlot
        label={t('sites.curve')}
        x={axisOver([0, curve01.length], false, 4)}
        y={Y_AXIS}
        formatX={whole}
        formatY={(share) => whole(share * 100)}
        xs={xs}
        curves={[
          { id: 'sites', name: t('sites.curveShare'), colour: 'var(--ink-2)', ys, isBold: true },
        ]}
        writeTitle={(villages) => t('sites.curveAt', { count: villages, shown: whole(villages) })}
        writeValue={(share) => formatPercent(share, language, 1)}
        at={Math.min(count, curve01.length)}
        atLabel={whole(Math.min(count, curve01.length))}
        onMove={(next) => chooseSiting(store, { count: Math.max(1, Math.round(next)) })}
      />
      <p className={sections['note']}>{t('sites.nested')}</p>
      <ChartTable
        caption={t('sites.curve')}
        columns={[t('sites.curveCount'), t('sites.curveShare')]}
        rows={() =>
          Array.from(curve01, (share, at) => [whole(at + 1), formatPercent(share, language, 1)])
        }
        file={() => ({
          columns: ['villages', 'covered_share'],
          rows: Array.from(curve01, (share, at) => [at + 1, share]),
        })}
        fileName="union-atlas-chosen-curve.csv"
      />
    </>
  );
}
