import { type RefObject, useEffect } from 'react';
import { useText } from '../i18n/use-text.ts';
import { announce } from './announce.ts';
import styles from './SearchBox.module.css';
import type { SearchGroup } from './search-group.ts';
import { useBeside } from './use-beside.ts';

interface SearchResultsProps {
  /** Of the list; the results have it with `-0`, `-1` … behind. */
  id: string;
  label: string;
  anchor: RefObject<HTMLElement | null>;
  query: string;
  groups: readonly SearchGroup[];
  activeId: string | null;
  onActive: (id: string) => void;
  onChoose: (id: string) => void;
}

/** The open list of a search box; the focus stays in the field. */
export function SearchResults({
  id,
  label,
  anchor,
  query,
  groups,
  activeId,
  onActive,
  onChoose,
}: SearchResultsProps) {
  const t = useText('common');
  const list = useBeside<HTMLDivElement>(true, anchor, {
    placement: 'bottom',
    align: 'start',
    gapPx: 4,
    stretch: true,
  });
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);
  const told = count === 0 ? t('search.none', { query }) : t('search.found', { count });

  useEffect(() => announce(told), [told]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another result is active
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  let position = 0;
  return (
    <div
      ref={list}
      popover="manual"
      className={styles['popover']}
      onPointerDown={(event) => event.preventDefault()}
    >
      {count === 0 && <p className={styles['none']}>{told}</p>}
      <div
        id={id}
        role="listbox"
        aria-label={label}
        className={styles['list']}
        hidden={count === 0}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a list box
          <div key={group.id} role="group" aria-label={group.title}>
            <div className={styles['group']} aria-hidden>
              {group.title}
            </div>
            {group.items.map((item) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
              <div
                key={item.id}
                id={`${id}-${position++}`}
                role="option"
                aria-selected={item.id === activeId}
                className={styles['item']}
                onPointerMove={() => onActive(item.id)}
                onClick={() => onChoose(item.id)}
              >
                {item.mark}
                <span className={styles['text']}>{item.text}</span>
                {item.note !== undefined && <span className={styles['note']}>{item.note}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
