import { PanelLeftClose } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Panel.module.css';

export interface PanelProps {
  title: ReactNode;
  subtitle?: ReactNode;
  /** Beside the subtitle, at the end: one quiet button. */
  subtitleAction?: ReactNode;
  /** Icon buttons beside the title. */
  actions?: ReactNode;
  /** Share 0–1 as a bar under the subtitle. */
  progress01?: number;
  /** Shows the button that hides the panel. */
  onCollapse?: () => void;
  /** Buttons that stay at the lower edge. */
  footer?: ReactNode;
  /** `inspector` has 18 px at the sides, `panel` 16. */
  side?: 'panel' | 'inspector';
  children?: ReactNode;
}

/** Contents of a docked panel: title, scrolling body, footer. The shell gives it its place and landmark. */
export function Panel({
  title,
  subtitle,
  subtitleAction,
  actions,
  progress01,
  onCollapse,
  footer,
  side = 'panel',
  children,
}: PanelProps) {
  const t = useText('common');
  return (
    <div className={styles['panel']} data-side={side}>
      <header className={styles['header']}>
        <div className={styles['top']}>
          <h2 className={styles['title']}>{title}</h2>
          <div className={styles['actions']}>
            {actions}
            {onCollapse && (
              <IconButton
                size="small"
                label={t('panel.collapse')}
                icon={
                  <PanelLeftClose
                    size={16}
                    strokeWidth={1.75}
                    className={styles['mirrored'] ?? ''}
                  />
                }
                onPress={onCollapse}
              />
            )}
          </div>
        </div>
        {(subtitle !== undefined || subtitleAction !== undefined) && (
          <div className={styles['second']}>
            <p className={styles['subtitle']}>{subtitle}</p>
            {subtitleAction}
          </div>
        )}
        {progress01 !== undefined && (
          <div className={styles['progress']} aria-hidden>
            <div style={{ inlineSize: `${100 * progress01}%` }} />
          </div>
        )}
      </header>
      <div className={styles['body']} {...(side === 'inspector' && { tabIndex: 0 })}>
        {children}
      </div>
      {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
    </div>
  );
}
