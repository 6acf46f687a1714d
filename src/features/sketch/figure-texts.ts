import type { Language } from '../../domain/language.ts';
import { measureSketch, type Shape } from '../../domain/layout/sketch/measure-sketch.ts';
import { decimalText, dmsText } from '../../domain/layout/sketch/position-text.ts';
import type { BeltArea } from '../../domain/layout/sketch/sketch-files.ts';
import type { TextFunction } from '../../i18n/dictionary.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { formatMeasuredKm, formatMeasuredKm2 } from '../../i18n/measured.ts';

export interface Figure {
  label: string;
  value: string;
}

export interface FigureTexts {
  figures: Figure[];
  /** What keeps a figure from being there; null where nothing does. */
  problem: string | null;
}

/** Figures of a shape in words. `belt` is null while it is being measured, undefined where nobody measures it yet. */
export function figureTexts(
  shape: Shape,
  belt: BeltArea | null | undefined,
  t: TextFunction<'sketch'>,
  language: Language,
): FigureTexts {
  const measured = measureSketch(shape);
  const km = (lengthKm: number) => formatMeasuredKm(lengthKm, language);
  const km2 = (areaKm2: number) => formatMeasuredKm2(areaKm2, language);
  const problem = (crossings: readonly unknown[]) =>
    crossings.length > 0 ? t('figure.crossing') : null;
  switch (measured?.kind) {
    case undefined:
      return { figures: [], problem: null };
    case 'point':
      return {
        figures: [
          { label: t('figure.decimal'), value: decimalText(measured.lngLat) },
          { label: t('figure.dms'), value: dmsText(measured.lngLat) },
        ],
        problem: null,
      };
    case 'distance':
      return {
        figures: [
          { label: t('figure.length'), value: km(measured.lengthKm) },
          { label: t('figure.stretches'), value: formatCount(measured.stretches, language) },
        ],
        problem: null,
      };
    case 'area':
      return {
        figures: [
          ...figureOf(t('figure.area'), measured.areaKm2, km2),
          { label: t('figure.perimeter'), value: km(measured.perimeterKm) },
        ],
        problem: problem(measured.crossings),
      };
    case 'ring': {
      const { lengthKm, areaKm2, compactness01, crossings } = measured.ring;
      const two = (share: number) => formatNumber(share, language, { digits: 2 });
      return {
        figures: [
          { label: t('figure.length'), value: km(lengthKm) },
          ...figureOf(t('figure.enclosed'), areaKm2, km2),
          ...figureOf(t('figure.compactness'), compactness01, two),
        ],
        problem: problem(crossings),
      };
    }
    case 'belt':
      return {
        figures: [
          { label: t('figure.axis'), value: km(measured.lengthKm) },
          { label: t('figure.width'), value: km(measured.bufferKm) },
          ...(belt === undefined ? [] : [{ label: t('figure.belt'), value: beltText(belt) }]),
        ],
        problem: null,
      };
  }

  function beltText(area: BeltArea | null): string {
    if (area === null) return t('figure.measuring');
    return area.areaKm2 === null ? t('figure.failed') : km2(area.areaKm2);
  }
}

function figureOf(
  label: string,
  value: number | null,
  format: (value: number) => string,
): Figure[] {
  return value === null ? [] : [{ label, value: format(value) }];
}
