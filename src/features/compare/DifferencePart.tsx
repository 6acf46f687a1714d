import { useMemo } from 'react';
import { DifferenceBars } from '../../charts/components/DifferenceBars.tsx';
import {
  type DifferenceBar,
  differenceAxis,
  differenceBars,
  differenceTable,
} from '../../charts/series/difference-bars.ts';
import { chanceOfCities, isClaim } from '../../charts/series/standing.ts';
import type { DifferenceSide as Side } from '../../domain/chart-choices.ts';
import { withMethod } from '../../domain/export/with-method.ts';
import { textIn } from '../../domain/language.ts';
import { explainDifference } from '../../domain/scoring/explain/difference.ts';
import { explainPairwise } from '../../domain/scoring/explain/pairwise-parts.ts';
import { cityProfile, medianProfile } from '../../domain/scoring/explain/profile.ts';
import { CLAIM_CHANCE } from '../../domain/scoring/uncertainty/rank-summary.ts';
import { formatDifference, formatIndex, formatNumber, formatPercent } from '../../i18n/format.ts';
import { sentences } from '../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectBands } from '../../store/selectors/bands.ts';
import { selectMeanTree, selectPairwiseWeights } from '../../store/selectors/explain.ts';
import { ChartTable } from '../../ui/ChartTable.tsx';
import { compareVar } from '../../ui/tokens.ts';
import { ChartPart } from './ChartPart.tsx';
import { Choices } from './Choices.tsx';
import { changeCharts } from './change-charts.ts';
import { RangeLine, requirementVariables } from './RangeLine.tsx';
import { type Compared, useCityNames } from './use-compared.ts';

interface DifferencePartProps {
  compared: Compared;
  reference: readonly number[];
  referenceName: string;
}

/** Why one of the compared cities stands above another or above its peers, in points that add up. */
export function DifferencePart({ compared, reference, referenceName }: DifferencePartProps) {
  const { data, scores, cities, method } = compared;
  const { edition } = data;
  const t = useText('compare');
  const language = useLanguage();
  const nameOf = useCityNames(data);
  const bands = useAtlas(selectBands);
  const tree = useAtlas(selectMeanTree);
  const pairwiseWeights = useAtlas(selectPairwiseWeights);
  const store = useAtlasStore();
  const wanted = useAtlas(({ scenario }) => scenario.charts.difference);
  const [from, to] = wanted.map((side) =>
    side === 'reference' || cities[Number(side)] !== undefined ? side : 'reference',
  ) as [Side, Side];
  const { indicatorScores, index, isIndexable, requirements } = scores;
  const difference = useMemo(() => {
    const isScored = (side: Side): boolean =>
      side === 'reference' || !Number.isNaN(index[cities[Number(side)] as number]);
    const profileOf = (side: Side) =>
      side === 'reference'
        ? medianProfile(indicatorScores, reference)
        : cityProfile(indicatorScores, cities[Number(side)] as number);
    if (from === to || !isScored(from) || !isScored(to)) return null;
    if (pairwiseWeights) {
      const rowsOf = (side: Side): number[] =>
        side === 'reference'
          ? reference.filter((city) => isIndexable[city] === 1)
          : [cities[Number(side)] as number];
      const sides = { from: rowsOf(from), to: rowsOf(to) };
      if (sides.from.length === 0 || sides.to.length === 0) return null;
      return explainPairwise(requirements, pairwiseWeights, isIndexable, sides);
    }
    return tree && explainDifference(profileOf(from), profileOf(to), tree);
  }, [
    tree,
    pairwiseWeights,
    indicatorScores,
    requirements,
    isIndexable,
    index,
    cities,
    reference,
    from,
    to,
  ]);
  const bars = difference ? differenceBars(edition, difference) : [];
  const sideName = (side: Side): string =>
    side === 'reference' ? referenceName : nameOf(cities[Number(side)] as number);
  const names = { from: sideName(from), to: sideName(to) };
  const title = t('difference', names);
  const options = [
    ...cities.map((city, slot) => ({ value: String(slot) as Side, label: nameOf(city) })),
    { value: 'reference' as const, label: referenceName },
  ];
  const barName = ({ requirement, short }: DifferenceBar): string =>
    short ? `R${requirement} ${textIn(short, language)}` : t('difference.coverage');
  const chanceWords = (): string | null => {
    if (!bands || from === 'reference' || to === 'reference' || from === to) return null;
    const pair = [cities[Number(to)] as number, cities[Number(from)] as number] as const;
    const chance = chanceOfCities(bands, ...pair);
    if (chance === null) return null;
    const [above, below] = chance >= 0.5 ? [names.to, names.from] : [names.from, names.to];
    const larger = Math.max(chance, 1 - chance);
    const words = { first: above, second: below };
    if (isClaim(larger)) {
      return t('ahead.chance', { ...words, share: formatPercent(larger, language) });
    }
    return t('ahead.unsaid', {
      ...words,
      share: formatPercent(larger, language, 1),
      needed: formatPercent(CLAIM_CHANCE, language),
    });
  };
  const endText = (score: number): string =>
    pairwiseWeights
      ? formatNumber(score, language, { maxDigits: 1 })
      : formatIndex(score, language);
  const colourOf = (side: Side): string =>
    side === 'reference' ? 'var(--ink-3)' : compareVar(Number(side));

  return (
    <ChartPart
      title={title}
      controls={
        <Choices
          options={options}
          choices={[
            {
              label: t('difference.to'),
              value: to,
              onChange: (next) => changeCharts(store, { difference: [from, next] }),
            },
            {
              label: t('difference.from'),
              value: from,
              onChange: (next) => changeCharts(store, { difference: [next, to] }),
            },
          ]}
        />
      }
      note={
        difference
          ? sentences(language, [
              t(pairwiseWeights ? 'difference.wins' : 'difference.note', {
                to: endText(difference.to),
                from:
                  difference.from < 0 ? `(${endText(difference.from)})` : endText(difference.from),
                points: formatDifference(difference.to - difference.from, language),
              }),
              chanceWords(),
            ])
          : t(
              tree || pairwiseWeights
                ? from === to
                  ? 'difference.same'
                  : 'difference.unrated'
                : 'difference.method',
            )
      }
      choice={<RangeLine compared={compared} ids={requirementVariables(compared)} />}
      table={
        difference && (
          <ChartTable
            caption={title}
            columns={[t('col.part'), t(pairwiseWeights ? 'col.wins' : 'col.points')]}
            rows={() =>
              bars.map((bar) => [barName(bar), formatDifference(bar.points, language, 2)])
            }
            file={() => withMethod(differenceTable(edition, difference, names), method.name)}
            fileName={`union-atlas-difference-${method.slug}.csv`}
          />
        )
      }
    >
      {difference && (
        <DifferenceBars
          label={title}
          axis={differenceAxis(bars)}
          colours={{ from: colourOf(from), to: colourOf(to) }}
          formatTick={(points) => formatNumber(points, language, { maxDigits: 1, signed: true })}
          format={(points) => formatDifference(points, language)}
          rows={bars.map((bar) => ({
            id: String(bar.requirement),
            name: barName(bar),
            title:
              bar.requirement === null
                ? t('difference.coverageWhy')
                : bar.isShared
                  ? ''
                  : t('difference.unshared'),
            points: bar.points,
            isCoverage: bar.requirement === null,
            isShared: bar.isShared,
          }))}
        />
      )}
    </ChartPart>
  );
}
