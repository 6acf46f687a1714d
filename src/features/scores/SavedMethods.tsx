import { Check, Pencil, Save, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { methodHash } from '../../domain/scoring/method.ts';
import { useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { tryWholeMethod } from '../../store/change-method.ts';
import { MAX_NAME, type NameProblem } from '../../store/persistence/named-list.ts';
import { savedMethods, saveMethod } from '../../store/persistence/saved-methods.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectMethod, selectMethodHash } from '../../store/selectors/scores.ts';
import type { SavedMethod } from '../../store/work-states.ts';
import { Button } from '../../ui/Button.tsx';
import { DeletedNotice } from '../../ui/DeletedNotice.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import kept from '../../ui/KeptList.module.css';
import { NameForm } from '../../ui/NameForm.tsx';
import styles from './MethodRules.module.css';
import type { MethodHand } from './use-method.ts';

const storage = (): Storage => window.localStorage;

/** The methods that this browser keeps by name: to use, to rename, to delete and to compare. */
export function SavedMethods({ data, hand }: { data: AtlasData; hand: MethodHand }) {
  const store = useAtlasStore();
  const t = useText('method');
  const saved = useAtlas((state) => state.savedMethods);
  const [renamed, setRenamed] = useState<number | null>(null);
  const [gone, setGone] = useState<{ saved: SavedMethod; at: number } | null>(null);
  const [replaced, setReplaced] = useState<SavedMethod | null>(null);
  const hash = useAtlas(selectMethodHash);

  function save(name: string): string | null {
    const method = selectMethod(store.getState());
    return method && inWords(saveMethod(store, storage, name, method));
  }

  function inWords(problem: NameProblem | null): string | null {
    return problem && t(`saved.${problem}`, { max: MAX_NAME });
  }

  function remove(one: SavedMethod, at: number): void {
    savedMethods.remove(store, storage, one.id);
    setReplaced(null);
    setGone({ saved: one, at });
  }

  function replace(one: SavedMethod): void {
    const method = selectMethod(store.getState());
    if (!method) return;
    savedMethods.replace(store, storage, one.id, { method });
    setGone(null);
    setReplaced(one);
  }

  return (
    <>
      {saved.length === 0 && <p className={styles['note']}>{t('saved.empty')}</p>}
      <ul className={kept['list']}>
        {saved.map((one, at) => (
          <li key={one.id}>
            {renamed === one.id ? (
              <NameForm
                label={t('saved.name')}
                button={t('saved.renameDone')}
                start={one.name}
                onName={(name) => {
                  const problem = savedMethods.rename(store, storage, one.id, name);
                  if (!problem) setRenamed(null);
                  return inWords(problem);
                }}
              />
            ) : (
              <>
                <UseButton saved={one} editionId={data.edition.id} hand={hand} />
                {methodHash(one.method) !== hash && (
                  <IconButton
                    size="small"
                    label={t('saved.replace', { name: one.name })}
                    icon={<Save size={14} strokeWidth={1.75} />}
                    onPress={() => replace(one)}
                  />
                )}
                <IconButton
                  size="small"
                  label={t('saved.rename', { name: one.name })}
                  icon={<Pencil size={14} strokeWidth={1.75} />}
                  onPress={() => setRenamed(one.id)}
                />
                <IconButton
                  size="small"
                  label={t('saved.delete', { name: one.name })}
                  icon={<Trash2 size={14} strokeWidth={1.75} />}
                  onPress={() => remove(one, at)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {gone && (
        <DeletedNotice
          key={gone.saved.id}
          words={t('saved.deleted', { name: gone.saved.name })}
          undo={t('saved.undo')}
          onUndo={() => {
            savedMethods.restore(store, storage, gone.saved, gone.at);
            setGone(null);
          }}
          onDismiss={() => setGone(null)}
        />
      )}
      {replaced && (
        <DeletedNotice
          key={`replaced ${replaced.id}`}
          words={t('saved.replaced', { name: replaced.name })}
          undo={t('saved.undo')}
          onUndo={() => {
            savedMethods.replace(store, storage, replaced.id, { method: replaced.method });
            setReplaced(null);
          }}
          onDismiss={() => setReplaced(null)}
        />
      )}
      <NameForm label={t('saved.name')} button={t('saved.save')} onName={save} />
      <Button size="small" onPress={() => changeScenario(store, { drawer: 'consensus' })}>
        {t('saved.consensus')}
      </Button>
    </>
  );
}

interface UseButtonProps {
  saved: SavedMethod;
  editionId: string;
  hand: MethodHand;
}

function UseButton({ saved: { name, method }, editionId, hand }: UseButtonProps) {
  const store = useAtlasStore();
  const t = useText('method');
  const hash = useMemo(() => methodHash(method), [method]);
  const isInUse = useAtlas((state) => selectMethodHash(state) === hash);
  return (
    <button
      type="button"
      className={kept['open']}
      aria-label={t('saved.use', { name })}
      aria-pressed={isInUse}
      onClick={() => hand.refuse(tryWholeMethod(store, method))}
    >
      {name}
      {isInUse && (
        <small>
          <Check size={12} strokeWidth={2} aria-hidden /> {t('saved.inUse')}
        </small>
      )}
      {method.editionId !== editionId && (
        <small>{t('saved.otherEdition', { id: method.editionId })}</small>
      )}
    </button>
  );
}
