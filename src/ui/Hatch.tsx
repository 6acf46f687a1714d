import styles from './Hatch.module.css';

/** The mark of a missing value: lines at 45°, dashed edge. Fills its line; `label` says it aloud. */
export function Hatch({
  label,
  shape = 'bar',
}: {
  label?: string;
  shape?: 'bar' | 'disc' | 'swatch';
}) {
  return (
    <span
      className={styles['hatch']}
      data-shape={shape}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    />
  );
}
