import styles from './Brand.module.css';

/** The mark: a ring, two belts and a city, cut in a seal. */
export function Brand({ name }: { name?: string }) {
  return (
    <span className={styles['brand']}>
      <svg className={styles['mark']} viewBox="0 0 28 28" aria-hidden>
        <rect width="28" height="28" rx="6" className={styles['seal']} />
        <g fill="none" className={styles['cut']} strokeWidth="1.9" strokeLinecap="round">
          <circle cx="14" cy="14" r="8" />
          <path d="M6.2 11.6c5 2.4 10.6 2.4 15.6 0M6.2 16.4c5-2.4 10.6-2.4 15.6 0" />
        </g>
      </svg>
      {name !== undefined && <span className={styles['name']}>{name}</span>}
    </span>
  );
}
