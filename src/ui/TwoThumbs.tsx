import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './RangeField.module.css';

/** Positions on the track: 0 to this. */
export const SLIDER_STEPS = 1000;

type Positions = readonly [from: number, to: number];

interface TwoThumbsProps {
  /** Names of the two thumbs. */
  labels: readonly [string, string];
  /** What their positions mean, in words. */
  texts: readonly [string, string];
  positions: Positions;
  onChange: (positions: Positions) => void;
  /** Called once at the end of a drag and after a key. */
  onChangeEnd: (positions: Positions) => void;
}

/** Two sliders of the browser on one track: the thumb that is nearer to the pointer takes a press on the track. */
export function TwoThumbs({ labels, texts, positions, onChange, onChangeEnd }: TwoThumbsProps) {
  const [from, to] = positions;
  const track = useRef<HTMLDivElement>(null);
  // Two thumbs at the upper end: the lower bound lies on top, or neither could be moved by touch.
  const [near, setNear] = useState<0 | 1>(from > SLIDER_STEPS / 2 ? 0 : 1);
  const latest = useRef({ positions, onChangeEnd });
  latest.current = { positions, onChangeEnd };

  useEffect(() => {
    const element = track.current;
    const onCommit = () => latest.current.onChangeEnd(latest.current.positions);
    element?.addEventListener('change', onCommit);
    return () => element?.removeEventListener('change', onCommit);
  }, []);

  function follow(event: PointerEvent<HTMLDivElement>): void {
    if (event.buttons !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const fromLeft = (SLIDER_STEPS * (event.clientX - box.left)) / box.width;
    const at = isRtl ? SLIDER_STEPS - fromLeft : fromLeft;
    const next = at < (from + to) / 2 ? 0 : 1;
    // A press may follow in the same frame.
    if (next !== near) flushSync(() => setNear(next));
  }

  function move(thumb: 0 | 1, position: number): void {
    const next: Positions =
      thumb === 0 ? [Math.min(position, to), to] : [from, Math.max(position, from)];
    latest.current.positions = next;
    onChange(next);
  }

  return (
    <div ref={track} className={styles['track']} onPointerMove={follow}>
      <span
        className={styles['fill']}
        style={{
          insetInlineStart: `${(100 * from) / SLIDER_STEPS}%`,
          insetInlineEnd: `${100 - (100 * to) / SLIDER_STEPS}%`,
        }}
      />
      {([0, 1] as const).map((thumb) => (
        <input
          key={thumb}
          type="range"
          className={styles['thumb']}
          data-near={thumb === near}
          aria-label={labels[thumb]}
          aria-valuetext={texts[thumb]}
          min={0}
          max={SLIDER_STEPS}
          step={1}
          value={positions[thumb]}
          onChange={(event) => move(thumb, event.currentTarget.valueAsNumber)}
        />
      ))}
    </div>
  );
}
