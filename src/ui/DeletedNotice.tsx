import { useEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

export interface DeletedNoticeProps {
  /** What has been deleted, in a sentence. */
  words: string;
  undo: string;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says what has been deleted, with the way back, which takes the focus that stood on what is gone. */
export function DeletedNotice({ words, undo, onUndo, onDismiss }: DeletedNoticeProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div role="status">
      <Notice
        tone="info"
        onDismiss={onDismiss}
        action={
          <Button ref={button} size="small" onPress={onUndo}>
            {undo}
          </Button>
        }
      >
        {words}
      </Notice>
    </div>
  );
}
