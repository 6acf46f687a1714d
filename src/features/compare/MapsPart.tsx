import { memo, useMemo } from 'react';
import { SmallMaps } from '../../charts/components/SmallMaps.tsx';
import {
  requirementMaps,
  requirementMapTable,
  smallMapPlace,
} from '../../charts/series/requirement-maps.ts';
import { withMethod } from '../../domain/export/with-method.ts';
import { textIn } from '../../domain/language.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectColourBy } from '../../store/selectors/paint.ts';
import { selectScoreScales } from '../../store/selectors/scores.ts';
import { ChartTable } from '../../ui/ChartTable.tsx';
import { CLASS_COLOURS } from '../../ui/tokens.ts';
import { ChartPart } from './ChartPart.tsx';
import { RangeLine, requirementVariables } from './RangeLine.tsx';
import { useColourByRequirement } from './use-colour-by.ts';
import { type Compared, useCityNames } from './use-compared.ts';

/** One small map per requirement. */
export const MapsPart = memo(function MapsPart({ compared }: { compared: Compared }) {
  const { data, scores, cities, visible, method } = compared;
  const t = useText('compare');
  const common = useText('common');
  const language = useLanguage();
  const nameOf = useCityNames(data);
  const scale = useAtlas((state) => selectScoreScales(state).requirement);
  const pressed = useAtlas(selectColourBy);
  const colourBy = useColourByRequirement();
  const maps = useMemo(
    () => requirementMaps(data, scores, scale, visible),
    [data, scores, scale, visible],
  );
  const names = maps.map(({ requirement, short }) => `R${requirement} ${textIn(short, language)}`);
  return (
    <ChartPart
      title={t('maps')}
      note={t('maps.note')}
      choice={<RangeLine compared={compared} ids={requirementVariables(compared)} />}
      table={
        <ChartTable
          caption={t('maps')}
          columns={[t('col.city'), ...names]}
          rows={() =>
            cities.map((city) => [
              nameOf(city),
              ...scores.requirements.map((column) => {
                const value = column[city] as number;
                return Number.isNaN(value)
                  ? common('value.noData')
                  : formatNumber(value, language, { digits: 0 });
              }),
            ])
          }
          file={() => withMethod(requirementMapTable(data, scores, visible), method.name)}
          fileName={`union-atlas-requirement-maps-${method.slug}.csv`}
        />
      }
    >
      <SmallMaps
        maps={maps.map(({ requirement, paths, missing, missingCount }, at) => ({
          id: `requirement:${requirement}`,
          name: names[at] ?? '',
          label: t('maps.label', { missing: formatCount(missingCount, language) }),
          paths,
          missing,
        }))}
        colours={CLASS_COLOURS}
        marks={cities.flatMap((city) => {
          const found = data.cities[city];
          return found ? [smallMapPlace(found)] : [];
        })}
        pressed={pressed}
        onChoose={colourBy}
      />
    </ChartPart>
  );
});
