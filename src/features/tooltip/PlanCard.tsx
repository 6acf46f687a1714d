import styles from './MapTooltip.module.css';

/** A part of the layout: what it is and how precisely it is known. */
export function PlanCard({ label, note }: { label: string; note: string | null }) {
  return (
    <>
      <p className={styles['title']}>{label}</p>
      {note !== null && <p className={styles['line']}>{note}</p>}
    </>
  );
}
