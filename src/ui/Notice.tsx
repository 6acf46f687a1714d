import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { classNames } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Notice.module.css';

export interface NoticeProps {
  tone?: 'info' | 'warn' | 'bad' | 'good';
  title?: string;
  children?: ReactNode;
  /** One button. */
  action?: ReactNode;
  onDismiss?: () => void;
}

const ICONS = { info: Info, warn: TriangleAlert, bad: TriangleAlert, good: CircleCheck };

/** A sentence that the reader should not miss. */
export function Notice({ tone = 'info', title, children, action, onDismiss }: NoticeProps) {
  const t = useText('common');
  const Icon = ICONS[tone];
  return (
    <div className={classNames(styles['notice'], styles[tone])}>
      <Icon size={16} strokeWidth={1.75} className={styles['icon'] ?? ''} aria-hidden />
      <div className={styles['words']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children}
        {action !== undefined && <div className={styles['action']}>{action}</div>}
      </div>
      {onDismiss && (
        <IconButton
          size="small"
          label={t('notice.dismiss')}
          icon={<X size={15} strokeWidth={1.75} />}
          onPress={onDismiss}
        />
      )}
    </div>
  );
}
