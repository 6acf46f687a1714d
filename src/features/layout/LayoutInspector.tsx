import { useState } from 'react';
import { textIn } from '../../domain/language.ts';
import { isChangedByHand } from '../../domain/layout/draft/changed-by-hand.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { LAYOUT_TABS, type LayoutTab } from '../../store/scenario.ts';
import { selectPlan } from '../../store/selectors/layout.ts';
import { CityName } from '../../ui/CityName.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { BeltSection } from './BeltSection.tsx';
import { ClassSection } from './ClassSection.tsx';
import { CountySection } from './CountySection.tsx';
import { CarryResult } from './carry/CarryResult.tsx';
import { shownLayoutTab } from './layout-tab.ts';
import { PlanGate } from './PlanGate.tsx';
import { splitTitle } from './plan-facts.ts';
import { RingSection } from './RingSection.tsx';
import { CentreLoads } from './reach/CentreLoads.tsx';
import { MeasuresGate } from './reach/MeasuresGate.tsx';
import { ReachSection } from './reach/ReachSection.tsx';
import { RingMeasured } from './reach/RingMeasured.tsx';
import sections from './sections.module.css';
import { SitesSection } from './sites/SitesSection.tsx';
import { WordsSection } from './WordsSection.tsx';

/** The layout in words and figures, tab by tab; on the last the layout at another place, under that name. */
export function LayoutInspector() {
  useReadyTexts('carry', 'draft', 'lab', 'layout', 'pictures', 'places');
  const t = useText('layout');
  const store = useAtlasStore();
  const language = useLanguage();
  const plan = useAtlas(selectPlan);
  const tab = useAtlas(({ scenario }) => shownLayoutTab(scenario));
  const place = useAtlas(({ carry }) =>
    carry.status === 'ready' ? carry.history.present.name : null,
  );
  const isChanged = useAtlas(
    ({ carry }) => carry.status === 'ready' && isChangedByHand(carry.history.present, carry.start),
  );
  const own = plan && splitTitle(plan.title);
  const name = tab === 'place' && place ? place : own?.place;
  const subtitle =
    tab === 'place' && place
      ? t(isChanged ? 'place.changed' : 'place.subtitle')
      : own && textIn(own.words, language);
  return (
    <Panel
      side="inspector"
      title={name ? <CityName look="title" name={name} language={language} /> : t('title')}
      {...(subtitle && { subtitle })}
    >
      <PlanGate>
        {(shown) => (
          <Tabs<LayoutTab>
            label={t('tabs')}
            value={tab}
            tabs={LAYOUT_TABS.map((value) => ({ value, label: t(`tabs.${value}`) }))}
            onChange={(layoutTab) => changeScenario(store, { layoutTab })}
          >
            {tab === 'plan' && <PlanTab plan={shown} />}
            {tab === 'measures' && <MeasuresTab plan={shown} />}
            {tab === 'villages' && <SitesSection />}
            {tab === 'place' && <PlaceTab plan={shown} />}
          </Tabs>
        )}
      </PlanGate>
    </Panel>
  );
}

function PlanTab({ plan }: { plan: LayoutPlan }) {
  return (
    <>
      <RingSection plan={plan} />
      <CountySection />
      <BeltSection plan={plan} />
      <ClassSection />
      <WordsSection plan={plan} />
    </>
  );
}

function MeasuresTab({ plan }: { plan: LayoutPlan }) {
  return (
    <MeasuresGate>
      {(measures) => (
        <>
          <ReachSection plan={plan} base={measures.reach} />
          <RingMeasured plan={plan} measures={measures} />
          <CentreLoads plan={plan} measures={measures} />
        </>
      )}
    </MeasuresGate>
  );
}

function PlaceTab({ plan }: { plan: LayoutPlan }) {
  const t = useText('layout');
  const carried = useAtlas(({ carry }) => (carry.status === 'ready' ? carry : null));
  const isNowhere = useAtlas(({ scenario }) => scenario.carryTo === null);
  const isComing = useAtlas(
    ({ carry, scenario }) =>
      carry.status === 'working' || (carry.status === 'off' && scenario.carryTo !== null),
  );
  // Whoever opens another one from the list keeps the list, and the focus in it.
  const [wasThere, setWasThere] = useState(false);
  if (carried !== null && !wasThere) setWasThere(true);
  if (isComing && !wasThere) return <Skeleton label={t('place.coming')} rows={10} />;
  return (
    <>
      {isNowhere && <p className={sections['alone']}>{t('tabs.noPlace')}</p>}
      <CarryResult plan={plan} carried={carried} />
    </>
  );
}
