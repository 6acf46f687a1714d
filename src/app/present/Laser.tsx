import { useEffect, useRef } from 'react';
import { drawLaser } from './draw-laser.ts';
import styles from './Laser.module.css';

/** A bright dot in the place of the pointer, over everything; what lies below is hovered and pressed as before. */
export function Laser() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const end = drawLaser(canvas.current, isCalm);
    document.documentElement.dataset['laser'] = '';
    return () => {
      end();
      delete document.documentElement.dataset['laser'];
    };
  }, []);
  return <canvas ref={canvas} className={styles['laser']} aria-hidden />;
}
