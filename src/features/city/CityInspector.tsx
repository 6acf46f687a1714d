import { Pin, X } from 'lucide-react';
import { type ComponentType, Fragment, type ReactNode } from 'react';
import { textIn } from '../../domain/language.ts';
import { regionName } from '../../i18n/region-name.ts';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { pinCity } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData, selectPinnedIndex } from '../../store/selectors/data.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import { CityName } from '../../ui/CityName.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CityBadges } from './CityBadges.tsx';
import { CompareButton } from './CompareButton.tsx';
import type { Inspected } from './inspected.ts';
import { MoveSection } from './MoveSection.tsx';
import { NearRecords } from './NearRecords.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { ScoreBars } from './ScoreBars.tsx';
import { ScoreHead } from './ScoreHead.tsx';
import { SectorRecords } from './SectorRecords.tsx';
import { StandingSection } from './StandingSection.tsx';
import { ValueGroups } from './ValueGroups.tsx';
import { WhySection } from './WhySection.tsx';

export interface CityInspectorProps {
  /** What a workspace says of the city first; it gets everything else as its children. */
  Frame?: ComponentType<{ children: ReactNode }>;
}

/** Everything that the atlas knows about the pinned city; nothing while none is pinned. */
export function CityInspector({ Frame = Fragment }: CityInspectorProps) {
  useReadyTexts('city', 'pictures', 'reasons', 'records');
  const data = useAtlas(selectData);
  const scores = useAtlas(selectScores);
  const at = useAtlas(selectPinnedIndex);
  const city = data?.cities[at];
  if (!data || !scores || !city) return null;
  return <Inspector key={city.id} inspected={{ data, scores, at, city }} Frame={Frame} />;
}

interface InspectorProps extends Required<CityInspectorProps> {
  inspected: Inspected;
}

function Inspector({ inspected, Frame }: InspectorProps) {
  const store = useAtlasStore();
  const t = useText('city');
  const common = useText('common');
  const regions = useText('cities');
  const language = useLanguage();
  const { city } = inspected;
  const name = textIn(city.name, language);
  const country = textIn(city.country, language);
  const unpin = (): void => pinCity(store, null);
  return (
    <Panel
      side="inspector"
      title={<CityName look="title" name={city.name} language={language} />}
      subtitle={t('place', { country, region: regionName(city.region, regions) })}
      actions={
        <>
          <IconButton
            size="small"
            tone="seal"
            label={t('unpin', { name })}
            pressed
            icon={<Pin size={16} strokeWidth={1.75} />}
            onPress={unpin}
          />
          <IconButton
            size="small"
            label={common('inspector.close', { name })}
            icon={<X size={17} strokeWidth={1.75} />}
            onPress={unpin}
          />
        </>
      }
      footer={<CompareButton id={city.id} />}
    >
      <Frame>
        <CityBadges inspected={inspected} />
        <ScoreHead inspected={inspected} />
        <WhySection inspected={inspected} />
        <ScoreBars inspected={inspected} />
        <StandingSection inspected={inspected} />
        <MoveSection inspected={inspected} />
        <SectorRecords inspected={inspected} />
        <ValueGroups inspected={inspected} />
        <NearRecords inspected={inspected} />
        <PlaceFacts inspected={inspected} />
      </Frame>
    </Panel>
  );
}
