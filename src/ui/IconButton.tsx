import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';
import styles from './IconButton.module.css';
import { Tip, type TipPlacement } from './Tip.tsx';

export interface IconButtonProps {
  /** Name of the button; shown as its tooltip. */
  label: string;
  icon: ReactNode;
  onPress?: () => void;
  /** For a button that stays pressed. */
  pressed?: boolean;
  disabled?: boolean;
  /** `seal` for the pin alone. */
  tone?: 'plain' | 'seal' | 'map';
  size?: 'normal' | 'small';
  placement?: TipPlacement;
  /** Key that does the same, shown in the tooltip. */
  shortcut?: string;
  className?: string | undefined;
}

/** A button with an icon alone. */
export function IconButton({
  label,
  icon,
  onPress,
  pressed,
  disabled = false,
  tone = 'plain',
  size = 'normal',
  placement = 'bottom',
  shortcut,
  className,
}: IconButtonProps) {
  return (
    <Tip text={label} placement={placement} {...(shortcut !== undefined && { shortcut })}>
      <Button
        aria-label={label}
        {...(pressed !== undefined && { 'aria-pressed': pressed })}
        {...(onPress && { onPress })}
        isDisabled={disabled}
        className={classNames(styles['button'], styles[tone], styles[size], className)}
      >
        {icon}
      </Button>
    </Tip>
  );
}
