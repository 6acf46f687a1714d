import { lazy, Suspense, useEffect, useState } from 'react';
import { decisionsOf, type Minutes, shownScenes } from '../../../domain/story/minutes.ts';
import { minutesSheet } from '../../../domain/story/minutes-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { deleteMinutes, keepMinutes, openMinutes } from '../../../store/persistence/own-minutes.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { DeletedNotice } from '../../../ui/DeletedNotice.tsx';
import { Section } from '../../../ui/Section.tsx';
import styles from '../stories.module.css';
import { useMinutesWords } from './use-minutes-words.ts';

const MinutesView = lazy(async () => ({
  default: (await import('./MinutesView.tsx')).MinutesView,
}));

/** The minutes that this browser keeps; one of them is opened over the page. */
export function MinutesList() {
  const t = useText('minutes');
  const store = useAtlasStore();
  const words = useMinutesWords();
  const all = useAtlas(({ stories }) => stories.minutes);
  const [openId, setOpenId] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Minutes | null>(null);
  const open = all.find(({ id }) => id === openId);
  useEffect(() => void openMinutes(store), [store]);
  return (
    <Section title={t('list')}>
      {deleted && (
        <DeletedNotice
          words={t('deleted', { title: minutesSheet(deleted, words).title })}
          undo={t('delete.undo')}
          onUndo={() => {
            void keepMinutes(store, deleted);
            setDeleted(null);
          }}
          onDismiss={() => setDeleted(null)}
        />
      )}
      {all.length === 0 && <p className={styles['note']}>{t('list.none')}</p>}
      <ul className={styles['stories']}>
        {all.map((one) => (
          <li key={one.id}>
            <button type="button" className={styles['story']} onClick={() => setOpenId(one.id)}>
              <strong>{minutesSheet(one, words).title}</strong>
              <small>
                {`${words.day(one.beganAt)}, ${words.time(one.beganAt)} · `}
                {`${t('list.scenes', { count: shownScenes(one).length })} · `}
                {t('list.decisions', { count: decisionsOf(one).length })}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <Suspense fallback={null}>
          <MinutesView
            minutes={open}
            onClose={() => setOpenId(null)}
            onDelete={() => {
              setOpenId(null);
              setDeleted(open);
              void deleteMinutes(store, open.id);
            }}
          />
        </Suspense>
      )}
    </Section>
  );
}
