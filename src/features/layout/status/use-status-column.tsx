import { useMemo } from 'react';
import type { VillageRow } from '../../../charts/series/layout-tables.ts';
import { textIn } from '../../../domain/language.ts';
import { PLAN_STATUSES, statusOf } from '../../../domain/layout/levels/plan-status.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { setPlanStatus } from '../../../store/persistence/plan-status.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import type { TableColumn } from '../../../ui/DataTable.tsx';
import styles from './status.module.css';

/** Status of every village in the multi-plan integration, to be changed in the row. */
export function useStatusColumn(): TableColumn<VillageRow> {
  const t = useText('levels');
  const language = useLanguage();
  const store = useAtlasStore();
  const records = useAtlas(({ planStatus }) => planStatus.records);
  return useMemo(
    () => ({
      id: 'status',
      header: t('col.status'),
      value: ({ id }) => t(`status.${statusOf(records, id)}`),
      render: ({ id, name }) => (
        <select
          className={styles['cell']}
          aria-label={t('col.statusOf', { village: textIn(name, language) })}
          value={statusOf(records, id)}
          onClick={(event) => event.stopPropagation()}
          onChange={({ currentTarget }) => {
            const status = PLAN_STATUSES.find((one) => one === currentTarget.value);
            if (status) setPlanStatus(store, () => window.localStorage, id, status);
          }}
        >
          {PLAN_STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
      ),
      sortable: true,
      width: 'calc(124px * var(--k))',
    }),
    [t, language, store, records],
  );
}
