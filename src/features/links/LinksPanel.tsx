import { RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
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
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
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

type View = 'filters' | 'list';

/** The Links workspace: which recorded links and projects are shown, and the list of them. */
export function LinksPanel({ onCollapse }: LinksPanelProps) {
  const store = useAtlasStore();
  const t = useText('links');
  const [view, setView] = useState<View>('filters');
  const count = useRef<HTMLSpanElement>(null);
  const filterCount = useAtlas(selectLinkFilterCount);

  return (
    <Panel
      title={t('title')}
      actions={
        <Segmented<View>
          label={t('view.label')}
          value={view}
          options={[
            { value: 'filters', label: t('view.filters') },
            { value: 'list', label: t('view.list') },
          ]}
          onChange={setView}
        />
      }
      subtitle={
        <span ref={count} tabIndex={-1} aria-live="polite" className={styles['count']}>
          <RecordCount />
        </span>
      }
      subtitleAction={
        filterCount > 0 && (
          <Button
            tone="quiet"
            size="small"
            icon={<RotateCcw size={14} strokeWidth={1.75} aria-hidden />}
            onPress={() => {
              clearLinkFilters(store);
              count.current?.focus();
            }}
          >
            {t('clear')}
          </Button>
        )
      }
      {...(onCollapse && { onCollapse })}
    >
      {view === 'list' ? (
        <RecordList />
      ) : (
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
      )}
    </Panel>
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
