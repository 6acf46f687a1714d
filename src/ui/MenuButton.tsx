import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { classNames } from './class-names.ts';
import styles from './MenuButton.module.css';

export interface MenuAction {
  id: string;
  label: string;
  icon?: ReactNode;
  /** Small words under the label. */
  note?: string;
  checked?: boolean;
  disabled?: boolean;
}

export interface MenuButtonProps {
  /** Name of the button; shown unless `iconOnly`. */
  label: string;
  icon?: ReactNode;
  iconOnly?: boolean;
  /** `quiet` has no edge. */
  tone?: 'plain' | 'quiet';
  items: readonly MenuAction[];
  onAction: (id: string) => void;
  /** `radio`: one of the items is checked. */
  choice?: 'action' | 'radio';
}

/** A button that opens a short list of actions or choices. */
export function MenuButton({
  label,
  icon,
  iconOnly = false,
  tone = 'quiet',
  items,
  onAction,
  choice = 'action',
}: MenuButtonProps) {
  const checked = items.filter((item) => item.checked).map((item) => item.id);
  const disabled = items.filter((item) => item.disabled).map((item) => item.id);
  return (
    <MenuTrigger>
      <Button
        className={classNames(styles['button'], styles[tone], iconOnly && styles['icon'])}
        {...(iconOnly && { 'aria-label': label })}
      >
        {icon}
        {!iconOnly && <span>{label}</span>}
      </Button>
      <Popover className={styles['popover'] ?? ''} offset={4} placement="bottom end">
        <Menu
          className={styles['menu'] ?? ''}
          aria-label={label}
          disabledKeys={disabled}
          onAction={(key) => onAction(String(key))}
          {...(choice === 'radio' && { selectionMode: 'single' as const, selectedKeys: checked })}
        >
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className={styles['item'] ?? ''}
            >
              {choice === 'radio' && (
                <Check size={15} strokeWidth={1.75} aria-hidden className={styles['check'] ?? ''} />
              )}
              {item.icon}
              <span>
                {item.label}
                {item.note !== undefined && <small className={styles['note']}>{item.note}</small>}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
