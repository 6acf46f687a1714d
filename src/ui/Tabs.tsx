import { type KeyboardEvent, type ReactNode, Suspense, useEffect, useId, useRef } from 'react';
import styles from './Tabs.module.css';

export interface TabsProps<V extends string> {
  /** Accessible name of the row of tabs. */
  label: string;
  value: V;
  tabs: readonly { value: V; label: string; count?: string; icon?: ReactNode }[];
  onChange: (value: V) => void;
  /** Controls at the end of the row. */
  end?: ReactNode;
  /** Contents of the chosen tab. */
  children: ReactNode;
}

/** A row of tabs over the contents of the chosen one; arrow keys move along. */
export function Tabs<V extends string>({
  label,
  value,
  tabs,
  onChange,
  end,
  children,
}: TabsProps<V>) {
  const id = useId();

  return (
    <div className={styles['tabs']}>
      <div className={styles['head']}>
        <TabRow id={id} label={label} value={value} tabs={tabs} onChange={onChange} />
        {end !== undefined && <div className={styles['end']}>{end}</div>}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        className={styles['panel']}
      >
        {/* A tab that waits for its texts must not take the row away, and the focus with it. */}
        <Suspense fallback={null}>{children}</Suspense>
      </div>
    </div>
  );
}

interface TabRowProps<V extends string>
  extends Pick<TabsProps<V>, 'label' | 'value' | 'tabs' | 'onChange'> {
  /** The panel has it with `-panel` behind; it is labelled by `id-value`. */
  id: string;
}

/** The row of tabs alone, for a panel that stands elsewhere. */
export function TabRow<V extends string>({ id, label, value, tabs, onChange }: TabRowProps<V>) {
  function move(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const way = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
    const at = tabs.findIndex((tab) => tab.value === value);
    const next = tabs[(at + way + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    document.getElementById(`${id}-${next.value}`)?.focus();
  }

  const rowRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = rowRef.current;
    const tab = row?.querySelector(`[id="${id}-${value}"]`)?.getBoundingClientRect();
    if (!row || !tab) return;
    const box = row.getBoundingClientRect();
    row.scrollLeft += tab.left + tab.width / 2 - (box.left + box.width / 2);
  }, [id, value]);

  return (
    <div ref={rowRef} role="tablist" aria-label={label} className={styles['row']} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`${id}-${tab.value}`}
          aria-selected={tab.value === value}
          aria-controls={`${id}-panel`}
          tabIndex={tab.value === value ? 0 : -1}
          className={styles['tab']}
          onClick={() => onChange(tab.value)}
        >
          {tab.icon}
          {tab.label}
          {tab.count !== undefined && <span className={styles['count']}>{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
