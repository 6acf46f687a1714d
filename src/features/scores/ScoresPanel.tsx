import { ListOrdered } from 'lucide-react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { formatCount } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ClassList } from './ClassList.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { MethodNote } from './MethodNote.tsx';
import { ShownNote } from './ShownNote.tsx';
import { WeightControls } from './WeightControls.tsx';

/** The panel of the Scores workspace: what colours the map, what it means, and the reader's weights. */
export function ScoresPanel({ onCollapse }: { onCollapse?: () => void }) {
  const data = useAtlas(selectData);
  return data && <Scores data={data} {...(onCollapse && { onCollapse })} />;
}

function Scores({ data, onCollapse }: { data: AtlasData; onCollapse?: () => void }) {
  const store = useAtlasStore();
  const t = useText('scores');
  const language = useLanguage();
  const ratedCount = useAtlas((state) => selectScores(state)?.ratedCount ?? 0);
  const isRankingOpen = useAtlas((state) => state.scenario.drawer === 'ranking');
  return (
    <Panel
      title={t('title')}
      subtitle={
        <RichText
          ns="scores"
          k="subtitle"
          values={{ rated: formatCount(ratedCount, language), all: formatCount(data.cities.length, language) }}
        />
      }
      subtitleAction={
        <Button
          tone="quiet"
          size="small"
          icon={<ListOrdered size={15} strokeWidth={1.75} aria-hidden />}
          pressed={isRankingOpen}
          onPress={() => changeScenario(store, { drawer: isRankingOpen ? null : 'ranking' })}
        >
          {t('ranking.open')}
        </Button>
      }
      {...(onCollapse && { onCollapse })}
    >
      <ColourChoice data={data} />
      <WeightControls edition={data.edition} />
      <ClassList data={data} />
      <ShownNote data={data} />
      <MethodNote data={data} />
    </Panel>
  );
}
