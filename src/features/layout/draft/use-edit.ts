import { useCallback } from 'react';
import type { DraftEdit } from '../../../domain/layout/draft/edit.ts';
import { parseNumber } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/use-text.ts';
import { editDraftOnce } from '../../../store/change-draft.ts';
import { useAtlasStore } from '../../../store/react.ts';

/** Makes one edit of the open draft, which is a step of its own; gives the refusal in words, or null. */
export function useEdit(): (edit: DraftEdit) => string | null {
  const store = useAtlasStore();
  const t = useText('draft');
  return useCallback(
    (edit) => {
      const refusal = editDraftOnce(store, edit);
      return refusal && t(`refusal.${refusal}`);
    },
    [store, t],
  );
}

/** What was typed as a number; NaN, which every edit refuses, where it is none. */
export function typedNumber(text: string): number {
  return parseNumber(text) ?? Number.NaN;
}
