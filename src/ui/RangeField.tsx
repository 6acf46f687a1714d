import { useText } from '../i18n/use-text.ts';
import { NumberField } from './NumberField.tsx';
import styles from './RangeField.module.css';
import { sliderScale } from './slider-scale.ts';
import { SLIDER_STEPS, TwoThumbs } from './TwoThumbs.tsx';

/** One bar of a histogram; bars are equally wide on the slider's scale. */
export interface HistogramBin {
  /** Things in this bar that pass the other filters. */
  count: number;
}

export interface RangeFieldProps {
  /** Name of what is filtered, for the fields and thumbs. */
  label: string;
  min: number;
  max: number;
  value: readonly [from: number, to: number];
  /** Called while dragging. */
  onChange: (value: [from: number, to: number]) => void;
  /** Called once at the end of a drag and after typing. */
  onChangeEnd?: (value: [from: number, to: number]) => void;
  format: (value: number) => string;
  scale?: 'linear' | 'log';
  bins?: readonly HistogramBin[];
  /** Small words beside the fields, such as the unit. */
  note?: React.ReactNode;
  /** Step of the fields' arrow keys. Default 1. */
  step?: number;
}

/** Two thumbs under a histogram, and a number field for each. */
export function RangeField({
  label,
  min,
  max,
  value,
  onChange,
  onChangeEnd = () => {},
  format,
  scale = 'linear',
  bins = [],
  note,
  step = 1,
}: RangeFieldProps) {
  const t = useText('common');
  const axis = sliderScale(scale, min, max);
  const positions = value.map((end) => Math.round(axis.toPosition01(end) * SLIDER_STEPS));
  const top = Math.max(1, ...bins.map((bin) => bin.count));
  const [from = 0, to = SLIDER_STEPS] = positions;

  function fromPositions([low, high]: readonly [number, number]): [number, number] {
    return [
      low === from ? value[0] : axis.toValue(low / SLIDER_STEPS),
      high === to ? value[1] : axis.toValue(high / SLIDER_STEPS),
    ];
  }

  function type(next: [number, number]): void {
    onChange(next);
    onChangeEnd(next);
  }

  return (
    <div className={styles['range']}>
      {bins.length > 0 && (
        <div className={styles['bars']} aria-hidden>
          {bins.map((bin, index) => {
            const middle = ((index + 0.5) / bins.length) * SLIDER_STEPS;
            return (
              <span
                key={middle}
                data-in={middle >= from && middle <= to}
                style={{
                  blockSize: `${bin.count === 0 ? 0 : Math.max(4, (100 * bin.count) / top)}%`,
                }}
              />
            );
          })}
        </div>
      )}
      <TwoThumbs
        labels={[t('range.from', { label }), t('range.to', { label })]}
        texts={[format(value[0]), format(value[1])]}
        positions={[from, to]}
        onChange={(next) => onChange(fromPositions(next))}
        onChangeEnd={(next) => onChangeEnd(fromPositions(next))}
      />
      <div className={styles['fields']}>
        <NumberField
          label={t('range.from', { label })}
          value={value[0]}
          min={min}
          max={value[1]}
          step={step}
          format={format}
          onChange={(next) => type([next, value[1]])}
        />
        <span aria-hidden>–</span>
        <NumberField
          label={t('range.to', { label })}
          value={value[1]}
          min={value[0]}
          max={max}
          step={step}
          format={format}
          onChange={(next) => type([value[0], next])}
        />
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </div>
    </div>
  );
}
