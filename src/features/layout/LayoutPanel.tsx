import { useCallback } from 'react';
import { textIn } from '../../domain/language.ts';
import type { LayoutPart } from '../../domain/layout/parts.ts';
import { formatAreaKm2, formatCount } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { changeScenario, toggled } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectPlan } from '../../store/selectors/layout.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Section } from '../../ui/Section.tsx';
import { CarrySection } from './carry/CarrySection.tsx';
import { LayoutActions } from './LayoutActions.tsx';
import styles from './LayoutPanel.module.css';
import { PlanningLevels } from './levels/PlanningLevels.tsx';
import { RingStops } from './levels/RingStops.tsx';
import { PartRow } from './PartRow.tsx';
import { PlanGate } from './PlanGate.tsx';
import { selectDocumentedRows, selectParts, splitTitle } from './plan-facts.ts';
import { SourceSection } from './SourceSection.tsx';
import { StatusSection } from './status/StatusSection.tsx';

export interface LayoutPanelProps {
  /** Shows the button that hides the panel. */
  onCollapse?: () => void;
}

/** The Layout workspace: what the layout consists of, how exact each part is, and what is drawn. */
export function LayoutPanel({ onCollapse }: LayoutPanelProps) {
  useReadyTexts('carry', 'layout', 'levels', 'places');
  const t = useText('layout');
  const language = useLanguage();
  const plan = useAtlas(selectPlan);
  const area = plan?.counties.features.find(({ properties }) => properties.kind === 'prefecture')
    ?.properties.areaKm2;

  return (
    <Panel
      title={t('title')}
      {...(plan &&
        area !== undefined && {
          subtitle: t('where', {
            place: textIn(splitTitle(plan.title).place, language),
            area: formatAreaKm2(area, language),
          }),
        })}
      {...(onCollapse && { onCollapse })}
      {...(plan && { footer: <LayoutActions /> })}
    >
      <PlanGate>
        {(shown) => (
          <>
            <PlanningLevels />
            <Layers />
            <CarrySection />
            <RingStops plan={shown} />
            <StatusSection />
            <Reading />
            <SourceSection />
          </>
        )}
      </PlanGate>
    </Panel>
  );
}

function Layers() {
  const store = useAtlasStore();
  const t = useText('layout');
  const parts = useAtlas(selectParts);
  const hidden = useAtlas((state) => state.scenario.hiddenLayoutParts);
  const toggle = useCallback(
    (part: LayoutPart) =>
      changeScenario(store, {
        hiddenLayoutParts: toggled(store.getState().scenario.hiddenLayoutParts, part),
      }),
    [store],
  );
  return (
    <Section title={t('layers')} aside={t('precision')}>
      <fieldset className={styles['parts']} aria-label={t('layers')}>
        {parts?.map((facts) => (
          <PartRow
            key={facts.part}
            facts={facts}
            shown={!hidden.has(facts.part)}
            onToggle={toggle}
          />
        ))}
      </fieldset>
    </Section>
  );
}

function Reading() {
  const t = useText('layout');
  const language = useLanguage();
  const parts = useAtlas(selectParts);
  const rows = useAtlas(selectDocumentedRows);
  const villages = parts?.find(({ part }) => part === 'villages');
  const documented = parts?.find(({ part }) => part === 'demonstration');
  return (
    <Section title={t('reading')}>
      <div className={styles['reading']}>
        {villages && (
          <p>
            <RichText
              ns="layout"
              k="about.villages"
              values={{
                own: formatCount(villages.byPrecision.gazetteer ?? 0, language),
                all: formatCount(villages.count, language),
              }}
            />
          </p>
        )}
        {documented && rows !== null && (
          <p>
            {t('about.demonstration', {
              rows: formatCount(rows, language),
              villages: formatCount(documented.count, language),
            })}
          </p>
        )}
        <p>{`${t('schematicNote')} ${t('outlineNote')}`}</p>
      </div>
    </Section>
  );
}
