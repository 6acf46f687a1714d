import { Check } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { classNames } from './class-names.ts';
import styles from './MenuButton.module.css';
import { useBeside } from './use-beside.ts';

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
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<'first' | 'last' | null>(null);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') setOpened('first');
    else if (event.key === 'ArrowUp') setOpened('last');
    else return;
    event.preventDefault();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        className={classNames(styles['button'], styles[tone], iconOnly && styles['icon'])}
        {...(iconOnly && { 'aria-label': label })}
        onClick={() => setOpened(opened === null ? 'first' : null)}
        onKeyDown={onKeyDown}
      >
        {icon}
        {!iconOnly && <span>{label}</span>}
      </button>
      {opened !== null && (
        <Menu
          button={button}
          label={label}
          items={items}
          choice={choice}
          enterAt={opened}
          onClose={() => setOpened(null)}
          onAction={onAction}
        />
      )}
    </>
  );
}

interface MenuProps
  extends Required<Pick<MenuButtonProps, 'label' | 'items' | 'onAction' | 'choice'>> {
  button: RefObject<HTMLButtonElement | null>;
  /** Which item has the focus at first, where none is checked. */
  enterAt: 'first' | 'last';
  onClose: () => void;
}

/** The open list. Arrow keys, Home, End and first letters move; Escape, Tab and a press outside close. */
function Menu({ button, label, items, choice, enterAt, onClose, onAction }: MenuProps) {
  const menu = useBeside<HTMLDivElement>(true, button, {
    placement: 'bottom',
    align: 'end',
    gapPx: 4,
  });

  useEffect(() => {
    const all = itemsOf(menu.current);
    const checked = all.find((item) => item.getAttribute('aria-checked') === 'true');
    (checked ?? all.at(enterAt === 'first' ? 0 : -1))?.focus({ preventScroll: true });
  }, [menu, enterAt]);

  useEffect(() => {
    function onPointerDown({ target }: PointerEvent): void {
      const isInside = [menu.current, button.current].some((one) => one?.contains(target as Node));
      if (!isInside) onClose();
    }
    document.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => document.removeEventListener('pointerdown', onPointerDown, { capture: true });
  }, [menu, button, onClose]);

  function close(): void {
    button.current?.focus({ preventScroll: true });
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Tab' || event.key === 'Escape') {
      close();
      if (event.key === 'Tab') return;
    } else {
      const next = nextItem(itemsOf(menu.current), event.key);
      if (!next) return;
      next.focus();
    }
    event.preventDefault();
  }

  return (
    <div
      ref={menu}
      popover="manual"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={styles['menu']}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role={choice === 'radio' ? 'menuitemradio' : 'menuitem'}
          tabIndex={-1}
          {...(choice === 'radio' && { 'aria-checked': item.checked ?? false })}
          aria-disabled={item.disabled ?? false}
          className={styles['item']}
          onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
          onClick={() => {
            if (item.disabled) return;
            close();
            onAction(item.id);
          }}
        >
          {choice === 'radio' && (
            <Check size={15} strokeWidth={1.75} aria-hidden className={styles['check']} />
          )}
          {item.icon}
          <span>
            {item.label}
            {item.note !== undefined && <small className={styles['note']}>{item.note}</small>}
          </span>
        </button>
      ))}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

/** Where a key leads from the item that has the focus; undefined when it leads nowhere. */
function nextItem(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
    item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()),
  );
}
