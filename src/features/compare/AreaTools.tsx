import { useState } from 'react';
import { BRUSHES, type Brush } from '../../charts/components/use-brush.ts';
import { areaOutline, areaRanges, boxOfRanges } from '../../charts/series/plot-area.ts';
import type { Variable } from '../../charts/series/variables.ts';
import { type Corner, isBox, type PlotArea } from '../../domain/filter/plot-area.ts';
import type { VariableId } from '../../domain/variable.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { RangeField } from '../../ui/RangeField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './AreaTools.module.css';
import type { VariableWords } from './variable-names.ts';

interface AreaLineProps {
  area: PlotArea | null;
  /** What is chosen, in words. */
  chosen: string | null;
  brush: Brush;
  onBrush: (brush: Brush) => void;
  onChange: (area: PlotArea | null) => void;
}

interface AreaToolsProps extends Pick<AreaLineProps, 'area' | 'onChange'> {
  x: Variable;
  y: Variable;
  words: VariableWords;
  onAxes: (x: VariableId, y: VariableId) => void;
}

/** What the pointer draws in the plot, what is chosen, and the way back. */
export function AreaLine({ area, chosen, brush, onBrush, onChange }: AreaLineProps) {
  const t = useText('compare');
  return (
    <div className={styles['line']}>
      <Segmented
        label={t('area')}
        value={brush}
        options={BRUSHES.map((value) => ({ value, label: t(`area.${value}`) }))}
        onChange={onBrush}
      />
      <span role="status" className={styles['chosen']}>
        {chosen ?? ''}
      </span>
      {area !== null && (
        <Button size="small" onPress={() => onChange(null)}>
          {t('area.clear')}
        </Button>
      )}
    </div>
  );
}

/** How to choose, the way to the axes of a choice made elsewhere, and the choice in numbers. */
export function AreaTools({ x, y, words, area, onChange, onAxes }: AreaToolsProps) {
  const t = useText('compare');
  const isElsewhere = area !== null && areaOutline(area, x, y) === null;
  return (
    <div className={styles['tools']}>
      {area === null && <p>{t('area.hint')}</p>}
      {isElsewhere && (
        <p className={styles['line']}>
          {t('area.elsewhere', { x: words.short(area.x), y: words.short(area.y) })}
          <Button tone="quiet" size="small" onPress={() => onAxes(area.x, area.y)}>
            {t('area.axes')}
          </Button>
        </p>
      )}
      <details>
        <summary className={styles['summary']}>{t('area.numbers')}</summary>
        <AreaNumbers
          key={`${x.id} ${y.id} ${area?.corners.join()}`}
          {...{ x, y, words, area, onChange }}
        />
      </details>
    </div>
  );
}

/** Ranges that become the area when the hand lets go or leaves the fields: one step of Back. */
function AreaNumbers({ x, y, words, area, onChange }: Omit<AreaToolsProps, 'onAxes'>) {
  const t = useText('compare');
  const [draft, setDraft] = useState<readonly [Corner, Corner] | null>(null);
  const [xRange, yRange] = draft ?? areaRanges(area, x, y);
  const isOutline = area !== null && areaOutline(area, x, y) !== null && !isBox(area);

  function commit([xs, ys]: readonly [Corner, Corner]): void {
    setDraft(null);
    onChange(boxOfRanges(x, y, xs, ys));
  }

  const range = ({ id, axis }: Variable, value: Corner, next: (v: Corner) => [Corner, Corner]) => (
    <RangeField
      label={words.name(id)}
      note={words.name(id)}
      min={Math.min(axis.lower, value[0])}
      max={Math.max(axis.upper, value[1])}
      scale={axis.isLog ? 'log' : 'linear'}
      step={axis.isLog ? value[0] / 10 : (axis.upper - axis.lower) / 100}
      value={value}
      onChange={(ends) => setDraft(next(ends))}
      onChangeEnd={(ends) => {
        if (document.activeElement?.getAttribute('role') !== 'spinbutton') commit(next(ends));
      }}
      format={(number) => words.format(id, number)}
    />
  );
  return (
    <fieldset
      aria-label={t('area.numbers')}
      className={styles['numbers']}
      onBlur={() => draft && commit(draft)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && draft) commit(draft);
      }}
    >
      {range(y, yRange, (next) => [xRange, next])}
      {range(x, xRange, (next) => [next, yRange])}
      {isOutline && <p>{t('area.lassoNumbers')}</p>}
    </fieldset>
  );
}
