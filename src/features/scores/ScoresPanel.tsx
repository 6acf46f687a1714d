import { useEffect } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { formatCount } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { followSavedMethods } from '../../store/persistence/saved-methods.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ClassList } from './ClassList.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { MethodArea } from './MethodArea.tsx';
import { MethodNote } from './MethodNote.tsx';
import { SectorFilter } from './SectorFilter.tsx';
import { ShownNote } from './ShownNote.tsx';

/** The panel of the Scores workspace: what colours the map, what it means, and the reader's weights. */
export function ScoresPanel({ onCollapse }: { onCollapse?: () => void }) {
  useReadyTexts('data', 'method', 'scores');
  const data = useAtlas(selectData);
  return data && <Scores data={data} {...(onCollapse && { onCollapse })} />;
}

function Scores({ data, onCollapse }: { data: AtlasData; onCollapse?: () => void }) {
  const t = useText('scores');
  const language = useLanguage();
  const store = useAtlasStore();
  const ratedCount = useAtlas((state) => selectScores(state)?.ratedCount ?? 0);
  useEffect(() => followSavedMethods(store, window), [store]);
  return (
    <Panel
      title={t('title')}
      subtitle={
        <RichText
          ns="scores"
          k="subtitle"
          values={{
            rated: formatCount(ratedCount, language),
            all: formatCount(data.cities.length, language),
          }}
        />
      }
      {...(onCollapse && { onCollapse })}
    >
      <ColourChoice data={data} />
      <MethodArea data={data} />
      <ClassList data={data} />
      <SectorFilter data={data} />
      <ShownNote data={data} />
      <MethodNote data={data} />
    </Panel>
  );
}
