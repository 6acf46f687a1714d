import { textIn } from '../../domain/language.ts';
import { formatCount } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import {
  clearLinkFilters,
  selectLinkCount,
  selectLinkFilterCount,
  selectPinnedCity,
  selectShowsProjects,
} from '../../store/selectors/link-rows.ts';
import { selectProjectSelection } from '../../store/selectors/links.ts';
import { FilterPanel } from '../../ui/FilterPanel.tsx';
import { Section } from '../../ui/Section.tsx';
import { CityLinks } from './CityLinks.tsx';
import { KindRows } from './KindRows.tsx';
import { LinkSectors } from './LinkSectors.tsx';
import styles from './LinksPanel.module.css';
import { RecordLimits } from './RecordLimits.tsx';
import { RecordList } from './RecordList.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';

export interface LinksPanelProps {
  /** Shows the button that hides the panel. */
  onCollapse?: () => void;
}

/** The Links workspace: which recorded links and projects are shown, and the list of them. */
export function LinksPanel({ onCollapse }: LinksPanelProps) {
  const store = useAtlasStore();
  const t = useText('links');
  const filterCount = useAtlas(selectLinkFilterCount);

  return (
    <FilterPanel
      title={t('title')}
      count={<RecordCount />}
      filterCount={filterCount}
      onClear={() => clearLinkFilters(store)}
      filters={
        <>
          <Section
            title={t('recorded')}
            aside={t('recorded.note')}
            mark={<span className={styles['line']} aria-hidden />}
          >
            <KindRows />
            <ScopeChoice />
          </Section>
          <LinkSectors />
          <CityLinks />
          <RecordLimits />
        </>
      }
      list={<RecordList />}
      {...(onCollapse && { onCollapse })}
    />
  );
}

function RecordCount() {
  const language = useLanguage();
  const count = useAtlas(selectLinkCount);
  const scope = useAtlas((state) => state.scenario.linkFilters.scope);
  const city = useAtlas(selectPinnedCity);
  const showsProjects = useAtlas(selectShowsProjects);
  const projectCount = useAtlas((state) => selectProjectSelection(state)?.projects.length ?? 0);
  const shown = formatCount(count, language);
  return (
    <>
      {scope === 'city' && city ? (
        <RichText
          ns="links"
          k="count.city"
          values={{ count, shown, name: textIn(city.name, language) }}
        />
      ) : (
        <RichText ns="links" k="count.members" values={{ count, shown }} />
      )}
      {showsProjects && (
        <>
          {' '}
          <RichText
            ns="links"
            k="count.projects"
            values={{ count: projectCount, shown: formatCount(projectCount, language) }}
          />
        </>
      )}
    </>
  );
}
