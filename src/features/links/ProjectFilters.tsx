import { PROJECT_STATUSES } from '../../domain/links/recorded.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeLinkFilters, toggled } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectAmountBounds, selectShowsProjects } from '../../store/selectors/link-rows.ts';
import { selectProjectSelection } from '../../store/selectors/links.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { DraftRange } from '../../ui/DraftRange.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './ChoiceRow.module.css';
import rows from './KindRows.module.css';

/** Amount and status of the projects, while the map draws them. */
export function ProjectFilters() {
  const t = useText('links');
  const showsProjects = useAtlas(selectShowsProjects);
  if (!showsProjects) return null;
  return (
    <>
      <Section title={t('amount')} aside={t('amount.unit')}>
        <AmountRange />
      </Section>
      <Section title={t('col.status')} aside={t('kind.project')}>
        <StatusRows />
      </Section>
    </>
  );
}

function AmountRange() {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const { amount, onlyWithAmount } = useAtlas((state) => state.scenario.linkFilters);
  const bounds = useAtlas(selectAmountBounds);
  const without = useAtlas(
    (state) => selectProjectSelection(state)?.amountCounts.withoutAmount ?? 0,
  );
  return (
    <>
      {bounds && (
        <DraftRange
          label={t('amount.label')}
          bounds={bounds}
          filter={amount}
          onCommit={(next) => changeLinkFilters(store, { amount: next })}
          format={(millions) => formatNumber(millions, language, { figures: 3 })}
          scale="log"
        />
      )}
      <CheckRow
        value="onlyWithAmount"
        label={t('amount.only')}
        checked={onlyWithAmount}
        onChange={(next) => changeLinkFilters(store, { onlyWithAmount: next })}
      />
      <p className={styles['note']}>
        {onlyWithAmount
          ? t('amount.leftOut')
          : t('amount.without', { count: without, shown: formatCount(without, language) })}
      </p>
    </>
  );
}

function StatusRows() {
  const store = useAtlasStore();
  const t = useText('links');
  const records = useText('records');
  const language = useLanguage();
  const chosen = useAtlas((state) => state.scenario.linkFilters.statuses);
  const counts = useAtlas((state) => selectProjectSelection(state)?.statusCounts);
  return (
    <ul className={rows['kinds']} aria-label={t('col.status')}>
      {PROJECT_STATUSES.map((status) => (
        <li key={status}>
          <CheckRow
            value={status}
            label={records(`status.${status}`)}
            checked={chosen.has(status)}
            onChange={() => changeLinkFilters(store, { statuses: toggled(chosen, status) })}
            count={formatCount(counts?.[status] ?? 0, language)}
          />
        </li>
      ))}
    </ul>
  );
}
