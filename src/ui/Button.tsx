import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';

interface ButtonLook {
  /** One primary button per screen; `bar` has no edge and the colour of text. Default `plain`. */
  tone?: 'primary' | 'plain' | 'quiet' | 'bar';
  size?: 'normal' | 'small';
  /** A lucide icon at size 15–17. */
  icon?: ReactNode;
  children: ReactNode;
}

export interface ButtonProps
  extends ButtonLook,
    Omit<ComponentProps<'button'>, 'onClick' | 'children'> {
  onPress?: () => void;
  /** For a button that stays pressed. */
  pressed?: boolean;
  /** One sentence that says why it is disabled. */
  whyDisabled?: string;
}

/** A button with words. */
export function Button({
  tone = 'plain',
  size = 'normal',
  icon,
  children,
  onPress,
  pressed,
  whyDisabled,
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(styles['button'], styles[tone], styles[size], className)}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      {...(rest.disabled && whyDisabled && { title: whyDisabled })}
      {...(onPress && { onClick: onPress })}
    >
      {icon}
      <span className={styles['text']}>{children}</span>
    </button>
  );
}

export interface ButtonLinkProps extends ButtonLook, Omit<ComponentProps<'a'>, 'children'> {
  href: string;
}

/** A link that looks like a button: downloads, other pages. */
export function ButtonLink({
  tone = 'plain',
  size = 'normal',
  icon,
  children,
  className,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={classNames(styles['button'], styles[tone], styles[size], className)}>
      {icon}
      <span className={styles['text']}>{children}</span>
    </a>
  );
}
