import type { TextFunction } from '../i18n/dictionary.ts';
import type { AtlasState } from '../store/atlas-store.ts';
import { PALETTES } from '../ui/tokens.ts';
import type { LegendModel } from './legend-model.ts';

/** What the lines and points of the layout mean. */
export function layoutLegend(state: AtlasState, t: TextFunction<'common'>): LegendModel {
  const palette = PALETTES[state.scenario.theme];
  return {
    title: t('legend.layout'),
    subtitle: t('legend.dashed'),
    symbols: [
      { shape: 'dashed', colour: palette.layoutRing, label: t('legend.ring') },
      { shape: 'area', colour: palette.layoutBeltQinhe, label: t('legend.qinhe') },
      { shape: 'area', colour: palette.layoutBeltDanhe, label: t('legend.danhe') },
      { shape: 'line', colour: palette.accent, widthPx: 6, label: t('legend.finger') },
      { shape: 'diamond', colour: palette.layoutDemonstration, label: t('legend.demonstration') },
      { shape: 'dot', colour: palette.layoutVillage, label: t('legend.village') },
    ],
    oneLine: true,
  };
}
