import { useState } from 'react';
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
import { RangeField } from '../../ui/RangeField.tsx';
import styles from './CategoryFacet.module.css';
import { FacetSection } from './FacetSection.tsx';
import { asFilter, type Range, withinBounds } from './range-filter.ts';

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
      <DraftRange
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
      <DraftRange
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

interface DraftRangeProps {
  facet: RangeFacetName;
  label: string;
  scale: 'linear' | 'log';
  bounds: Range;
  filter: Range | null;
  histogram: FacetHistogram;
  format: (value: number) => string;
  step: number;
}

/** A range that becomes the filter when the hand lets go or leaves the field: one step of Back. */
function DraftRange({
  facet,
  label,
  scale,
  bounds,
  filter,
  histogram,
  format,
  step,
}: DraftRangeProps) {
  const store = useAtlasStore();
  const [draft, setDraft] = useState<Range | null>(null);

  function commit(range: Range): void {
    setDraft(null);
    const next = asFilter(range, bounds);
    if (next?.join() !== filter?.join()) changeFilters(store, { [facet]: next });
  }

  return (
    <fieldset aria-label={label} className={styles['range']} onBlur={() => draft && commit(draft)}>
      <RangeField
        label={label}
        min={bounds[0]}
        max={bounds[1]}
        value={withinBounds(draft ?? filter ?? bounds, bounds)}
        onChange={setDraft}
        onChangeEnd={(range) => {
          if (document.activeElement?.getAttribute('role') !== 'spinbutton') commit(range);
        }}
        format={format}
        scale={scale}
        bins={Array.from(histogram.counts, (count) => ({ count }))}
        step={step}
      />
    </fieldset>
  );
}
