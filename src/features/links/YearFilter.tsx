import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeLinkFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import {
  selectInstituteSelection,
  selectShowsInstitutes,
} from '../../store/selectors/institutes.ts';
import { selectShowsProjects, selectYearBounds } from '../../store/selectors/link-rows.ts';
import { selectLinkSelection, selectProjectSelection } from '../../store/selectors/links.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { DraftRange } from '../../ui/DraftRange.tsx';
import { Section } from '../../ui/Section.tsx';
import styles from './ChoiceRow.module.css';

/** Years of the records, and what becomes of those that state none. */
export function YearFilter() {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const { years, onlyWithYear } = useAtlas((state) => state.scenario.linkFilters);
  const bounds = useAtlas(selectYearBounds);
  const ofLinks = useAtlas((state) => selectLinkSelection(state)?.yearCounts.withoutYear ?? 0);
  const ofProjects = useAtlas((state) =>
    selectShowsProjects(state) ? (selectProjectSelection(state)?.yearCounts.withoutYear ?? 0) : 0,
  );
  const ofInstitutes = useAtlas((state) =>
    selectShowsInstitutes(state) ? (selectInstituteSelection(state)?.withoutYear ?? 0) : 0,
  );
  const without = ofLinks + ofProjects + ofInstitutes;
  return (
    <Section title={t('years')} aside={t('years.unit')}>
      {bounds === null ? (
        <p className={styles['note']}>{t('years.missing')}</p>
      ) : (
        <DraftRange
          label={t('years.label')}
          bounds={bounds}
          filter={years}
          onCommit={(next) => changeLinkFilters(store, { years: next })}
          format={String}
          whole
        />
      )}
      <CheckRow
        value="onlyWithYear"
        label={t('years.only')}
        checked={onlyWithYear}
        onChange={(next) => changeLinkFilters(store, { onlyWithYear: next })}
      />
      <p className={styles['note']}>
        {onlyWithYear
          ? t('years.leftOut')
          : t('years.without', { count: without, shown: formatCount(without, language) })}
      </p>
    </Section>
  );
}
