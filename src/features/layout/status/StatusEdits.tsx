import { Table2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { textIn } from '../../../domain/language.ts';
import { PLAN_STATUSES, type PlanStatus } from '../../../domain/layout/levels/plan-status.ts';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { setPlanStatuses, undoPlanStatuses } from '../../../store/persistence/plan-status.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectUnitPath, selectUnitVillages } from '../../../store/selectors/layout-units.ts';
import { announce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import styles from './status.module.css';

const storage = (): Storage => window.localStorage;

/** Sets all villages of the chosen unit at once, takes the last such change back, and leads to the table. */
export function StatusEdits() {
  const t = useText('levels');
  const language = useLanguage();
  const store = useAtlasStore();
  const unit = useAtlas(selectUnitPath).at(-1);
  const villages = useAtlas(selectUnitVillages);
  const lastBulk = useAtlas(({ planStatus }) => planStatus.lastBulk);
  const [status, setStatus] = useState<PlanStatus>('covered');
  if (!unit) return null;
  const name = textIn(unit.name, language);

  function tell(key: 'status.done' | 'status.undone', count: number): void {
    announce(t(key, { count, formatted: formatCount(count, language) }));
  }

  return (
    <>
      {villages.length === 0 ? (
        <p className={styles['note']}>{t('status.noVillage', { unit: name })}</p>
      ) : (
        <div className={styles['bulk']}>
          <Select<PlanStatus>
            label={t('status.setFor', {
              count: villages.length,
              formatted: formatCount(villages.length, language),
              unit: name,
            })}
            value={status}
            options={PLAN_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
            onChange={setStatus}
          />
          <Button
            onPress={() =>
              tell(
                'status.done',
                setPlanStatuses(
                  store,
                  storage,
                  villages.map((code) => [code, status] as const),
                ),
              )
            }
          >
            {t('status.set')}
          </Button>
        </div>
      )}
      <div className={styles['buttons']}>
        {lastBulk && (
          <Button
            size="small"
            icon={<Undo2 size={15} strokeWidth={1.75} aria-hidden />}
            onPress={() => tell('status.undone', undoPlanStatuses(store, storage))}
          >
            {t('status.undo', {
              count: lastBulk.steps.size,
              formatted: formatCount(lastBulk.steps.size, language),
            })}
          </Button>
        )}
        <Button
          size="small"
          icon={<Table2 size={15} strokeWidth={1.75} aria-hidden />}
          onPress={() => {
            store.setState({ layoutTable: 'villages' });
            changeScenario(store, { drawer: 'table' });
          }}
        >
          {t('status.table')}
        </Button>
      </div>
    </>
  );
}
