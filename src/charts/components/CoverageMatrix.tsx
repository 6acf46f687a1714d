import { memo, type PointerEvent, useMemo } from 'react';
import { bandPath, type CoverageBands } from '../series/coverage-bands.ts';
import { VALUE_LEVELS } from '../series/coverage-table.ts';
import styles from './CoverageMatrix.module.css';

/** A line of the picture in one of its columns. */
export interface CoverageCell {
  band: number;
  /** 0-based, in edition order. */
  requirement: number;
}

export interface CoverageMatrixProps {
  /** What the picture shows and where the same stands as a table. */
  label: string;
  /** Head of each column, in edition order. */
  columns: readonly { code: string; name: string }[];
  bands: CoverageBands;
  /** Names beside runs of lines, with the line where each begins; empty = none. */
  groups: readonly { label: string; fromBand: number }[];
  /** Line that is marked across all columns; null = none. */
  markedBand: number | null;
  onHover: (cell: CoverageCell | null) => void;
  onChoose: (cell: CoverageCell) => void;
}

/** Cities × requirements: each line a city, filled as far as values are present, coloured by their level. */
export function CoverageMatrix(props: CoverageMatrixProps) {
  const { label, columns, bands, groups, markedBand, onHover, onChoose } = props;
  const share = (band: number) => `${(100 * band) / Math.max(1, bands.bandCount)}%`;

  function cellAt(event: PointerEvent<HTMLDivElement>): CoverageCell | null {
    if (bands.bandCount === 0) return null;
    const { left, right, top, width, height } = event.currentTarget.getBoundingClientRect();
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const across01 = (isMirrored ? right - event.clientX : event.clientX - left) / width;
    const down01 = (event.clientY - top) / height;
    return {
      band: placeIn(down01, bands.bandCount),
      requirement: placeIn(across01, columns.length),
    };
  }

  return (
    <div className={styles['matrix']} data-groups={groups.length > 0}>
      <div className={styles['heads']} aria-hidden>
        {columns.map(({ code, name }) => (
          <span key={code} title={name}>
            <b>{code}</b> <span className={styles['name']}>{name}</span>
          </span>
        ))}
      </div>
      <div className={styles['groups']} aria-hidden>
        {groups.map((group) => (
          <span key={group.label} style={{ insetBlockStart: share(group.fromBand) }}>
            {group.label}
          </span>
        ))}
      </div>
      <div
        className={styles['columns']}
        role="img"
        aria-label={label}
        onPointerMove={(event) => onHover(cellAt(event))}
        onPointerLeave={() => onHover(null)}
        onPointerUp={(event) => {
          const cell = cellAt(event);
          if (cell) onChoose(cell);
        }}
      >
        {columns.map(({ code }, requirement) => (
          <div key={code} className={styles['column']}>
            <Column bands={bands} requirement={requirement} />
          </div>
        ))}
        {groups.slice(1).map((group) => (
          <i
            key={group.label}
            className={styles['rule']}
            style={{ insetBlockStart: share(group.fromBand) }}
          />
        ))}
        {markedBand !== null && (
          <i
            className={styles['mark']}
            style={{ insetBlockStart: share(markedBand), blockSize: share(1) }}
          />
        )}
      </div>
    </div>
  );
}

function placeIn(share01: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(share01 * count)));
}

const Column = memo(function Column({
  bands,
  requirement,
}: {
  bands: CoverageBands;
  requirement: number;
}) {
  const paths = useMemo(
    () => VALUE_LEVELS.map((level) => ({ level, path: bandPath(bands, requirement, level) })),
    [bands, requirement],
  );
  return (
    <svg viewBox={`0 0 1 ${bands.bandCount}`} preserveAspectRatio="none" aria-hidden>
      {paths.map(({ level, path }) => (
        <path key={level} className={styles[level]} d={path} />
      ))}
    </svg>
  );
});
