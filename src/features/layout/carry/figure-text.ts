import type { LayoutFigure } from '../../../charts/series/layout-figures.ts';
import type { Language } from '../../../domain/language.ts';
import type { TextFunction } from '../../../i18n/dictionary.ts';
import {
  formatAreaKm2,
  formatCount,
  formatDifference,
  formatKm,
  formatNumber,
  formatPercent,
} from '../../../i18n/format.ts';

const FORMATS = {
  length: formatKm,
  area: formatAreaKm2,
  compactness: formatRatio,
  detour: formatRatio,
  stops: formatCount,
  belts: formatAreaKm2,
  beltsLength: formatKm,
  fingers: formatCount,
  finger: formatKm,
  reachRing: formatPercent,
  reachBelts: formatPercent,
  reachAny: formatPercent,
  median: formatKm,
  fullest: formatPercent,
} satisfies Record<LayoutFigure, (value: number, language: Language) => string>;

/** A figure of a layout with its unit. */
export function figureText(measure: LayoutFigure, value: number, language: Language): string {
  return FORMATS[measure](value, language);
}

/** A difference with its sign and unit; that of shares in percentage points. */
export function differenceText(
  measure: LayoutFigure,
  value: number,
  t: TextFunction<'draft'>,
  language: Language,
): string {
  if (FORMATS[measure] === formatPercent)
    return t('unit.points', { value: formatDifference(value * 100, language, 0) });
  const text = figureText(measure, value, language);
  return value > 0 ? `+${text}` : text;
}

function formatRatio(value: number, language: Language): string {
  return formatNumber(value, language, { digits: 2 });
}
