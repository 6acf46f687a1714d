import { Maximize2, Minimize2, X } from 'lucide-react';
import { type CSSProperties, type ReactNode, type Ref, use, useId } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './Drawer.module.css';
import { DrawerSize } from './drawer-size.ts';
import { IconButton } from './IconButton.tsx';
import { TabRow } from './Tabs.tsx';

export interface DrawerProps {
  /** A `DrawerHead`; left out where the contents bring a head of their own, such as tabs. */
  head?: ReactNode;
  /** Width in px below which the table is scrolled sideways; grows with the type of a big screen. */
  tablePx: number;
  /** Part of that width which stays as it is on a big screen, such as a chart. */
  fixedPx?: number;
  bodyRef?: Ref<HTMLDivElement>;
  /** One table, as high as the drawer leaves room for. */
  children: ReactNode;
}

/** Contents of the drawer below the map: a head that stays and a table that scrolls. */
export function Drawer({ head, tablePx, fixedPx = 0, bodyRef, children }: DrawerProps) {
  const style = {
    '--table-px': `${tablePx - fixedPx}px`,
    '--fixed-px': `${fixedPx}px`,
  } as CSSProperties;
  return (
    <div className={styles['drawer']}>
      {head}
      <div className={styles['body']} style={style} ref={bodyRef}>
        {children}
      </div>
    </div>
  );
}

export interface DrawerTabRowProps<V extends string> {
  /** Accessible name of the row. */
  label: string;
  value: V;
  tabs: readonly { value: V; label: string; count?: string; icon?: ReactNode }[];
  onChange: (value: V) => void;
  /** The contents of the chosen tab: a `Drawer`, whose head then stands in the row without its title. */
  children: ReactNode;
}

/** Tabs that stay where they are while the drawer under them changes; arrow keys move along. */
export function DrawerTabRow<V extends string>({
  label,
  value,
  tabs,
  onChange,
  children,
}: DrawerTabRowProps<V>) {
  const id = useId();
  return (
    <div className={styles['tabbed']}>
      <TabRow id={id} label={label} value={value} tabs={tabs} onChange={onChange} />
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        className={styles['panel']}
      >
        {children}
      </div>
    </div>
  );
}

export interface DrawerHeadProps {
  title: string;
  /** Beside the title: what the table is sorted or coloured by. */
  note?: ReactNode;
  /** How many rows there are, in words; told when it changes. */
  count: ReactNode;
  /** Buttons at the end, the closing one last. */
  children: ReactNode;
}

/** Title, number of rows and buttons of a drawer. */
export function DrawerHead({ title, note, count, children }: DrawerHeadProps) {
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>{title}</h2>
      {note !== undefined && <span className={styles['note']}>{note}</span>}
      <span className={styles['count']} role="status">
        {count}
      </span>
      {children}
    </div>
  );
}

/** The buttons that size and close a drawer. */
export function DrawerClose({ label, onPress }: { label: string; onPress: () => void }) {
  const t = useText('common');
  const size = use(DrawerSize);
  const Arrows = size?.isTall ? Minimize2 : Maximize2;
  return (
    <>
      {size && (
        <IconButton
          size="small"
          label={t(size.isTall ? 'drawer.low' : 'drawer.tall')}
          icon={<Arrows size={15} strokeWidth={1.75} />}
          placement="top"
          onPress={size.toggle}
        />
      )}
      <IconButton
        size="small"
        label={label}
        icon={<X size={16} strokeWidth={1.75} />}
        placement="top"
        onPress={onPress}
      />
    </>
  );
}
