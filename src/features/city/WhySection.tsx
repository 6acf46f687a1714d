import { Download } from 'lucide-react';
import { Suspense, useMemo, useRef, useState } from 'react';
import { Waterfall, type WaterfallBar } from '../../charts/components/Waterfall.tsx';
import { indicatorInUse } from '../../charts/series/reason-gain.ts';
import { reasonSentence } from '../../charts/series/reason-sentence.ts';
import { reasonTable } from '../../charts/series/reason-table.ts';
import {
  type Waterfall as Way,
  waterfallAxis,
  waterfallOf,
} from '../../charts/series/reason-waterfall.ts';
import { textIn } from '../../domain/language.ts';
import { formatDifference, formatIndex, formatNumber, formatScore } from '../../i18n/format.ts';
import { regionName } from '../../i18n/region-name.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectMeanTree, selectPairwiseWeights } from '../../store/selectors/explain.ts';
import { selectMethodHash, selectScoreScales } from '../../store/selectors/scores.ts';
import { ChartPictureMenu } from '../../ui/ChartPictureMenu.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { saveCsv } from '../../ui/save-file.ts';
import { Fold } from './Fold.tsx';
import type { Inspected } from './inspected.ts';
import styles from './Reasons.module.css';
import { ReferenceChoice } from './ReferenceChoice.tsx';
import { wordReason } from './reason-words.ts';
import { differenceFrom, type Reference, type ReferenceMethod } from './reference.ts';

/** Why the index is what it is, against a reference; nothing for a city without one. */
export function WhySection({ inspected }: { inspected: Inspected }) {
  const t = useText('reasons');
  const language = useLanguage();
  const isInScores = useAtlas(({ scenario }) => scenario.workspace === 'scores');
  const scale = useAtlas((state) => selectScoreScales(state).index);
  const index = inspected.scores.index[inspected.at] ?? Number.NaN;
  if (Number.isNaN(index)) return null;
  return (
    <Fold
      key={String(isInScores)}
      title={t('why', { index: formatScore(index, scale, language) })}
      aside={t(scale === 'wins' ? 'wins' : 'why.aside')}
      opens={isInScores ? 'always' : 'never'}
    >
      <Why inspected={inspected} />
    </Fold>
  );
}

function Why({ inspected }: { inspected: Inspected }) {
  const t = useText('reasons');
  const tree = useAtlas(selectMeanTree);
  const pairwiseWeights = useAtlas(selectPairwiseWeights);
  const [reference, setReference] = useState<Reference>('mean');
  const method = useMemo(() => ({ tree, pairwiseWeights }), [tree, pairwiseWeights]);
  if (!tree && !pairwiseWeights) return <p className={styles['note']}>{t('why.peerMedian')}</p>;
  return (
    <>
      <ReferenceChoice inspected={inspected} reference={reference} onChange={setReference} />
      <Against inspected={inspected} method={method} reference={reference} />
    </>
  );
}

interface AgainstProps {
  inspected: Inspected;
  method: ReferenceMethod;
  reference: Reference;
}

function Against({ inspected, method, reference }: AgainstProps) {
  const t = useText('reasons');
  const { data, at } = inspected;
  const { indicatorScores, isIndexable, requirements } = inspected.scores;
  const way = useMemo(() => {
    const scores = { indicatorScores, isIndexable, requirements };
    const difference = differenceFrom(data, scores, at, reference, method);
    return difference && waterfallOf(difference);
  }, [data, indicatorScores, isIndexable, requirements, at, reference, method]);
  if (!way) return <p className={styles['note']}>{t('why.noReference')}</p>;
  return <WayOf inspected={inspected} reference={reference} way={way} />;
}

interface WayOfProps {
  inspected: Inspected;
  reference: Reference;
  way: Way;
}

/** The sentence, the bars and what to know about them. */
function WayOf({ inspected, reference, way }: WayOfProps) {
  const { data, city, scores } = inspected;
  const t = useText('reasons');
  const regions = useText('cities');
  const language = useLanguage();
  const store = useAtlasStore();
  const scale = useAtlas((state) => selectScoreScales(state).index);
  const figure = useRef<HTMLDivElement>(null);
  const isWins = scale === 'wins';
  const name = textIn(city.name, language);
  const other = typeof reference === 'number' ? data.cities[reference] : undefined;
  const region = regionName(city.region, regions);
  const kind = typeof reference === 'number' ? 'city' : reference;
  const words = {
    name: other ? textIn(other.name, language) : '',
    region,
  };
  const sentence = wordReason(
    reasonSentence(way),
    { edition: data.edition, name, reference: t(`inside.${kind}`, words), language, scale },
    t,
  );
  const endText = (score: number): string =>
    isWins
      ? formatNumber(score, language, { maxDigits: 1, signed: true })
      : formatIndex(score, language);
  const download = (): void => {
    const titles = {
      city: city.id,
      reference: other?.id ?? kind,
      methodHash: selectMethodHash(store.getState()),
    };
    void saveCsv(reasonTable(data, way, titles, scores.used), `union-atlas-reasons-${city.id}.csv`);
  };
  const caption = t('why.caption', { name, reference: t(`inside.${kind}`, words) });
  return (
    <>
      <div ref={figure}>
        <p className={styles['sentence']}>{sentence}</p>
        <Waterfall
          caption={caption}
          columns={{ name: t('why.part'), points: t(isWins ? 'wins' : 'why.aside') }}
          from={{
            name: t(`end.${kind}`, words),
            value: way.from,
            text: endText(way.fromShown),
          }}
          bars={useBars(inspected, way)}
          to={{ name, value: way.to, text: endText(way.toShown) }}
          axis={waterfallAxis(way)}
          formatTick={(tick) => formatNumber(tick, language)}
        />
      </div>
      <div className={styles['below']}>
        <p className={styles['note']}>
          {[
            t('why.note'),
            ...(isWins ? [t('wins.note')] : []),
            ...(kind === 'city' ? [] : [t(isWins ? `wins.${kind}` : 'why.mean')]),
            ...(way.coverage ? [t('coverage.note')] : []),
          ].reduce((all, next) => t('sentence.next', { all, next }))}
        </p>
        <IconButton
          size="small"
          label={t('why.csv')}
          icon={<Download size={15} strokeWidth={1.75} />}
          placement="top"
          onPress={download}
        />
        <Suspense fallback={null}>
          <ChartPictureMenu
            title={caption}
            fileStem={`union-atlas-reasons-${city.id}`}
            isOfScores
            partsOf={() => (figure.current ? [figure.current] : [])}
          />
        </Suspense>
      </div>
    </>
  );
}

function useBars({ data, scores: { used }, at }: Inspected, way: Way): WaterfallBar[] {
  const t = useText('reasons');
  const language = useLanguage();
  return useMemo(() => {
    const requirementBars = way.requirements.map((step): WaterfallBar => {
      const requirement = data.edition.requirements[step.requirement];
      return {
        id: `requirement:${step.requirement}`,
        code: `R${requirement?.id}`,
        name: requirement ? textIn(requirement.short, language) : '',
        start: step.start,
        end: step.end,
        text: formatDifference(step.shown, language),
        parts: step.indicators.map((part) => {
          const id = requirement?.indicators[part.indicator]?.id;
          const place = { requirement: step.requirement, indicator: part.indicator };
          const indicator = indicatorInUse(data, used, place, at);
          return {
            id: `indicator:${id}`,
            name: indicator ? textIn(indicator.name, language) : id,
            start: part.start,
            end: part.end,
            text: formatDifference(part.shown, language),
          };
        }),
      };
    });
    if (!way.coverage) return requirementBars;
    const { start, end, shown } = way.coverage;
    return [
      ...requirementBars,
      {
        id: 'coverage',
        name: t('coverage'),
        start,
        end,
        text: formatDifference(shown, language),
        isHatched: true,
      },
    ];
  }, [data, used, at, way, language, t]);
}
