import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { classNames } from './class-names.ts';

export interface BadgeProps {
  /** `dashed` stands for schematic, `sunk` for surveyed facts. Default `plain`. */
  tone?: 'plain' | 'sunk' | 'good' | 'warn' | 'bad' | 'seal' | 'dashed' | 'hatch';
  icon?: ReactNode;
  title?: string;
  children: ReactNode;
}

/** One or two words about a thing: its status, grade, precision. */
export function Badge({ tone = 'plain', icon, title, children }: BadgeProps) {
  return (
    <span
      className={classNames(styles['badge'], styles[tone])}
      {...(title !== undefined && { title })}
    >
      {icon}
      {children}
    </span>
  );
}
