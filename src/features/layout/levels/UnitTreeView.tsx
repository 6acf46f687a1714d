import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  type PlanUnit,
  pathTo,
  shownRows,
  type UnitTree,
} from '../../../domain/layout/levels/unit-tree.ts';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { chooseUnit } from '../../../store/choose-unit.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { loadChineseFonts } from '../../../ui/chinese-fonts.ts';
import styles from './levels.module.css';
import { UnitName } from './UnitName.tsx';

interface UnitTreeViewProps {
  tree: UnitTree;
  /** Code of the chosen unit; the city's while nothing is chosen. */
  chosen: string;
}

/** All units as a tree: arrows walk and open, Enter chooses. Children are there only while their parent is open. */
export function UnitTreeView({ tree, chosen }: UnitTreeViewProps) {
  const t = useText('levels');
  const language = useLanguage();
  const store = useAtlasStore();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([tree.root]));
  /** The row that Tab leads to; one value with the wish for focus, so that quick keys cannot part them. */
  const [active, setActive] = useState({ code: chosen, takesFocus: false });
  const rows = shownRows(tree, open);
  const at = Math.max(
    0,
    rows.findIndex(({ unit }) => unit.code === active.code),
  );

  useEffect(() => {
    void loadChineseFonts();
  }, []);

  useEffect(() => {
    const above = pathTo(tree, chosen).slice(0, -1);
    setOpen((before) => new Set([...before, ...above.map(({ code }) => code)]));
    setActive({ code: chosen, takesFocus: false });
  }, [tree, chosen]);

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(
      `[data-unit="${CSS.escape(active.code)}"]`,
    );
    if (!row) return;
    if (active.takesFocus) row.focus({ preventScroll: true });
    const box = list.current?.getBoundingClientRect();
    const own = row.getBoundingClientRect();
    if (box && list.current && (own.top < box.top || own.bottom > box.bottom))
      list.current.scrollTop += own.top - box.top - box.height / 3;
  }, [active]);

  function toggle(code: string, isOpen: boolean): void {
    setOpen((before) => {
      const next = new Set(before);
      if (isOpen) next.add(code);
      else next.delete(code);
      return next;
    });
  }

  function walk(code: string | null | undefined): void {
    if (code == null) return;
    setActive({ code, takesFocus: true });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const { unit, isOpen } = row;
    if (event.key === 'ArrowDown') walk(rows[at + 1]?.unit.code);
    else if (event.key === 'ArrowUp') walk(rows[at - 1]?.unit.code);
    else if (event.key === 'Home') walk(rows[0]?.unit.code);
    else if (event.key === 'End') walk(rows.at(-1)?.unit.code);
    else if (event.key === 'ArrowRight') {
      if (isOpen) walk(unit.children[0]);
      else if (unit.children.length > 0) toggle(unit.code, true);
    } else if (event.key === 'ArrowLeft') {
      if (isOpen) toggle(unit.code, false);
      else walk(unit.parent);
    } else if (event.key === 'Enter' || event.key === ' ') chooseUnit(store, unit.code);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles['box']}>
      <p className={styles['heads']} aria-hidden>
        {t('head')}
      </p>
      <div ref={list} role="tree" aria-label={t('tree')} className={styles['tree']}>
        {rows.map(({ unit, depth, position, siblings, isOpen }, index) => {
          const hasChildren = unit.children.length > 0;
          return (
            <div
              key={unit.code}
              role="treeitem"
              data-unit={unit.code}
              aria-level={depth}
              aria-posinset={position}
              aria-setsize={siblings}
              aria-selected={unit.code === chosen}
              {...(hasChildren && { 'aria-expanded': isOpen })}
              tabIndex={index === at ? 0 : -1}
              className={styles['unit']}
              style={{ '--depth': depth - 1 } as React.CSSProperties}
              onKeyDown={onKeyDown}
              onClick={() => {
                setActive({ code: unit.code, takesFocus: false });
                chooseUnit(store, unit.code);
              }}
            >
              <span
                className={styles['chevron']}
                data-open={isOpen}
                aria-hidden
                onClick={(event) => {
                  if (!hasChildren) return;
                  event.stopPropagation();
                  setActive({ code: unit.code, takesFocus: false });
                  toggle(unit.code, !isOpen);
                }}
              >
                {hasChildren && <ChevronRight size={14} strokeWidth={2} />}
              </span>
              <span className={styles['name']}>
                <UnitName name={unit.name} language={language} />
              </span>
              <Inside unit={unit} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Villages and communities of a unit in two columns; of a smallest one, what it is. */
function Inside({ unit: { level, isSpecial, inside } }: { unit: PlanUnit }) {
  const t = useText('levels');
  const language = useLanguage();
  if (level === 'village') return null;
  if (level === 'community')
    return (
      <span className={styles['inside']}>
        {t(isSpecial ? 'level.special' : 'level.communityShort')}
      </span>
    );
  const counts = [
    ['villages', inside.village],
    ['communities', inside.community],
  ] as const;
  return counts.map(([key, count]) => (
    <span key={key} className={styles['inside']} data-column>
      <span aria-hidden>{formatCount(count, language)}</span>
      <span className="visually-hidden">
        {t(`row.${key}`, { count, formatted: formatCount(count, language) })}
      </span>
    </span>
  ));
}
