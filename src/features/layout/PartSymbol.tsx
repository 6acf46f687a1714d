import type { LayoutPart } from '../../domain/layout/parts.ts';

const DOTS = [
  [3, 5],
  [9, 12],
  [12, 4],
  [18, 9],
  [22, 14],
  [24, 3],
] as const;

/** The line or point of a part as the map draws it. */
export function PartSymbol({ part }: { part: LayoutPart }) {
  return (
    <svg viewBox="0 0 26 17" width="26" height="17" aria-hidden focusable="false">
      {marksOf(part)}
    </svg>
  );
}

function marksOf(part: LayoutPart) {
  switch (part) {
    case 'ring':
      return (
        <path
          d="M1 8.5H26"
          stroke="var(--layout-ring)"
          strokeWidth="3"
          strokeDasharray="7 3"
          fill="none"
        />
      );
    case 'belt-qinhe':
      return <Belt colour="var(--layout-belt-qinhe)" />;
    case 'belt-danhe':
      return <Belt colour="var(--layout-belt-danhe)" />;
    case 'fingers':
      return (
        <>
          <path d="M6 4.5 24 7v3L6 12.5Z" fill="var(--accent)" fillOpacity="0.5" />
          <circle cx="6" cy="8.5" r="4.5" fill="var(--accent)" />
        </>
      );
    case 'demonstration':
      return (
        <path
          d="M13 3.5 18 8.5 13 13.5 8 8.5Z"
          fill="var(--layout-demonstration)"
          stroke="var(--ink)"
          strokeWidth="1"
        />
      );
    case 'villages':
      return DOTS.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="1.4" fill="var(--layout-village)" />
      ));
    case 'counties':
      return <path d="M1 8.5H25" stroke="var(--control)" strokeWidth="1.4" fill="none" />;
    case 'townships':
      return (
        <circle
          cx="13"
          cy="8.5"
          r="3"
          fill="var(--surface)"
          stroke="var(--control)"
          strokeWidth="1.3"
        />
      );
    case 'rivers':
      return (
        <path
          d="M1 11c5-8 8 4 13-1s6-5 11-4"
          stroke="var(--layout-belt-danhe)"
          strokeWidth="2"
          fill="none"
        />
      );
    case 'sites':
      return <path d="M13 3.5 18.5 13.5H7.5Z" fill="var(--ink-2)" />;
  }
}

function Belt({ colour }: { colour: string }) {
  return (
    <rect
      x="1"
      y="2.5"
      width="24"
      height="12"
      rx="2"
      fill={colour}
      fillOpacity="0.2"
      stroke={colour}
      strokeWidth="1.2"
      strokeDasharray="4 2.5"
    />
  );
}
