import { textIn } from '../../../domain/language.ts';
import type { LayoutDraft } from '../../../domain/layout/draft/layout-draft.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { replaceDraft } from '../../../store/change-draft.ts';
import { MAX_LAYOUT_NAME } from '../../../store/persistence/saved-layouts.ts';
import { useAtlasStore } from '../../../store/react.ts';
import sections from '../sections.module.css';
import { CommitField } from './CommitField.tsx';
import styles from './draft.module.css';
import { typedNumber, useEdit } from './use-edit.ts';

/** Name and reach of the belts by typed figures. */
export function PartFields({ draft }: { draft: LayoutDraft }) {
  const store = useAtlasStore();
  const t = useText('draft');
  const language = useLanguage();
  const edit = useEdit();
  const { belts } = draft;

  function rename(text: string): string | null {
    const name = text.trim();
    if (name === '' || name.length > MAX_LAYOUT_NAME)
      return t('parts.badName', { max: MAX_LAYOUT_NAME });
    // One name for both languages: what was typed is all that is known of it.
    replaceDraft(store, { ...draft, name: { en: name, zh: null } });
    return null;
  }

  return (
    <>
      <h4 className={sections['subtitle']}>{t('parts')}</h4>
      <div className={styles['rows']}>
        <CommitField
          isText
          label={t('parts.name')}
          value={textIn(draft.name, language)}
          onCommit={rename}
        />
        {belts.map(({ id, bufferKm }, belt) => (
          <CommitField
            key={id}
            label={t('parts.belt', { number: belt + 1 })}
            value={String(Number(bufferKm.toFixed(3)))}
            unit="km"
            onCommit={(text) =>
              edit({ kind: 'set-belt-buffer', belt, bufferKm: typedNumber(text) })
            }
          />
        ))}
      </div>
    </>
  );
}
