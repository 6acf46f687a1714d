import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { LINK_LEVELS } from '../../store/scenario.ts';
import { FEW_LINKS, selectGatherLevel } from '../../store/selectors/gathered-links.ts';
import { selectProjectLevel } from '../../store/selectors/gathered-projects.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { ChoiceRow } from './ChoiceRow.tsx';

/** What links are gathered by: by the zoom of the map, or as the reader says. */
export function GatherChoice() {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const level = useAtlas((state) => state.scenario.linkLevel);
  const now = useAtlas(selectGatherLevel);
  const projects = useAtlas((state) =>
    selectMapLayers(state).has('projects') ? selectProjectLevel(state) : 'city',
  );
  return (
    <ChoiceRow
      label={t('level')}
      value={level}
      options={LINK_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
      onChange={(linkLevel) => changeScenario(store, { linkLevel })}
      notes={[
        level === 'auto'
          ? `${t(`level.now.${now}`)} ${t('level.few', { few: formatCount(FEW_LINKS, language) })}`
          : t(`level.now.${now}`),
        ...(projects === 'city' ? [] : [t(`level.projects.${projects}`)]),
      ]}
    />
  );
}
