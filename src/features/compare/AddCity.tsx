import { useMemo, useState } from 'react';
import { textIn } from '../../domain/language.ts';
import { search } from '../../domain/search/search-index.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { toggleCompared } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectSearchIndex } from '../../store/selectors/data.ts';
import { SearchBox } from '../../ui/SearchBox.tsx';

const MOST_RESULTS = 40;
const MOST_SHOWN = 8;

/** Search for one more city to compare. */
export function AddCity() {
  const t = useText('compare');
  const common = useText('common');
  const store = useAtlasStore();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const isAsked = query.trim() !== '';
  const index = useAtlas((state) => (isAsked ? selectSearchIndex(state) : null));
  const compared = useAtlas(({ scenario }) => scenario.compared);
  const groups = useMemo(() => {
    const items = (index ? search(index, query, MOST_RESULTS) : [])
      .flatMap((result) =>
        result.type === 'city' && !compared.includes(result.id)
          ? [
              {
                id: result.id,
                text: textIn(result.name, language),
                note: textIn(result.country, language),
              },
            ]
          : [],
      )
      .slice(0, MOST_SHOWN);
    return items.length === 0 ? [] : [{ id: 'city', title: common('search.cities'), items }];
  }, [index, query, compared, language, common]);
  return (
    <SearchBox
      size="small"
      label={t('add')}
      query={query}
      onQuery={setQuery}
      groups={groups}
      onChoose={(id) => {
        toggleCompared(store, id);
        setQuery('');
      }}
    />
  );
}
