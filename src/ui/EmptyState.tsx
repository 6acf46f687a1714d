import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  /** What is empty. */
  title: string;
  /** Which filter does it. */
  children?: ReactNode;
  /** The one button that undoes it. */
  action?: { label: string; onPress: () => void };
}

/** A list or map with nothing in it, and the way out. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']} data-empty>
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <p className={styles['why']}>{children}</p>}
      {action && (
        <Button size="small" onPress={action.onPress}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
