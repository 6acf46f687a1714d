import { textIn } from '../../domain/language.ts';
import { LINK_DIRECTIONS, LINK_PAIRINGS } from '../../domain/links/link-choices.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeLinkFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectShowsInstitutes } from '../../store/selectors/institutes.ts';
import {
  selectDirectionGroups,
  selectPinnedCity,
  selectShowsProjects,
} from '../../store/selectors/link-rows.ts';
import { selectLinkSelection } from '../../store/selectors/links.ts';
import { ChoiceRow } from './ChoiceRow.tsx';

/** Links that come in, lead out or lie between, for the kinds that lead somewhere. */
export function DirectionChoice() {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const direction = useAtlas((state) => state.scenario.linkFilters.direction);
  const { seenFrom, between } = useAtlas(selectDirectionGroups);
  const city = useAtlas(selectPinnedCity);
  const left = useAtlas((state) => selectLinkSelection(state)?.withoutDirection ?? 0);
  const showsProjects = useAtlas(selectShowsProjects);
  const showsInstitutes = useAtlas(selectShowsInstitutes);
  const isSeenFrom = direction === 'in' || direction === 'out';
  const words = {
    name: city ? textIn(city.name, language) : '',
    shown: formatCount(between.count, language),
  };
  return (
    <ChoiceRow
      label={t('direction')}
      value={direction}
      options={LINK_DIRECTIONS.map((value) => ({
        value,
        label: t(`direction.${value}`),
        disabled: (value === 'in' || value === 'out') && seenFrom.kind === 'all',
      }))}
      onChange={(next) => changeLinkFilters(store, { direction: next })}
      notes={[
        ...(seenFrom.kind === 'all' && direction !== 'between' ? [t('direction.seen.all')] : []),
        ...(isSeenFrom && seenFrom.kind !== 'all'
          ? [t(`direction.seen.${seenFrom.kind}`, words)]
          : []),
        ...(direction === 'between' && between.kind !== 'city'
          ? [t(`direction.between.${between.kind}`, words)]
          : []),
        ...(left > 0
          ? [t('direction.without', { count: left, shown: formatCount(left, language) })]
          : []),
        ...(showsProjects && direction !== 'all' ? [t('direction.projects')] : []),
        ...(showsInstitutes && direction !== 'all' ? [t('direction.institutes')] : []),
      ]}
    />
  );
}

/** Links with China, or among the other members. */
export function PairingChoice() {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const pairing = useAtlas((state) => state.scenario.linkFilters.pairing);
  const counts = useAtlas((state) => selectLinkSelection(state)?.pairingCounts);
  return (
    <ChoiceRow
      label={t('pairing')}
      value={pairing}
      options={LINK_PAIRINGS.map((value) => ({ value, label: t(`pairing.${value}`) }))}
      onChange={(next) => changeLinkFilters(store, { pairing: next })}
      notes={
        counts
          ? [
              t('pairing.counts', {
                china: formatCount(counts[LINK_PAIRINGS.indexOf('china')] ?? 0, language),
                members: formatCount(counts[LINK_PAIRINGS.indexOf('members')] ?? 0, language),
              }),
            ]
          : []
      }
    />
  );
}
