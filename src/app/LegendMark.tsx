import type { LegendSymbol } from '../map/legend/legend-model.ts';
import { SectorTile } from '../ui/sector-icon.tsx';
import styles from './MapLegend.module.css';

/** One mark of the map, drawn as the map draws it. */
export function LegendMark({ symbol }: { symbol: LegendSymbol }) {
  if (symbol.sectorId !== undefined && symbol.shape === 'disc') {
    return <SectorTile id={symbol.sectorId} size={17} shape="disc" />;
  }
  const wide = ['line', 'taper', 'dashed', 'dotted', 'area'].includes(symbol.shape);
  return (
    <svg
      className={styles['mark']}
      width={wide ? 24 : 16}
      height={16}
      viewBox={wide ? '0 0 28 16' : '0 0 18 16'}
      aria-hidden
      style={{ color: symbol.colour }}
    >
      {drawing(symbol)}
    </svg>
  );
}

function drawing({ shape, widthPx = 2.5 }: LegendSymbol) {
  switch (shape) {
    case 'disc':
      return <circle cx={9} cy={8} r={5.5} className={styles['solid']} />;
    case 'half':
      return (
        <>
          <circle cx={9} cy={8} r={5.5} className={styles['half']} />
          <path d="M3.5 8a5.5 5.5 0 0 1 11 0z" fill="currentColor" />
        </>
      );
    case 'hatch':
      return (
        <>
          <circle cx={9} cy={8} r={5.5} className={styles['hatch']} />
          <path
            d="M5.1 11.9 12.9 4.1M7.4 13.3l6.9-6.9M3.7 9.6l6.9-6.9"
            className={styles['hatching']}
          />
        </>
      );
    case 'hollow':
      return <circle cx={9} cy={8} r={2.5} className={styles['hollow']} />;
    case 'open':
      return <circle cx={9} cy={8} r={4.5} className={styles['open']} strokeWidth={2} />;
    case 'ring':
      return (
        <>
          <circle cx={9} cy={8} r={7.5} className={styles['halo']} />
          <circle cx={9} cy={8} r={3.5} className={styles['solid']} />
        </>
      );
    case 'target':
      return (
        <>
          <circle cx={9} cy={8} r={6.4} className={styles['open']} strokeWidth={1.8} />
          <circle cx={9} cy={8} r={2.2} fill="currentColor" />
        </>
      );
    case 'dot':
      return <circle cx={9} cy={8} r={2.3} fill="currentColor" />;
    case 'diamond':
      return <path d="M9 3.5 13.5 8 9 12.5 4.5 8z" className={styles['solid']} />;
    case 'openDiamond':
      return <path d="M9 3.5 13.5 8 9 12.5 4.5 8z" className={styles['open']} strokeWidth={1.6} />;
    case 'triangle':
      return <path d="M9 3 14 12.5H4z" className={styles['solid']} />;
    case 'area':
      return <rect x={1} y={2} width={26} height={12} rx={1.5} className={styles['area']} />;
    case 'line':
      return <path d="M2 8h24" className={styles['stroke']} strokeWidth={widthPx} />;
    case 'taper':
      return <path d="M1 3.2 27 7.3v1.4L1 12.8z" fill="currentColor" />;
    case 'dashed':
      return (
        <path
          d="M1 8h26"
          className={styles['stroke']}
          strokeWidth={widthPx}
          strokeDasharray="7 4"
        />
      );
    case 'dotted':
      return (
        <>
          <path
            d="M2.5 8h12.2"
            className={styles['stroke']}
            strokeWidth={3.2}
            strokeLinecap="round"
            strokeDasharray="0.1 5.9"
          />
          <circle cx={22.5} cy={8} r={4} className={styles['open']} />
        </>
      );
  }
}
