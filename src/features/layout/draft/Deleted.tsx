import { useEffect, useRef } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';

interface DeletedProps {
  name: string;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What has been deleted, with the way back, which has the focus that stood on it. */
export function Deleted({ name, onUndo, onDismiss }: DeletedProps) {
  const t = useText('draft');
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div role="status">
      <Notice
        tone="info"
        onDismiss={onDismiss}
        action={
          <Button ref={undo} size="small" onPress={onUndo}>
            {t('kept.undo')}
          </Button>
        }
      >
        {t('kept.deleted', { name })}
      </Notice>
    </div>
  );
}
