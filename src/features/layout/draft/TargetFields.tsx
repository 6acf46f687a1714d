import { LAYOUT_FIGURES, type LayoutFigure } from '../../../charts/series/layout-figures.ts';
import {
  type LayoutTarget,
  type LayoutTargets,
  TARGET_BOUNDS,
} from '../../../domain/layout/draft/targets.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Group } from '../../../ui/Group.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useFigureName } from '../carry/use-figure-name.ts';
import sections from '../sections.module.css';
import { CommitField } from './CommitField.tsx';
import styles from './draft.module.css';
import { typedNumber } from './use-edit.ts';

const NONE = 'none';
/** How a bound is typed: in which unit, and how many of them are one of the measure. */
const TYPED = {
  length: { unit: 'km', factor: 1 },
  area: { unit: 'km²', factor: 1 },
  compactness: { unit: '', factor: 1 },
  detour: { unit: '', factor: 1 },
  stops: { unit: '', factor: 1 },
  belts: { unit: 'km²', factor: 1 },
  beltsLength: { unit: 'km', factor: 1 },
  fingers: { unit: '', factor: 1 },
  finger: { unit: 'km', factor: 1 },
  reachRing: { unit: '%', factor: 100 },
  reachBelts: { unit: '%', factor: 100 },
  reachAny: { unit: '%', factor: 100 },
  median: { unit: 'km', factor: 1 },
  fullest: { unit: '%', factor: 100 },
} satisfies Record<LayoutFigure, { unit: string; factor: number }>;

interface TargetFieldsProps {
  targets: LayoutTargets;
  onChange: (measure: LayoutFigure, target: LayoutTarget | null) => void;
}

/** What the reader wants of each measure: at least or at most so much, or nothing. */
export function TargetFields({ targets, onChange }: TargetFieldsProps) {
  const t = useText('draft');
  return (
    <details className={styles['fold']}>
      <summary>{t('targets')}</summary>
      <p className={sections['note']}>{t('targets.note')}</p>
      {LAYOUT_FIGURES.map((measure) => (
        <TargetRow
          key={measure}
          measure={measure}
          target={targets[measure] ?? null}
          onChange={(target) => onChange(measure, target)}
        />
      ))}
    </details>
  );
}

interface TargetRowProps {
  measure: LayoutFigure;
  target: LayoutTarget | null;
  onChange: (target: LayoutTarget | null) => void;
}

function TargetRow({ measure, target, onChange }: TargetRowProps) {
  const t = useText('draft');
  const name = useFigureName()(measure);
  const { unit, factor } = TYPED[measure];

  function take(text: string): string | null {
    const value = typedNumber(text);
    if (!Number.isFinite(value)) return t('refusal.not_a_number');
    if (target) onChange({ ...target, value: value / factor });
    return null;
  }

  return (
    <Group label={name} className={styles['target']}>
      <Select
        size="small"
        label={name}
        value={target?.bound ?? NONE}
        options={[
          { value: NONE, label: t('target.none') },
          ...TARGET_BOUNDS.map((bound) => ({ value: bound, label: t(`target.${bound}`) })),
        ]}
        onChange={(bound) => onChange(bound === NONE ? null : { bound, value: target?.value ?? 0 })}
      />
      {target && (
        <CommitField
          label={t('target.value')}
          value={String(Number((target.value * factor).toPrecision(12)))}
          unit={unit}
          onCommit={take}
        />
      )}
    </Group>
  );
}
