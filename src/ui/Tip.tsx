import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './Tip.module.css';

export type TipPlacement = 'top' | 'bottom' | 'start' | 'end';

interface TipProps {
  text: string;
  placement?: TipPlacement;
  shortcut?: string;
  /** One part of the kit that can take the focus. */
  children: ReactElement;
}

/** Words that appear beside a control under the pointer or the focus; Escape hides them. */
export function Tip({ text, placement = 'bottom', shortcut, children }: TipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      {children}
      <Tooltip placement={placement} offset={6} className={styles['tip'] ?? ''}>
        {text}
        {shortcut !== undefined && <kbd className={styles['key']}>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
