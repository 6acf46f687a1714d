import { useMemo, useState } from 'react';
import { textIn } from '../../domain/language.ts';
import { search } from '../../domain/search/search-index.ts';
import { regionName } from '../../i18n/region-name.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectComparedIndexes } from '../../store/selectors/compare.ts';
import { selectSearchIndex } from '../../store/selectors/data.ts';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Inspected } from './inspected.ts';
import styles from './Reasons.module.css';
import type { Reference } from './reference.ts';

const OTHER = 'other';
const MOST_RESULTS = 40;
const MOST_SHOWN = 8;

interface ReferenceChoiceProps {
  inspected: Inspected;
  reference: Reference;
  onChange: (reference: Reference) => void;
}

/** What the city is held against: averages, the compared cities, or any other that is searched for. */
export function ReferenceChoice({ inspected, reference, onChange }: ReferenceChoiceProps) {
  const t = useText('reasons');
  const regions = useText('cities');
  const language = useLanguage();
  const compared = useAtlas(selectComparedIndexes);
  const [isSearching, setIsSearching] = useState(false);
  const { data, at, city } = inspected;
  const cities = [
    ...compared,
    ...(typeof reference === 'number' && !compared.includes(reference) ? [reference] : []),
  ].filter((other) => other !== at);
  const nameOf = (other: number): string => {
    const place = data.cities[other];
    return place ? textIn(place.name, language) : '';
  };
  return (
    <div className={styles['reference']}>
      <Select
        size="small"
        label={t('against')}
        hideLabel
        value={isSearching ? OTHER : String(reference)}
        options={[
          { value: 'mean', label: t('reference.mean') },
          {
            value: 'region',
            label: t('reference.region', { region: regionName(city.region, regions) }),
          },
          { value: 'nearest', label: t('reference.nearest') },
        ]}
        groups={[
          {
            label: t('reference.cities'),
            options: [
              ...cities.map((other) => ({ value: String(other), label: nameOf(other) })),
              { value: OTHER, label: t('reference.other') },
            ],
          },
        ]}
        onChange={(value) => {
          setIsSearching(value === OTHER);
          if (value === 'mean' || value === 'region' || value === 'nearest') onChange(value);
          else if (value !== OTHER) onChange(Number(value));
        }}
      />
      {isSearching && (
        <CitySearch
          inspected={inspected}
          onChoose={(other) => {
            setIsSearching(false);
            onChange(other);
          }}
        />
      )}
    </div>
  );
}

interface CitySearchProps {
  inspected: Inspected;
  onChoose: (city: number) => void;
}

/** Finds another city that has an index. */
function CitySearch({ inspected: { scores, at }, onChoose }: CitySearchProps) {
  const t = useText('reasons');
  const common = useText('common');
  const language = useLanguage();
  const index = useAtlas(selectSearchIndex);
  const [query, setQuery] = useState('');
  const { isIndexable } = scores;
  const items = useMemo(() => {
    if (!index || query.trim() === '') return [];
    return search(index, query, MOST_RESULTS)
      .flatMap((result) =>
        result.type === 'city' && result.city !== at && isIndexable[result.city] === 1
          ? [
              {
                id: String(result.city),
                text: textIn(result.name, language),
                note: textIn(result.country, language),
              },
            ]
          : [],
      )
      .slice(0, MOST_SHOWN);
  }, [index, query, at, isIndexable, language]);
  return (
    <SearchBox
      size="small"
      label={t('reference.search')}
      query={query}
      onQuery={setQuery}
      groups={items.length > 0 ? [{ id: 'city', title: common('search.cities'), items }] : []}
      onChoose={(id) => onChoose(Number(id))}
    />
  );
}
