import { RadarPlot } from '../../charts/components/lazy-plots.tsx';
import type { Axis } from '../../charts/series/axis.ts';
import type { RequirementDotRow } from '../../charts/series/requirement-dots.ts';
import { textIn } from '../../domain/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';

interface RadarViewProps {
  rows: readonly RequirementDotRow[];
  axis: Axis;
  cities: readonly number[];
}

/** The rows of the dot plot around a centre. */
export function RadarView({ rows, axis, cities }: RadarViewProps) {
  const t = useText('compare');
  const language = useLanguage();
  return (
    <RadarPlot
      label={t('radar.label')}
      axis={axis}
      spokes={rows.map(({ requirement, short }) => ({
        code: `R${requirement}`,
        name: textIn(short, language),
      }))}
      shapes={cities.map((city, slot) => ({
        id: String(city),
        values: rows.map(({ dots }) => dots[slot]?.score ?? null),
      }))}
      reference={rows.map(({ reference }) => reference)}
      format={(value) => formatNumber(value, language, { digits: 0 })}
    />
  );
}
