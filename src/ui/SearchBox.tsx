import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './SearchBox.module.css';
import { SearchResults } from './SearchResults.tsx';
import type { SearchGroup } from './search-group.ts';

export interface SearchBoxProps {
  label: string;
  placeholder?: string;
  query: string;
  onQuery: (query: string) => void;
  /** Already searched for the query, best first, empty groups left out. */
  groups: readonly SearchGroup[];
  onChoose: (id: string) => void;
  inputRef?: Ref<HTMLInputElement>;
  /** Keys shown at the end, such as ⌘ K. */
  shortcut?: string;
  size?: 'normal' | 'small';
}

/** Type-ahead in groups. Arrow keys move, Enter chooses, the first where none is marked; Escape clears. */
export function SearchBox({
  label,
  placeholder = label,
  query,
  onQuery,
  groups,
  onChoose,
  inputRef,
  shortcut,
  size = 'normal',
}: SearchBoxProps) {
  const t = useText('common');
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [wantsList, setWantsList] = useState(false);
  const [activeId, setActiveId] = useState<string | null>(null);
  const items = groups.flatMap((group) => group.items);
  const active = items.findIndex((item) => item.id === activeId);
  const isOpen = wantsList && query.trim() !== '';

  function ask(next: string): void {
    onQuery(next);
    setWantsList(true);
    setActiveId(null);
  }

  function choose(id: string): void {
    onChoose(id);
    ask('');
  }

  function move(to: number): void {
    setWantsList(true);
    setActiveId(items.at(to % items.length)?.id ?? null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const chosen = isOpen ? items[Math.max(active, 0)] : undefined;
    if (event.key === 'ArrowDown' && items.length > 0) move(active + 1);
    else if (event.key === 'ArrowUp' && items.length > 0) move(active <= 0 ? -1 : active - 1);
    else if (event.key === 'Enter' && chosen) choose(chosen.id);
    else if (event.key === 'Escape' && query !== '') ask('');
    else return;
    event.preventDefault();
  }

  return (
    <div ref={box} className={styles['box']} data-size={size}>
      <div className={styles['field']}>
        <Search size={16} strokeWidth={1.75} aria-hidden />
        <input
          {...(inputRef && { ref: inputRef })}
          type="search"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
          className={styles['input']}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => ask(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setWantsList(false)}
        />
        {query === '' && shortcut !== undefined && (
          <kbd className={styles['key']} aria-hidden>
            {shortcut}
          </kbd>
        )}
        {query !== '' && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('search.clear')}
            className={styles['clear']}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => ask('')}
          >
            <X size={15} strokeWidth={1.75} />
          </button>
        )}
      </div>
      {isOpen && (
        <SearchResults
          id={listId}
          label={label}
          anchor={box}
          query={query}
          groups={groups}
          activeId={activeId}
          onActive={setActiveId}
          onChoose={choose}
        />
      )}
    </div>
  );
}
