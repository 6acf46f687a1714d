import { Search, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Collection,
  ComboBox,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Header } from 'react-aria-components/Header';
import { useText } from '../i18n/use-text.ts';
import styles from './SearchBox.module.css';

export interface SearchItem {
  /** Unique over all groups. */
  id: string;
  text: string;
  /** Small words after the text: country, unit. */
  note?: string;
  mark?: ReactNode;
}

export interface SearchGroup {
  id: string;
  title: string;
  items: readonly SearchItem[];
}

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

/** Type-ahead in groups. Arrow keys move, Enter chooses, Escape clears. */
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
  return (
    <ComboBox
      aria-label={label}
      className={styles['box'] ?? ''}
      data-size={size}
      inputValue={query}
      onInputChange={onQuery}
      items={groups}
      value={null}
      onChange={(key) => {
        if (typeof key !== 'string') return;
        onChoose(key);
        onQuery('');
      }}
      defaultFilter={() => true}
      allowsEmptyCollection={query.trim() !== ''}
      allowsCustomValue
      menuTrigger="input"
    >
      <Group className={styles['field'] ?? ''}>
        <Search size={16} strokeWidth={1.75} aria-hidden />
        <Input
          {...(inputRef && { ref: inputRef })}
          type="search"
          className={styles['input'] ?? ''}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
        />
        {query === '' && shortcut !== undefined && (
          <kbd className={styles['key']} aria-hidden>
            {shortcut}
          </kbd>
        )}
        {query !== '' && (
          <Button
            slot={null}
            aria-label={t('search.clear')}
            className={styles['clear'] ?? ''}
            onPress={() => onQuery('')}
          >
            <X size={15} strokeWidth={1.75} />
          </Button>
        )}
      </Group>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox
          className={styles['list'] ?? ''}
          renderEmptyState={() => <p className={styles['none']}>{t('search.none', { query })}</p>}
        >
          {(group: SearchGroup) => (
            <ListBoxSection id={group.id}>
              <Header className={styles['group'] ?? ''}>{group.title}</Header>
              <Collection items={group.items}>
                {(item: SearchItem) => (
                  <ListBoxItem id={item.id} textValue={item.text} className={styles['item'] ?? ''}>
                    {item.mark}
                    <span className={styles['text']}>{item.text}</span>
                    {item.note !== undefined && <span className={styles['note']}>{item.note}</span>}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
