import {
  Building2,
  FileInput,
  GraduationCap,
  Handshake,
  Landmark,
  type LucideIcon,
  Plane,
  Route,
  TrainFront,
} from 'lucide-react';
import type { LinkKind } from '../../domain/links/recorded.ts';
import { sectorVar } from '../../ui/tokens.ts';
import styles from './KindMark.module.css';

const ICONS: Record<LinkKind | 'project' | 'institute', LucideIcon> = {
  sister_city: Handshake,
  air: Plane,
  rail: TrainFront,
  workshop: GraduationCap,
  corridor: Route,
  own: FileInput,
  project: Building2,
  institute: Landmark,
};

/** The icon of a kind of record. */
export function KindIcon({ kind }: { kind: keyof typeof ICONS }) {
  const Icon = ICONS[kind];
  return <Icon size={16} strokeWidth={1.6} aria-hidden className={styles['icon']} />;
}

interface KindSampleProps {
  kind: LinkKind | 'project' | 'institute';
  /** Sector of the first record of the kind, whose colour the line has; null = colours differ. */
  sector: string | null;
}

/** How records of a kind look on the map: a line, a dashed line, points or a diamond. */
export function KindSample({ kind, sector }: KindSampleProps) {
  const colour = sector === null || kind === 'corridor' ? 'var(--ink-2)' : sectorVar(sector);
  return (
    <svg className={styles['sample']} viewBox="0 0 24 12" aria-hidden style={{ color: colour }}>
      {kind === 'project' &&
        ['energy_exploration', 'infrastructure_construction', 'vacation_tourism'].map((id, at) => (
          <circle key={id} cx={4 + at * 8} cy={6} r={3} fill={sectorVar(id)} />
        ))}
      {kind === 'institute' && <path d="M12 1l5 5-5 5-5-5z" fill="currentColor" />}
      {kind !== 'project' && kind !== 'institute' && (
        <line
          x1={0}
          x2={24}
          y1={6}
          y2={6}
          stroke="currentColor"
          strokeWidth={2.2}
          {...(kind === 'corridor' && { strokeDasharray: '6 3' })}
        />
      )}
    </svg>
  );
}
