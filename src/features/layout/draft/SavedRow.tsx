import { Check, Download, Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { SavedLayout } from '../../../domain/layout/draft/saved-layout.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import kept from '../../../ui/KeptList.module.css';
import { NameForm } from '../../../ui/NameForm.tsx';
import { choosePlace } from '../carry/choose-place.ts';
import { momentText } from './moment-text.ts';
import { placeOfSaved } from './place-of-saved.ts';

interface SavedRowProps {
  saved: SavedLayout;
  /** Takes another name, or says in words why it cannot. */
  onRename: (name: string) => Promise<string | null>;
  onDelete: () => void;
  onExport: () => void;
}

/** One saved layout: to open, to rename, to take away as a file, to delete. */
export function SavedRow({ saved, onRename, onDelete, onExport }: SavedRowProps) {
  const t = useText('draft');
  const [isNaming, setIsNaming] = useState(false);
  const wasNaming = useRef(false);
  const row = useRef<HTMLLIElement>(null);
  const { name } = saved;

  useEffect(() => {
    if (wasNaming.current && !isNaming) row.current?.querySelector('button')?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);

  async function rename(next: string): Promise<string | null> {
    const problem = await onRename(next);
    if (problem === null) setIsNaming(false);
    return problem;
  }

  if (isNaming)
    return (
      <li>
        <NameForm
          takesFocus
          label={t('kept.name')}
          button={t('kept.renameDone')}
          start={name}
          onName={rename}
        />
      </li>
    );
  return (
    <li ref={row}>
      <OpenButton saved={saved} />
      <IconButton
        size="small"
        label={t('kept.rename', { name })}
        icon={<Pencil size={14} strokeWidth={1.75} />}
        onPress={() => setIsNaming(true)}
      />
      <IconButton
        size="small"
        label={t('kept.export', { name })}
        icon={<Download size={14} strokeWidth={1.75} />}
        onPress={onExport}
      />
      <IconButton
        size="small"
        label={t('kept.delete', { name })}
        icon={<Trash2 size={14} strokeWidth={1.75} />}
        onPress={onDelete}
      />
    </li>
  );
}

function OpenButton({ saved: { id, name, savedAt } }: { saved: SavedLayout }) {
  const store = useAtlasStore();
  const t = useText('draft');
  const language = useLanguage();
  const place = placeOfSaved(id);
  const isOpen = useAtlas(({ scenario }) => scenario.carryTo === place);
  return (
    <button
      type="button"
      className={kept['open']}
      aria-label={t('kept.open', { name })}
      aria-pressed={isOpen}
      onClick={() => choosePlace(store, place)}
    >
      {name}
      <small>
        {isOpen && (
          <>
            <Check size={12} strokeWidth={2} aria-hidden /> {t('kept.isOpen')} ·{' '}
          </>
        )}
        {momentText(savedAt, language)}
      </small>
    </button>
  );
}
