import { useState } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { openDataPage } from '../../store/atlas-store.ts';
import { useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './MethodNote.module.css';

/** How the edition makes the index, and its limits, behind a button. */
export function MethodNote({ data }: { data: AtlasData }) {
  const t = useText('scores');
  const page = useText('data');
  const store = useAtlasStore();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles['note']}>
      <Button tone="quiet" size="small" onPress={() => setIsOpen(true)}>
        {t('shown.method')}
      </Button>
      <Button tone="quiet" size="small" onPress={() => openDataPage(store, 'method')}>
        {page('method')}
      </Button>
      <Dialog
        title={t('method.title')}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        width="wide"
      >
        <Method data={data} />
      </Dialog>
    </div>
  );
}

function Method({ data }: { data: AtlasData }) {
  const t = useText('scores');
  const language = useLanguage();
  const { rules, requirements, leftOut } = data.edition;
  const namesById = new Map(data.indicators.map(({ id, name }) => [id, textIn(name, language)]));
  return (
    <div className={styles['method']}>
      <p>
        {t('method.steps', {
          requirement: Math.min(...requirements.map(({ minPoints }) => minPoints)),
          perRequirement: rules.pointsPerRequirement,
          index: rules.indexMinPoints,
          total: rules.totalPoints,
        })}
      </p>
      <p>{t('method.status', { line: rules.redLine })}</p>
      <h3>{t('method.limits')}</h3>
      <dl>
        {requirements.map(({ id, title, limits }) => (
          <div key={id}>
            <dt>{`R${id} ${textIn(title, language)}`}</dt>
            {limits !== null && <dd>{textIn(limits, language)}</dd>}
          </div>
        ))}
      </dl>
      {leftOut.length > 0 && (
        <>
          <h3>{t('method.leftOut')}</h3>
          <dl>
            {leftOut.map(({ id, reason }) => (
              <div key={id}>
                <dt>{namesById.get(id) ?? id}</dt>
                <dd>{textIn(reason, language)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
