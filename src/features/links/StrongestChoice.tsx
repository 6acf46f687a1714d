import { STRONGEST_CHOICES } from '../../domain/links/link-choices.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeLinkFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { ChoiceRow } from './ChoiceRow.tsx';

const ALL = 'all';

/** How many of the strongest links of each city stay. */
export function StrongestChoice() {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const strongest = useAtlas((state) => state.scenario.linkFilters.strongest);
  return (
    <ChoiceRow
      label={t('strongest')}
      value={strongest === null ? ALL : String(strongest)}
      options={[
        { value: ALL, label: t('strongest.all') },
        ...STRONGEST_CHOICES.map((count) => ({
          value: String(count),
          label: formatCount(count, language),
        })),
      ]}
      onChange={(next) =>
        changeLinkFilters(store, {
          strongest: STRONGEST_CHOICES.find((count) => String(count) === next) ?? null,
        })
      }
      notes={[t('strongest.note')]}
    />
  );
}
