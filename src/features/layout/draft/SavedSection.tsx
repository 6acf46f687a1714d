import { useEffect, useState } from 'react';
import type { SavedLayout } from '../../../domain/layout/draft/saved-layout.ts';
import { useText } from '../../../i18n/use-text.ts';
import {
  deleteLayout,
  followSavedLayouts,
  type LayoutNameProblem,
  MAX_LAYOUT_NAME,
  renameLayout,
  restoreLayout,
  saveLayout,
} from '../../../store/persistence/saved-layouts.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import type { CarriedDraft } from '../../../store/work-states.ts';
import { Button } from '../../../ui/Button.tsx';
import { DeletedNotice } from '../../../ui/DeletedNotice.tsx';
import kept from '../../../ui/KeptList.module.css';
import { NameForm } from '../../../ui/NameForm.tsx';
import { Section } from '../../../ui/Section.tsx';
import sections from '../sections.module.css';
import styles from './draft.module.css';
import { ImportLayout } from './ImportLayout.tsx';
import { placeOfSaved } from './place-of-saved.ts';
import { SavedRow } from './SavedRow.tsx';
import { exportSaved, newSaved } from './saved-files.ts';

/** The layouts that this browser keeps by name, and a form that keeps the open one. */
export function SavedSection({ carried }: { carried: CarriedDraft | null }) {
  const store = useAtlasStore();
  const t = useText('draft');
  const layouts = useAtlas(({ savedLayouts }) => savedLayouts);
  const [unreadCount, setUnreadCount] = useState(0);
  const [gone, setGone] = useState<SavedLayout | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => followSavedLayouts(store, setUnreadCount), [store]);

  function inWords(problem: LayoutNameProblem | null): string | null {
    return problem && t(`kept.${problem}`, { max: MAX_LAYOUT_NAME });
  }

  function run(task: Promise<unknown>): void {
    task.then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  }

  return (
    <Section title={t('kept')}>
      {layouts.length === 0 && <p className={sections['note']}>{t('kept.empty')}</p>}
      <ul className={kept['list']}>
        {layouts.map((saved) => (
          <SavedRow
            key={saved.id}
            saved={saved}
            onRename={async (name) => inWords(await renameLayout(store, saved.id, name))}
            onDelete={() => {
              run(deleteLayout(store, saved.id));
              setGone(saved);
            }}
            onExport={() => run(exportSaved(saved))}
          />
        ))}
      </ul>
      {gone && (
        <DeletedNotice
          key={gone.id}
          words={t('kept.deleted', { name: gone.name })}
          undo={t('kept.undo')}
          onUndo={() => {
            run(restoreLayout(store, gone));
            setGone(null);
          }}
          onDismiss={() => setGone(null)}
        />
      )}
      {carried && <SaveForms carried={carried} inWords={inWords} onTask={run} />}
      <ImportLayout />
      <p role="alert" className={styles['wrong']}>
        {hasFailed && t('kept.failed')}
      </p>
      {unreadCount > 0 && (
        <p className={sections['note']}>{t('kept.unread', { count: unreadCount })}</p>
      )}
      <p className={sections['note']}>{t('kept.note')}</p>
    </Section>
  );
}

interface SaveFormsProps {
  carried: CarriedDraft;
  inWords: (problem: LayoutNameProblem | null) => string | null;
  onTask: (task: Promise<unknown>) => void;
}

function SaveForms({ carried: { place, basis, history }, inWords, onTask }: SaveFormsProps) {
  const store = useAtlasStore();
  const t = useText('draft');
  const draft = history.present;
  const own = useAtlas(({ savedLayouts }) =>
    savedLayouts.find(({ id }) => placeOfSaved(id) === place),
  );
  return (
    <>
      {own && own.draft !== draft && history.past.length > 0 && (
        <div className={styles['buttons']}>
          <Button
            size="small"
            onPress={() =>
              onTask(saveLayout(store, { ...newSaved(own.name, draft, basis), id: own.id }))
            }
          >
            {t('kept.save', { name: own.name })}
          </Button>
        </div>
      )}
      <div className={styles['saveAs']}>
        <NameForm
          label={t('kept.name')}
          button={t('kept.saveAs')}
          onName={async (name) => inWords(await saveLayout(store, newSaved(name, draft, basis)))}
        />
      </div>
    </>
  );
}
