import { RotateCcw } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { formatCount } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { Button } from './Button.tsx';
import styles from './FilterPanel.module.css';
import { Panel } from './Panel.tsx';
import { Segmented } from './Segmented.tsx';

type View = 'filters' | 'list';

export interface FilterPanelProps {
  title: string;
  /** What is shown of what there is, in words; told when it changes. */
  count: ReactNode;
  /** Share 0–1 of what is shown, as a bar. */
  progress01?: number;
  /** How many filters restrict something; at 0 there is nothing to clear. */
  filterCount: number;
  onClear: () => void;
  /** Icon buttons beside the choice of view. */
  actions?: ReactNode;
  /** Shows the button that hides the panel. */
  onCollapse?: () => void;
  /** Stands above both views. */
  notice?: ReactNode;
  filters: ReactNode;
  list: ReactNode;
}

/** The panel of a workspace that shows a part of many things: its filters, or the list of what they leave. */
export function FilterPanel({
  title,
  count,
  filterCount,
  onClear,
  actions,
  notice,
  filters,
  list,
  ...panel
}: FilterPanelProps) {
  const t = useText('common');
  const language = useLanguage();
  const [view, setView] = useState<View>('filters');
  const told = useRef<HTMLSpanElement>(null);
  return (
    <Panel
      {...panel}
      title={title}
      actions={
        <>
          <Segmented<View>
            label={t('view.label')}
            value={view}
            options={[
              { value: 'filters', label: t('view.filters') },
              { value: 'list', label: t('view.list') },
            ]}
            onChange={setView}
          />
          {actions}
        </>
      }
      subtitle={
        <span ref={told} tabIndex={-1} aria-live="polite">
          {count}
        </span>
      }
      subtitleAction={
        filterCount > 0 && (
          <span className={styles['clear']}>
            <Button
              tone="quiet"
              size="small"
              icon={<RotateCcw size={14} strokeWidth={1.75} aria-hidden />}
              onPress={() => {
                onClear();
                told.current?.focus();
              }}
            >
              {t('filters.clear')}
            </Button>
            <span className={styles['number']} title={t('filters.count', { count: filterCount })}>
              {formatCount(filterCount, language)}
            </span>
          </span>
        )
      }
    >
      {notice}
      {view === 'filters' ? filters : list}
    </Panel>
  );
}
