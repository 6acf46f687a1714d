import { whichFilterEmpties } from '../../domain/filter/cross-filter.ts';
import { FACET_NAMES } from '../../i18n/facet-names.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { clearFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectFilterTable } from '../../store/selectors/filters.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { clearFacet } from './filter-actions.ts';

/** For filters that leave no city: the one whose removal brings back most, and the button that removes it. */
export function EmptyResult() {
  const store = useAtlasStore();
  const t = useText('cities');
  const language = useLanguage();
  const table = useAtlas(selectFilterTable);
  const filters = useAtlas((state) => state.scenario.filters);
  if (!table) return null;
  const blamed = whichFilterEmpties(table, filters).reduce<
    ReturnType<typeof whichFilterEmpties>[number] | null
  >((most, next) => (next.countWithout > (most?.countWithout ?? 0) ? next : most), null);
  if (blamed === null) {
    return (
      <EmptyState
        title={t('empty')}
        action={{ label: t('empty.undoAll'), onPress: () => clearFilters(store) }}
      >
        {t('empty.several')}
      </EmptyState>
    );
  }
  const filter = t(FACET_NAMES[blamed.facet]);
  return (
    <EmptyState
      title={t('empty')}
      action={{
        label: t('empty.undo', { filter }),
        onPress: () => clearFacet(store, blamed.facet),
      }}
    >
      {t('empty.without', {
        filter,
        count: blamed.countWithout,
        shown: formatCount(blamed.countWithout, language),
      })}
    </EmptyState>
  );
}
