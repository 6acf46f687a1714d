// NOTE from the coordinator to helper "speed": do not replace i18next/react-i18next by own code (the mission names i18n among what a well-kept library does). Undo this part; a first view over 740 kB is then accepted. Delete this line.
import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import type { I18n } from './create-i18n.ts';
import { TextContext } from './use-text.ts';

/** Gives everything inside its texts, and draws it again when the language has changed. */
export function TextProvider({ i18n, children }: { i18n: I18n; children?: ReactNode }) {
  const language = useSyncExternalStore(i18n.subscribe, i18n.language, i18n.language);
  const value = useMemo(() => ({ i18n, language }), [i18n, language]);
  return <TextContext value={value}>{children}</TextContext>;
}
