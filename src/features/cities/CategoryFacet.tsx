import { type ReactNode, useCallback, useId } from 'react';
import type { CategoryFacet as CategoryFacetName } from '../../domain/filter/city-filters.ts';
import { FACET_NAMES } from '../../i18n/facet-names.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectFacetTotals } from '../../store/selectors/city-facets.ts';
import { selectCrossFilter, selectFilterTable } from '../../store/selectors/filters.ts';
import { Chip, ChipGroup } from '../../ui/Chip.tsx';
import { Group } from '../../ui/Group.tsx';
import styles from './CategoryFacet.module.css';
import { FacetRow } from './FacetRow.tsx';
import { FacetSection, type FacetSectionProps } from './FacetSection.tsx';
import { toggleValue } from './filter-actions.ts';

interface CategoryFacetProps {
  facet: Exclude<CategoryFacetName, 'countries'>;
  labelOf: (value: string) => string;
  /** `rows`: with a bar each; `chips`: for a few short values. */
  look: 'rows' | 'chips';
  opens: FacetSectionProps['opens'];
  /** Whether values that no city has are shown, as 0. */
  showEmpty?: boolean;
  hint?: ReactNode;
}

/** A facet of a few values, each with the cities it would show and those there are. */
export function CategoryFacet({
  facet,
  labelOf,
  look,
  opens,
  showEmpty = false,
  hint,
}: CategoryFacetProps) {
  const t = useText('cities');
  const size = useAtlas((state) => state.scenario.filters[facet].size);
  return (
    <FacetSection
      title={t(FACET_NAMES[facet])}
      note={look === 'rows' ? t('shownAll') : undefined}
      active={size > 0 ? t('chosen', { count: size }) : null}
      opens={opens}
    >
      <CategoryValues facet={facet} labelOf={labelOf} look={look} showEmpty={showEmpty} />
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
    </FacetSection>
  );
}

function CategoryValues({
  facet,
  labelOf,
  look,
  showEmpty,
}: Required<Omit<CategoryFacetProps, 'opens' | 'hint'>>) {
  const store = useAtlasStore();
  const language = useLanguage();
  const t = useText('cities');
  const id = useId();
  const values = useAtlas((state) => selectFilterTable(state)?.categories[facet].values);
  const counts = useAtlas((state) => selectCrossFilter(state)?.counts[facet]);
  const totals = useAtlas((state) => selectFacetTotals(state)?.[facet]);
  const chosen: ReadonlySet<string> = useAtlas((state) => state.scenario.filters[facet]);
  const toggle = useCallback((value: string) => toggleValue(store, facet, value), [store, facet]);
  if (!values || !counts || !totals) return null;

  const rows = values
    .map((value, code) => ({
      value,
      shown: counts[code] ?? 0,
      all: totals[code] ?? 0,
      checked: chosen.has(value),
    }))
    .filter(({ all, checked }) => showEmpty || all > 0 || checked);
  if (look === 'rows') rows.sort((a, b) => b.all - a.all);
  else if (facet === 'scoreStatuses') rows.reverse();
  const max = Math.max(1, ...rows.map(({ all }) => all));
  if (look === 'chips') {
    return (
      <ChipGroup label={t(FACET_NAMES[facet])}>
        {rows.map(({ value, shown, checked }) => (
          <Chip
            key={value}
            value={value}
            label={labelOf(value)}
            count={formatCount(shown, language)}
            checked={checked}
            onChange={() => toggle(value)}
          />
        ))}
      </ChipGroup>
    );
  }
  return (
    <Group label={t(FACET_NAMES[facet])} id={id}>
      {rows.map((row) => (
        <FacetRow key={row.value} {...row} label={labelOf(row.value)} max={max} onToggle={toggle} />
      ))}
    </Group>
  );
}
