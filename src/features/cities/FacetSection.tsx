import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './FacetSection.module.css';

const SHORT_WINDOW = '(max-height: 719px)';

export interface FacetSectionProps {
  title: string;
  /** Small words at the end of the heading while the facet is open. */
  note?: ReactNode;
  /** What is chosen, shown while the facet is folded; null when the facet restricts nothing. */
  active: string | null;
  /** `tall`: folded at first in a short window; `never`: folded at first everywhere. */
  opens: 'always' | 'tall' | 'never';
  children: ReactNode;
}

/** A facet that folds to its heading. One that restricts something is open at first. */
export function FacetSection({ title, note, active, opens, children }: FacetSectionProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(
    () =>
      active !== null ||
      opens === 'always' ||
      (opens === 'tall' && !matchMedia(SHORT_WINDOW).matches),
  );
  return (
    <section className={styles['facet']} aria-labelledby={`${id}-title`} data-open={isOpen}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>
          <button
            type="button"
            id={`${id}-title`}
            className={styles['fold']}
            aria-expanded={isOpen}
            aria-controls={`${id}-body`}
            onClick={() => setIsOpen(!isOpen)}
          >
            {title}
            <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
          </button>
        </h3>
        {isOpen && note !== undefined && <span className={styles['note']}>{note}</span>}
        {!isOpen && active !== null && <span className={styles['chosen']}>{active}</span>}
      </div>
      <div id={`${id}-body`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
