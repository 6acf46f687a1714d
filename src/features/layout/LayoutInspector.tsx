import { textIn } from '../../domain/language.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectPlan } from '../../store/selectors/layout.ts';
import { CityName } from '../../ui/CityName.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { BeltSection } from './BeltSection.tsx';
import { ClassSection } from './ClassSection.tsx';
import { CountySection } from './CountySection.tsx';
import { CarryResult } from './carry/CarryResult.tsx';
import { PlanGate } from './PlanGate.tsx';
import { splitTitle } from './plan-facts.ts';
import { RingSection } from './RingSection.tsx';
import { CentreLoads } from './reach/CentreLoads.tsx';
import { MeasuresGate } from './reach/MeasuresGate.tsx';
import { ReachSection } from './reach/ReachSection.tsx';
import { RingMeasured } from './reach/RingMeasured.tsx';
import { SitesSection } from './sites/SitesSection.tsx';
import { WordsSection } from './WordsSection.tsx';

/** The layout in words and figures: its parts, counts by county, ring, belts, villages by class. */
export function LayoutInspector() {
  const t = useText('layout');
  const language = useLanguage();
  const plan = useAtlas(selectPlan);
  const title = plan && splitTitle(plan.title);
  const carried = useAtlas(({ carry }) => (carry.status === 'ready' ? carry : null));
  return (
    <Panel
      side="inspector"
      title={title ? <CityName look="title" name={title.place} language={language} /> : t('title')}
      {...(title && { subtitle: textIn(title.words, language) })}
    >
      <PlanGate>
        {(shown) => (
          <>
            {carried && <CarryResult plan={shown} carried={carried} />}
            <MeasuresGate>
              {(measures) => <ReachSection plan={shown} base={measures.reach} />}
            </MeasuresGate>
            <SitesSection />
            {!carried && <CarryResult plan={shown} carried={null} />}
            <RingSection plan={shown} />
            <MeasuresGate>
              {(measures) => (
                <>
                  <RingMeasured plan={shown} measures={measures} />
                  <CentreLoads plan={shown} measures={measures} />
                </>
              )}
            </MeasuresGate>
            <CountySection />
            <BeltSection plan={shown} />
            <ClassSection />
            <WordsSection plan={shown} />
          </>
        )}
      </PlanGate>
    </Panel>
  );
}
