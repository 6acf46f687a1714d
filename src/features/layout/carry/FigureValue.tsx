import type { Figure, LayoutFigure } from '../../../charts/series/layout-figures.ts';
import { useLanguage } from '../../../i18n/use-text.ts';
import { Ranged } from '../reach/Ranged.tsx';
import { figureText } from './figure-text.ts';

interface FigureValueProps {
  measure: LayoutFigure;
  figure: Extract<Figure, { value: number }>;
}

/** A figure of a layout with its unit, and between what it may lie where that is known. */
export function FigureValue({ measure, figure: { value, range } }: FigureValueProps) {
  const language = useLanguage();
  const text = (number: number): string => figureText(measure, number, language);
  return range ? (
    <Ranged value={text(value)} from={text(range.lowest)} to={text(range.highest)} />
  ) : (
    text(value)
  );
}
