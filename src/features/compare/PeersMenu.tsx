import { Users } from 'lucide-react';
import { rankedCities } from '../../charts/series/ranking.ts';
import { nearestCities, sameRegion } from '../../domain/scoring/peer-groups.ts';
import { regionName } from '../../i18n/region-name.ts';
import { useText } from '../../i18n/use-text.ts';
import { changeFilters, changeScenario } from '../../store/atlas-store.ts';
import { useAtlasStore } from '../../store/react.ts';
import { MAX_COMPARED } from '../../store/scenario.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { type Compared, useCityNames } from './use-compared.ts';

/** Fills the tray with peers of its first city, or shows its region alone. */
export function PeersMenu({ compared: { data, scores, cities } }: { compared: Compared }) {
  const t = useText('compare');
  const regions = useText('cities');
  const store = useAtlasStore();
  const nameOf = useCityNames(data);
  const [first] = cities;
  const city = first === undefined ? undefined : data.cities[first];
  if (first === undefined || !city) return null;
  const own = first;
  const { region } = city;
  const names = { name: nameOf(first), region: regionName(region, regions) };

  /** The first city stays, peers take the other places. */
  function fill(peers: readonly number[]): void {
    const taken = [own, ...peers.filter((peer) => peer !== own)].slice(0, MAX_COMPARED);
    changeScenario(store, { compared: taken.flatMap((at) => data.cities[at]?.id ?? []) });
  }

  function bestOfRegion(): number[] {
    const mask = new Uint8Array(data.cities.length);
    for (const at of sameRegion(data.cities, own)) mask[at] = 1;
    return rankedCities(scores, mask);
  }

  return (
    <MenuButton
      tone="plain"
      label={t('peers')}
      icon={<Users size={15} strokeWidth={1.75} aria-hidden />}
      items={[
        { id: 'nearest', label: t('peers.nearest', names), note: t('peers.nearestNote') },
        { id: 'region', label: t('peers.region', names), note: t('peers.regionNote') },
        { id: 'filter', label: t('peers.filter', names), note: t('peers.filterNote') },
      ]}
      onAction={(id) => {
        if (id === 'nearest') fill(nearestCities(data, own));
        else if (id === 'region') fill(bestOfRegion());
        else changeFilters(store, { regions: new Set([region]) });
      }}
    />
  );
}
