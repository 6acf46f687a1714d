import { Network } from 'lucide-react';
import { textIn } from '../../domain/language.ts';
import { formatCount } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import {
  selectInstituteSelection,
  selectShowsInstitutes,
} from '../../store/selectors/institutes.ts';
import {
  clearLinkFilters,
  selectLinkCount,
  selectLinkFilterCount,
  selectPinnedCity,
  selectShowsProjects,
} from '../../store/selectors/link-rows.ts';
import { selectLinkSelection, selectProjectSelection } from '../../store/selectors/links.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterPanel } from '../../ui/FilterPanel.tsx';
import { Section } from '../../ui/Section.tsx';
import { CityLinks } from './CityLinks.tsx';
import { DirectionChoice, PairingChoice } from './DirectionChoice.tsx';
import { GatherChoice } from './GatherChoice.tsx';
import { KindRows } from './KindRows.tsx';
import { LinkSectors } from './LinkSectors.tsx';
import styles from './LinksPanel.module.css';
import { OpenPair } from './OpenPair.tsx';
import { OwnLinks } from './own/OwnLinks.tsx';
import { ProjectFilters } from './ProjectFilters.tsx';
import { PotentialSection } from './potential/PotentialSection.tsx';
import { RecordLimits } from './RecordLimits.tsx';
import { RecordList } from './RecordList.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { StrongestChoice } from './StrongestChoice.tsx';
import { YearFilter } from './YearFilter.tsx';

export interface LinksPanelProps {
  /** Shows the button that hides the panel. */
  onCollapse?: () => void;
}

/** The Links workspace: which recorded links and projects are shown, and the list of them. */
export function LinksPanel({ onCollapse }: LinksPanelProps) {
  useReadyTexts('links', 'potential', 'records');
  const store = useAtlasStore();
  const t = useText('links');
  const filterCount = useAtlas(selectLinkFilterCount);

  return (
    <FilterPanel
      title={t('title')}
      count={<RecordCount />}
      filterCount={filterCount}
      onClear={() => clearLinkFilters(store)}
      notice={<OpenPair />}
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
          <div className={styles['union']}>
            <Button
              size="small"
              icon={<Network size={15} strokeWidth={1.75} aria-hidden />}
              onPress={() => changeScenario(store, { drawer: 'union' })}
            >
              {t('union')}
            </Button>
          </div>
          <PotentialSection />
          <OwnLinks />
          <Section title={t('which')}>
            <GatherChoice />
            <DirectionChoice />
            <PairingChoice />
            <StrongestChoice />
          </Section>
          <YearFilter />
          <ProjectFilters />
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
  const t = useText('links');
  const language = useLanguage();
  const count = useAtlas(selectLinkCount);
  const scope = useAtlas((state) => state.scenario.linkFilters.scope);
  const city = useAtlas(selectPinnedCity);
  const showsProjects = useAtlas(selectShowsProjects);
  const projectCount = useAtlas((state) => selectProjectSelection(state)?.projects.length ?? 0);
  const showsInstitutes = useAtlas(selectShowsInstitutes);
  const instituteCount = useAtlas(
    (state) => selectInstituteSelection(state)?.institutes.length ?? 0,
  );
  const shown = formatCount(count, language);
  const all = useAtlas((state) => selectLinkSelection(state)?.scopeCount ?? 0);
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
      {count < all && <> {t('count.of', { all: formatCount(all, language) })}</>}
      {showsInstitutes && (
        <>
          {' '}
          <RichText
            ns="links"
            k="count.institutes"
            values={{ count: instituteCount, shown: formatCount(instituteCount, language) }}
          />
        </>
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
