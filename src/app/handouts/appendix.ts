import { textIn } from '../../domain/language.ts';
import type { Source } from '../../domain/provenance.ts';
import { type Method, weightShares } from '../../domain/scoring/method.ts';
import { aggregationWords } from '../../features/scores/method-words.ts';
import type { AppendixSection, SceneDocument } from '../../handout/story-document.ts';
import { formatDate, formatPercent } from '../../i18n/format.ts';
import { namesInRow } from '../../i18n/names-in-row.ts';
import type { AtlasState } from '../../store/atlas-store.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectIsOwnMethod, selectMethod, selectMethodHash } from '../../store/selectors/scores.ts';
import type { HandoutTexts } from './handout-texts.ts';
import { shownSources } from './shown-sources.ts';

/** A scene as it was drawn and as it is told. */
export interface ToldScene {
  state: AtlasState;
  scene: SceneDocument;
}

/** What a document says at its end: methods, data, sources with their licences, gaps, and borders. */
export function appendixOf(
  told: readonly ToldScene[],
  texts: HandoutTexts,
  reviewNumber: string,
): AppendixSection[] {
  const sections = [
    ...methodSections(told, texts),
    ...dataSections(told, texts),
    ...problemSections(told, texts),
  ];
  const { common, handouts: t } = texts;
  const showsBorders = told.some(({ state }) => state.scenario.borders);
  return [
    ...sections,
    {
      title: t('borders.title'),
      lines: [
        { text: showsBorders ? common('map.bordersNote') : t('borders.none') },
        {
          text:
            reviewNumber === ''
              ? t('borders.review')
              : common('map.reviewNumber', { number: reviewNumber }),
        },
      ],
    },
  ];
}

/** One for each method that a scene uses. */
function methodSections(told: readonly ToldScene[], texts: HandoutTexts): AppendixSection[] {
  const { handouts: t, method: words } = texts;
  const byHash = new Map<string, { state: AtlasState; method: Method; scenes: number[] }>();
  for (const [at, { state }] of told.entries()) {
    const method = selectMethod(state);
    if (!method) continue;
    const hash = selectMethodHash(state);
    const known = byHash.get(hash) ?? { state, method, scenes: [] };
    known.scenes.push(at + 1);
    byHash.set(hash, known);
  }
  return [...byHash].map(([hash, { state, method, scenes }]) => {
    const { language } = state.scenario;
    const requirements = selectData(state)?.edition.requirements ?? [];
    const shares = weightShares(method.requirementWeights);
    const title = selectIsOwnMethod(state) ? 'method.titleOwn' : 'method.title';
    const weights = requirements.map(
      ({ id, short }, at) =>
        `R${id} ${textIn(short, language)} ${formatPercent(shares[at] ?? 0, language, 1)}`,
    );
    const across = aggregationWords(method.aggregation, words, language);
    return {
      title: t(title, { hash, edition: method.editionId }),
      lines: [
        ...(byHash.size > 1 ? [t('method.scenes', { scenes: namesInRow(scenes, language) })] : []),
        t('method.weights', { weights: weights.join('; ') }),
        t('method.across', { value: across }),
        t('method.norm', { value: words(`norm.${method.normalisation}`) }),
        t('method.gaps', { value: words(`gaps.${method.missing}`) }),
        t('method.hash'),
      ].map((text) => ({ text })),
    };
  });
}

function dataSections(
  told: readonly ToldScene[],
  { handouts: t }: HandoutTexts,
): AppendixSection[] {
  const first = told[0]?.state;
  const data = first && selectData(first);
  if (!first || !data) return [];
  const { language } = first.scenario;
  const used = new Set(told.flatMap(({ state }) => shownSources(state).map(({ id }) => id)));
  const marks = {
    open: null,
    share_alike: t('sources.shareAlike'),
    restricted: t('sources.restricted'),
  } as const satisfies Record<Source['licenceClass'], string | null>;
  const dated = {
    name: textIn(data.packageTitle, language),
    version: data.packageVersion,
    edition: data.edition.id,
    date: formatDate(data.edition.frozenOn, language),
  };
  return [
    { title: t('data.title'), lines: [{ text: t('data.package', dated) }] },
    {
      title: t('sources.title'),
      lines: [
        { text: t('sources.base') },
        ...data.sources
          .filter(({ id }) => used.has(id))
          .map((source) => {
            const mark = marks[source.licenceClass];
            return { text: sourceLine(source), ...(mark !== null && { mark }) };
          }),
      ],
    },
  ];
}

/** Publisher, year, title and licence, as the source has them. */
function sourceLine({ publisher, year, title, licence }: Source): string {
  return `${publisher}${year === null ? '' : ` (${year})`}. ${title}. ${licence}.`;
}

function problemSections(
  told: readonly ToldScene[],
  { handouts: t }: HandoutTexts,
): AppendixSection[] {
  const lines = told.flatMap(({ scene }, at) =>
    scene.problems.map((problem) => ({ text: t('problems.line', { number: at + 1, problem }) })),
  );
  return lines.length === 0 ? [] : [{ title: t('problems.title'), lines }];
}
