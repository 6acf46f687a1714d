import { type RefObject, useEffect, useRef } from 'react';
import { useText } from '../i18n/use-text.ts';
import { announce } from './announce.ts';
import { Group } from './Group.tsx';
import styles from './SearchBox.module.css';
import type { SearchGroup, SearchItem } from './search-group.ts';
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
          <Group key={group.id} label={group.title}>
            <div className={styles['group']} aria-hidden>
              {group.title}
            </div>
            {group.items.map((item) => (
              <Result
                key={item.id}
                id={`${id}-${position++}`}
                item={item}
                isActive={item.id === activeId}
                onActive={onActive}
                onChoose={onChoose}
              />
            ))}
          </Group>
        ))}
      </div>
    </div>
  );
}

interface ResultProps extends Pick<SearchResultsProps, 'id' | 'onActive' | 'onChoose'> {
  item: SearchItem;
  isActive: boolean;
}

/** A result; the keys are those of the field, which keeps the focus. */
function Result({ id, item, isActive, onActive, onChoose }: ResultProps) {
  const result = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) result.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <button
      ref={result}
      type="button"
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles['item']}
      onPointerMove={() => onActive(item.id)}
      onClick={() => onChoose(item.id)}
    >
      {item.mark}
      <span className={styles['text']}>{item.text}</span>
      {item.note !== undefined && <span className={styles['note']}>{item.note}</span>}
    </button>
  );
}
