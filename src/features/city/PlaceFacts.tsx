import { LocateFixed } from 'lucide-react';
import { formatNumber, formatPopulation } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { wishCamera } from '../../store/atlas-store.ts';
import { useAtlasStore } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyValues } from '../../ui/KeyValues.tsx';
import { Fold } from './Fold.tsx';
import type { Inspected } from './inspected.ts';

/** Where the city lies and how many live there. */
export function PlaceFacts({ inspected: { city } }: { inspected: Inspected }) {
  const store = useAtlasStore();
  const t = useText('city');
  const language = useLanguage();
  const degrees = (value: number): string => formatNumber(Math.abs(value), language, { digits: 4 });
  const lat = t(city.lat < 0 ? 'south' : 'north', { degrees: degrees(city.lat) });
  const lng = t(city.lng < 0 ? 'west' : 'east', { degrees: degrees(city.lng) });
  return (
    <Fold title={t('identity')} opens="tall">
      <KeyValues
        rows={[
          {
            key: 'population',
            label: t('population'),
            value:
              city.population === null
                ? t('population.none')
                : formatPopulation(city.population, language),
          },
          ...(city.admin1 === null
            ? []
            : [{ key: 'admin1', label: t('admin1'), value: <span lang="en">{city.admin1}</span> }]),
          {
            key: 'coordinates',
            label: t('coordinates'),
            value: t('coordinates.value', { latitude: lat, longitude: lng }),
          },
        ]}
      />
      <Button
        tone="quiet"
        size="small"
        icon={<LocateFixed size={15} strokeWidth={1.75} aria-hidden />}
        onPress={() => wishCamera(store, { type: 'city', id: city.id })}
      >
        {t('coordinates.show')}
      </Button>
    </Fold>
  );
}
