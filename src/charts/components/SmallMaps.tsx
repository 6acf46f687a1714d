import { compareVar } from '../../ui/tokens.ts';
import { SMALL_MAP_BOX } from '../series/requirement-maps.ts';
import { slotPath } from './compare-marks.ts';
import styles from './SmallMaps.module.css';

export interface SmallMapsProps {
  maps: readonly {
    id: string;
    name: string;
    /** What the picture says, in one sentence. */
    label: string;
    paths: readonly string[];
    missing: string;
  }[];
  /** Colours of the classes from low to high. */
  colours: readonly string[];
  /** Places of the compared cities in the order of the tray. */
  marks: readonly { x: number; y: number }[];
  /** Map by which the big one is coloured. */
  pressed: string | null;
  onChoose: (id: string) => void;
}

/** The same world once per requirement, cities as dots in the colours of the big map. */
export function SmallMaps({ maps, colours, marks, pressed, onChoose }: SmallMapsProps) {
  return (
    <ul className={styles['maps']}>
      {maps.map(({ id, name, label, paths, missing }) => (
        <li key={id}>
          <button
            type="button"
            className={styles['map']}
            aria-pressed={id === pressed}
            onClick={() => onChoose(id)}
          >
            <span className={styles['name']}>{name}</span>
            <svg viewBox={SMALL_MAP_BOX} role="img" aria-label={label}>
              <path className={styles['missing']} d={missing} />
              {paths.map((path, at) => (
                <g key={colours[at]}>
                  <path className={styles['edge']} d={path} />
                  <path className={styles['dots']} d={path} stroke={colours[at]} />
                </g>
              ))}
              {marks.map(({ x, y }, slot) => (
                <path
                  key={slotPath(slot)}
                  className={styles['mark']}
                  d={slotPath(slot)}
                  fill={compareVar(slot)}
                  transform={`translate(${x} ${y}) scale(1.1)`}
                />
              ))}
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
