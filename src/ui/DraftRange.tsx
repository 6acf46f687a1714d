import { useState } from 'react';
import styles from './DraftRange.module.css';
import { type HistogramBin, RangeField } from './RangeField.tsx';
import { asFilter, type Range, withinBounds } from './range-filter.ts';

export interface DraftRangeProps {
  label: string;
  bounds: Range;
  /** Null = both bounds. */
  filter: Range | null;
  onCommit: (filter: Range | null) => void;
  format: (value: number) => string;
  scale?: 'linear' | 'log';
  /** Bars of a histogram, equally wide on the scale. */
  bins?: readonly HistogramBin[];
  /** Step of the fields' arrow keys. */
  step?: number;
  /** Whole numbers only. */
  whole?: boolean;
}

/** A range that becomes the filter when the hand lets go or leaves the field: one step of Back. */
export function DraftRange({
  label,
  bounds,
  filter,
  onCommit,
  format,
  scale = 'linear',
  bins = [],
  step = 1,
  whole = false,
}: DraftRangeProps) {
  const [draft, setDraft] = useState<Range | null>(null);
  const onGrid = ([from, to]: Range): Range =>
    whole ? [Math.round(from), Math.round(to)] : [from, to];

  function commit(range: Range): void {
    setDraft(null);
    const next = asFilter(onGrid(range), bounds);
    if (next?.join() !== filter?.join()) onCommit(next);
  }

  return (
    <fieldset aria-label={label} className={styles['range']} onBlur={() => draft && commit(draft)}>
      <RangeField
        label={label}
        min={bounds[0]}
        max={bounds[1]}
        value={withinBounds(draft ?? filter ?? bounds, bounds)}
        onChange={(range) => setDraft(onGrid(range))}
        onChangeEnd={(range) => {
          if (document.activeElement?.getAttribute('role') !== 'spinbutton') commit(range);
        }}
        format={format}
        scale={scale}
        bins={bins}
        step={step}
      />
    </fieldset>
  );
}
