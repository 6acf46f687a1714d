import { type ReactNode, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './IconButton.module.css';
import { type TipPlacement, useTip } from './Tip.tsx';

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
  const button = useRef<HTMLButtonElement>(null);
  const { props, tip } = useTip(button, { text: label, placement, shortcut });
  return (
    <>
      <button
        {...props}
        ref={button}
        type="button"
        aria-label={label}
        {...(pressed !== undefined && { 'aria-pressed': pressed })}
        {...(onPress && { onClick: onPress })}
        disabled={disabled}
        className={classNames(styles['button'], styles[tone], styles[size], className)}
      >
        {icon}
      </button>
      {!disabled && tip}
    </>
  );
}
