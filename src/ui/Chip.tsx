import type { CSSProperties, ReactNode } from 'react';
import styles from './Chip.module.css';
import { Group } from './Group.tsx';

export interface ChipProps {
  /** Value of the checkbox, such as the sector id. */
  value: string;
  label: string;
  /** Already formatted; left out when there is nothing to count. */
  count?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** A `SectorTile`, or another icon. */
  tile?: ReactNode;
  /** CSS colour of the edge when checked, such as `sectorVar(id)`; accent when left out. */
  colour?: string;
  disabled?: boolean;
}

/** A checkbox that looks like a chip. */
export function Chip({
  value,
  label,
  count,
  checked,
  onChange,
  tile,
  colour,
  disabled = false,
}: ChipProps) {
  const style = colour === undefined ? undefined : ({ '--chip-colour': colour } as CSSProperties);
  return (
    <label className={styles['chip']} style={style} data-tile={tile !== undefined}>
      <input
        type="checkbox"
        className={styles['input']}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {tile}
      <span className={styles['label']} title={label}>
        {label}
      </span>
      {count !== undefined && <span className={styles['count']}>{count}</span>}
    </label>
  );
}

interface ChipGroupProps {
  /** Accessible name of the group, such as "Sectors". */
  label: string;
  /** `pairs`: two columns of equal width; `flow`: as wide as the words. */
  arrange?: 'pairs' | 'flow';
  children: ReactNode;
}

/** Chips that belong together. */
export function ChipGroup({ label, arrange = 'flow', children }: ChipGroupProps) {
  return (
    <Group label={label} className={styles[arrange]}>
      {children}
    </Group>
  );
}
