import { useCallback, useMemo, useState } from 'react';
import { textIn } from '../../domain/language.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectCountryNames } from '../../store/selectors/city-facets.ts';
import { selectCrossFilter, selectFilterTable } from '../../store/selectors/filters.ts';
import { Chip, ChipGroup } from '../../ui/Chip.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import styles from './CountryFacet.module.css';
import { FacetSection } from './FacetSection.tsx';
import { toggleValue } from './filter-actions.ts';

const MOST_OFFERED = 60;

/** Countries by type-ahead in either language; the chosen ones stand as chips. */
export function CountryFacet() {
  const t = useText('cities');
  const size = useAtlas((state) => state.scenario.filters.countries.size);
  return (
    <FacetSection
      title={t('country')}
      active={size > 0 ? t('chosen', { count: size }) : null}
      opens="never"
    >
      <CountryChoice />
    </FacetSection>
  );
}

function CountryChoice() {
  const store = useAtlasStore();
  const t = useText('cities');
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const names = useAtlas(selectCountryNames);
  const values = useAtlas((state) => selectFilterTable(state)?.categories.countries.values);
  const counts = useAtlas((state) => selectCrossFilter(state)?.counts.countries);
  const chosen = useAtlas((state) => state.scenario.filters.countries);
  const toggle = useCallback((iso3: string) => toggleValue(store, 'countries', iso3), [store]);
  const nameOf = useCallback(
    (iso3: string) => {
      const name = names.get(iso3);
      return name ? textIn(name, language) : iso3;
    },
    [names, language],
  );
  const folded = useMemo(
    () =>
      [...names].map(([iso3, name]) => ({
        iso3,
        text: ` ${foldText(name.en)} ${foldText(name.zh ?? '')} ${foldText(iso3)}`,
      })),
    [names],
  );
  const groups = useMemo(() => {
    const wanted = foldText(query);
    if (!values || !counts) return [];
    const countOf = new Map(values.map((value, code) => [value, counts[code] ?? 0]));
    const items = folded
      .filter(({ iso3, text }) => !chosen.has(iso3) && text.includes(wanted))
      .map(({ iso3 }) => ({ id: iso3, text: nameOf(iso3), count: countOf.get(iso3) ?? 0 }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
      .slice(0, MOST_OFFERED)
      .map(({ id, text, count }) => ({ id, text, note: formatCount(count, language) }));
    return items.length === 0 ? [] : [{ id: 'countries', title: t('country'), items }];
  }, [query, values, counts, folded, chosen, nameOf, language, t]);

  return (
    <div className={styles['choice']}>
      <SearchBox
        label={t('country.find')}
        query={query}
        onQuery={setQuery}
        groups={groups}
        onChoose={toggle}
        size="small"
      />
      {chosen.size > 0 && (
        <ChipGroup label={t('country.chosen')}>
          {[...chosen].map((iso3) => (
            <Chip
              key={iso3}
              value={iso3}
              label={nameOf(iso3)}
              count={formatCount(counts?.[values?.indexOf(iso3) ?? -1] ?? 0, language)}
              checked
              onChange={() => toggle(iso3)}
            />
          ))}
        </ChipGroup>
      )}
    </div>
  );
}
