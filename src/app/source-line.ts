import type { Source } from '../domain/provenance.ts';
import type { TextFunction } from '../i18n/dictionary.ts';
import { sentences } from '../i18n/punctuation.ts';
import type { AtlasState } from '../store/atlas-store.ts';
import { selectData } from '../store/selectors/data.ts';
import { selectIsOwnMethod, selectMethodHash } from '../store/selectors/scores.ts';
import { shownSources } from './handouts/shown-sources.ts';

/** Publishers that are named, if no more have to be; the rest are counted. */
const MOST_NAMES = 3;

/** Edition, method and the sources of what the map shows, in one line; empty while nothing is open. */
export function sourceLine(state: AtlasState, t: TextFunction<'pictures'>): string {
  const data = selectData(state);
  if (!data) return '';
  const method = { edition: data.edition.id, hash: selectMethodHash(state) };
  const sources = shownSources(state);
  const ofClass = (licenceClass: Source['licenceClass']): string[] => [
    ...new Set(sources.filter((one) => one.licenceClass === licenceClass).map(nameOf)),
  ];
  // Whoever asks to be named whenever the data are passed on comes first, and is never among those counted.
  const owed = ofClass('share_alike');
  const others = [...ofClass('open'), ...ofClass('restricted')];
  const named = [...owed, ...others.slice(0, Math.max(0, MOST_NAMES - owed.length))];
  const shown = ['Natural Earth', ...named].join(t('line.joint'));
  const more = owed.length + others.length - named.length;
  return sentences(state.scenario.language, [
    t(selectIsOwnMethod(state) ? 'line.ownMethod' : 'line.method', method),
    t('line.sources', { shown }) + (more > 0 ? t('line.more', { count: more }) : t('note.end')),
  ]);
}

/** Publisher without what stands in brackets and who passed it on, and the licence where it asks for the same on passing on. */
function nameOf({ publisher, licence, licenceClass }: Source): string {
  const name = publisher.replace(/( \(|; |, compiled by ).*$/, '');
  return licenceClass === 'share_alike' ? `${name} (${licence.replace(/( \(|; ).*$/, '')})` : name;
}
