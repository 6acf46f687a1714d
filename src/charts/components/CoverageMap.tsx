import type { CompletenessClass } from '../series/coverage-map.ts';
import styles from './CoverageMap.module.css';

export interface CoverageMapProps {
  /** What the picture says, in one sentence. */
  label: string;
  /** From the highest class to the lowest; the lowest is drawn on top. */
  classes: readonly CompletenessClass[];
}

const MERIDIANS = [-150, -120, -90, -60, -30, 0, 30, 60, 90, 120, 150];
const PARALLELS = [-60, -30, 0, 30, 60];

const GRATICULE = [
  ...MERIDIANS.map((lng) => `M${lng + 180} 0V180`),
  ...PARALLELS.map((lat) => `M0 ${90 - lat}H360`),
].join('');

/** Dots on a grid of degrees, coloured by completeness: it says where the holes are, not where land is. */
export function CoverageMap({ label, classes }: CoverageMapProps) {
  return (
    <svg className={styles['map']} viewBox="0 0 360 180" role="img" aria-label={label}>
      <path className={styles['graticule']} d={GRATICULE} />
      <path className={styles['equator']} d="M0 90H360" />
      {classes.map(({ from01, path }, at) => (
        <g key={from01}>
          <path className={styles['edge']} d={path} />
          <path className={styles['dots']} data-class={at} d={path} />
        </g>
      ))}
      {PARALLELS.map((lat) => (
        <text key={lat} x={2} y={90 - lat - 1.5} className={styles['degrees']}>
          {lat === 0 ? '0°' : `${Math.abs(lat)}° ${lat > 0 ? 'N' : 'S'}`}
        </text>
      ))}
      {MERIDIANS.filter((lng) => lng % 60 === 0).map((lng) => (
        <text key={lng} x={lng + 181.5} y={178} className={styles['degrees']}>
          {lng === 0 ? '0°' : `${Math.abs(lng)}° ${lng > 0 ? 'E' : 'W'}`}
        </text>
      ))}
    </svg>
  );
}
