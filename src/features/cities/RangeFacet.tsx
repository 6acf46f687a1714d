import type { RangeFacet as RangeFacetName } from '../../domain/filter/city-filters.ts';
import type { Language } from '../../domain/language.ts';
import { formatCount, formatNumber, formatPopulation, formatRange } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import {
  type FacetHistogram,
  selectIndexBounds,
  selectIndexHistogram,
  selectPopulationBounds,
  selectPopulationHistogram,
} from '../../store/selectors/city-facets.ts';
import { selectScoreScales } from '../../store/selectors/scores.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { DraftRange, type DraftRangeProps } from '../../ui/DraftRange.tsx';
import type { Range } from '../../ui/range-filter.ts';
import styles from './CategoryFacet.module.css';
import { FacetSection } from './FacetSection.tsx';

/** Population on a log scale. */
export function PopulationFacet() {
  const t = useText('cities');
  const common = useText('common');
  const language = useLanguage();
  const filter = useAtlas((state) => state.scenario.filters.population);
  const format = (people: number): string => formatPopulation(people, language);
  return (
    <FacetSection
      title={t('population')}
      note={common('range.log')}
      active={filter && formatRange(format(filter[0]), format(filter[1]))}
      opens="tall"
    >
      <PopulationRange filter={filter} format={format} />
    </FacetSection>
  );
}

function PopulationRange({
  filter,
  format,
}: {
  filter: Range | null;
  format: (people: number) => string;
}) {
  const t = useText('cities');
  const language = useLanguage();
  const bounds = useAtlas(selectPopulationBounds);
  const histogram = useAtlas(selectPopulationHistogram);
  if (!histogram || !bounds) return <p className={styles['hint']}>{t('population.missing')}</p>;
  return (
    <>
      <FacetRange
        facet="population"
        label={t('population')}
        scale="log"
        bounds={bounds}
        filter={filter}
        histogram={histogram}
        format={format}
        step={100_000}
      />
      <p className={styles['hint']}>{t('population.note')}</p>
      {filter !== null && histogram.missing > 0 && (
        <p className={styles['hint']}>
          {t('population.without', {
            count: histogram.missing,
            shown: formatCount(histogram.missing, language),
          })}
        </p>
      )}
    </>
  );
}

/** Ecological index on the scale of the method in use, and what becomes of cities that have none. */
export function IndexFacet() {
  const t = useText('cities');
  const common = useText('common');
  const language = useLanguage();
  const scale = useAtlas((state) => selectScoreScales(state).index);
  const filter = useAtlas((state) => state.scenario.filters.index);
  return (
    <FacetSection
      title={t('index')}
      note={common(`scale.${scale}`)}
      active={filter && formatRange(points(filter[0], language), points(filter[1], language))}
      opens="tall"
    >
      <IndexRange filter={filter} />
    </FacetSection>
  );
}

function IndexRange({ filter }: { filter: Range | null }) {
  const store = useAtlasStore();
  const t = useText('cities');
  const language = useLanguage();
  const bounds = useAtlas(selectIndexBounds);
  const histogram = useAtlas(selectIndexHistogram);
  const includeNotRated = useAtlas((state) => state.scenario.filters.includeNotRated);
  if (!histogram) return null;
  return (
    <>
      <FacetRange
        facet="index"
        label={t('index')}
        scale="linear"
        bounds={bounds}
        filter={filter}
        histogram={histogram}
        format={(value) => points(value, language)}
        step={1}
      />
      <CheckRow
        value="includeNotRated"
        label={t('index.includeMissing', { shown: formatCount(histogram.missing, language) })}
        checked={filter === null || includeNotRated}
        disabled={filter === null}
        onChange={(checked) => changeFilters(store, { includeNotRated: checked })}
      />
    </>
  );
}

function points(value: number, language: Language): string {
  return formatNumber(value, language, { maxDigits: 1 });
}

/** A range of one facet of the cities. */
function FacetRange({
  facet,
  histogram,
  ...range
}: Omit<DraftRangeProps, 'onCommit' | 'bins'> & {
  facet: RangeFacetName;
  histogram: FacetHistogram;
}) {
  const store = useAtlasStore();
  return (
    <DraftRange
      {...range}
      bins={Array.from(histogram.counts, (count) => ({ count }))}
      onCommit={(filter) => changeFilters(store, { [facet]: filter })}
    />
  );
}
