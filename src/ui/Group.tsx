import type { ReactNode } from 'react';

interface GroupProps {
  /** Accessible name. */
  label: string;
  id?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** Controls that belong together, under one name. */
export function Group({ label, id, className, children }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and cannot be a grid in every browser
    <div role="group" aria-label={label} id={id} className={className}>
      {children}
    </div>
  );
}
