import { Plane, Table2 } from 'lucide-react';
import { textIn } from '../../domain/language.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectPlan } from '../../store/selectors/layout.ts';
import { Button } from '../../ui/Button.tsx';
import { CityName } from '../../ui/CityName.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { BeltSection } from './BeltSection.tsx';
import { ClassSection } from './ClassSection.tsx';
import { CountySection } from './CountySection.tsx';
import { flyToLayout } from './fly.ts';
import { PlanGate } from './PlanGate.tsx';
import { splitTitle } from './plan-facts.ts';
import { RingSection } from './RingSection.tsx';
import { WordsSection } from './WordsSection.tsx';

/** The layout in words and figures: its parts, counts by county, ring, belts, villages by class. */
export function LayoutInspector() {
  const store = useAtlasStore();
  const t = useText('layout');
  const language = useLanguage();
  const plan = useAtlas(selectPlan);
  const isTableOpen = useAtlas((state) => state.scenario.drawer === 'table');
  const title = plan && splitTitle(plan.title);
  return (
    <Panel
      side="inspector"
      title={title ? <CityName look="title" name={title.place} language={language} /> : t('title')}
      {...(title && { subtitle: textIn(title.words, language) })}
      {...(plan && {
        footer: (
          <>
            <Button
              size="small"
              icon={<Plane size={15} strokeWidth={1.75} aria-hidden />}
              onPress={() => flyToLayout(store)}
            >
              {t('tour')}
            </Button>
            <Button
              size="small"
              icon={<Table2 size={15} strokeWidth={1.75} aria-hidden />}
              pressed={isTableOpen}
              onPress={() => changeScenario(store, { drawer: isTableOpen ? null : 'table' })}
            >
              {t('tables')}
            </Button>
          </>
        ),
      })}
    >
      <PlanGate>
        {(shown) => (
          <>
            <RingSection plan={shown} />
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
