import {
  ConciergeBell,
  Factory,
  GraduationCap,
  House,
  Landmark,
  type LucideIcon,
  Ship,
  TrainTrack,
  TreePalm,
  Wheat,
  Zap,
} from 'lucide-react';
import type { CSSProperties } from 'react';
import type { SectorId } from '../domain/sector.ts';
import { classNames } from './class-names.ts';
import styles from './sector-icon.module.css';
import { type SectorIconName, sectorLook, sectorVar } from './tokens.ts';

const ICONS = {
  zap: Zap,
  wheat: Wheat,
  factory: Factory,
  'concierge-bell': ConciergeBell,
  ship: Ship,
  'train-track': TrainTrack,
  house: House,
  'tree-palm': TreePalm,
  landmark: Landmark,
  'graduation-cap': GraduationCap,
} satisfies Record<SectorIconName, LucideIcon>;

/** The bare icon of a sector, in the colour of the text around it. */
function SectorIcon({ id, size = 15 }: { id: SectorId; size?: number }) {
  const Icon = ICONS[sectorLook(id).icon];
  return <Icon size={size} strokeWidth={1.75} aria-hidden />;
}

interface SectorTileProps {
  id: SectorId;
  /** Says the sector aloud where no name stands beside the tile. */
  label?: string;
  /** Edge in px before the theme's scale; 22 in chips, 18 in lists. */
  size?: number;
  shape?: 'square' | 'disc';
}

/** The icon of a sector on its colour. */
export function SectorTile({ id, label, size = 22, shape = 'square' }: SectorTileProps) {
  const style = { '--tile': `${size}px`, '--sector': sectorVar(id) } as CSSProperties;
  return (
    <span
      className={classNames(styles['tile'], styles[shape])}
      style={style}
      {...(label === undefined
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': label, title: label })}
    >
      <SectorIcon id={id} size={Math.round(size * 0.68)} />
    </span>
  );
}
