import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './Fold.module.css';

/** Windows lower than this show headings first. */
const SHORT_WINDOW = '(max-height: 719.98px)';

interface FoldProps {
  title: string;
  /** Small words at the end of the heading. */
  aside?: ReactNode;
  /** `tall`: open unless the window is short; `always`, `never`: as it says, at the start. */
  opens: 'always' | 'tall' | 'never';
  /** Drawn only while open. */
  children: ReactNode;
}

/** A section of the inspector that folds to its heading. */
export function Fold({ title, aside, opens, children }: FoldProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(
    () => opens === 'always' || (opens === 'tall' && !window.matchMedia(SHORT_WINDOW).matches),
  );
  return (
    <section className={styles['section']} aria-labelledby={`${id}-title`}>
      <h3 className={styles['heading']}>
        <button
          type="button"
          id={`${id}-title`}
          className={styles['toggle']}
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span>{title}</span>
          <ChevronDown
            size={14}
            strokeWidth={1.75}
            aria-hidden
            className={styles['chevron'] ?? ''}
          />
        </button>
        {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
      </h3>
      <div id={`${id}-body`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
