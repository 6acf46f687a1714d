import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { MAX_NAME } from '../../../store/persistence/named-list.ts';
import { MAX_CHOICES, saveChoice, savedChoices } from '../../../store/persistence/saved-choices.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectSites } from '../../../store/selectors/layout-sites.ts';
import type { SavedChoice } from '../../../store/work-states.ts';
import { DeletedNotice } from '../../../ui/DeletedNotice.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { NameForm } from '../../../ui/NameForm.tsx';
import sections from '../sections.module.css';
import styles from './Sites.module.css';

const storage = (): Storage => window.localStorage;

/** The choices that this browser keeps of the layout, and a name for the present one. */
export function KeptChoices({ plan }: { plan: LayoutPlan }) {
  const store = useAtlasStore();
  const t = useText('lab');
  const language = useLanguage();
  const sites = useAtlas(selectSites);
  const saved = useAtlas(({ savedChoices }) => savedChoices);
  const [unread, setUnread] = useState(0);
  const [gone, setGone] = useState<{ saved: SavedChoice; at: number } | null>(null);
  useEffect(() => savedChoices.follow(store, window, setUnread), [store]);

  function keep(name: string): string | null {
    if (!sites) return null;
    const codes = Array.from(sites.chosen).flatMap(
      (row) => plan.villages.features[row]?.properties.code ?? [],
    );
    const problem = saveChoice(store, storage, name, { planId: plan.id, codes });
    return (
      problem && t(`kept.${problem}`, { max: problem === 'bad_name' ? MAX_NAME : MAX_CHOICES })
    );
  }

  return (
    <>
      <h4 className={sections['subtitle']}>{t('kept')}</h4>
      <ul className={styles['kept']} aria-label={t('kept')}>
        {saved.map((one, at) =>
          one.planId === plan.id ? (
            <li key={one.id}>
              <span>{one.name}</span>
              <span>{formatCount(one.codes.length, language)}</span>
              <IconButton
                size="small"
                label={t('kept.delete', { name: one.name })}
                icon={<Trash2 size={14} strokeWidth={1.75} />}
                onPress={() => {
                  savedChoices.remove(store, storage, one.id);
                  setGone({ saved: one, at });
                }}
              />
            </li>
          ) : null,
        )}
      </ul>
      {unread > 0 && (
        <p className={sections['note']}>
          {t('kept.unread', { count: unread, shown: formatCount(unread, language) })}
        </p>
      )}
      {gone && (
        <DeletedNotice
          key={gone.saved.id}
          words={t('kept.deleted', { name: gone.saved.name })}
          undo={t('kept.undo')}
          onUndo={() => {
            savedChoices.restore(store, storage, gone.saved, gone.at);
            setGone(null);
          }}
          onDismiss={() => setGone(null)}
        />
      )}
      {sites && <NameForm label={t('kept.name')} button={t('kept.save')} onName={keep} />}
    </>
  );
}
