import { LocateFixed } from 'lucide-react';
import type { Position2 } from '../../../domain/geodesy.ts';
import type { RingFault } from '../../../domain/layout/measures/ring-faults.ts';
import { formatCount, formatNumber } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { type AtlasStore, wishCamera } from '../../../store/atlas-store.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import sections from '../sections.module.css';

/** Nearest that the camera goes to a fault: both lines are still in sight. */
const FAULT_ZOOM = 11;
/** So many are listed; all are marked on the map. */
const MOST_LISTED = 8;

/** The places that keep a ring from having an inside, each with the way there; their number is said as it changes. */
export function RingFaults({ faults }: { faults: readonly RingFault[] }) {
  const store = useAtlasStore();
  const t = useText('lab');
  const language = useLanguage();
  const degrees = (value: number): string => formatNumber(value, language, { digits: 3 });
  const listed = faults.slice(0, MOST_LISTED);
  const more = faults.length - listed.length;
  return (
    <>
      <div role="status">
        {faults.length > 0 && (
          <p className={sections['note']}>
            {t('fault.note', {
              count: faults.length,
              shown: formatCount(faults.length, language),
            })}
          </p>
        )}
      </div>
      {listed.length > 0 && (
        <ul className={sections['faults']}>
          {listed.map(({ kind, lngLat: [lng, lat] }) => {
            const words = t(`fault.${kind}`, { longitude: degrees(lng), latitude: degrees(lat) });
            return (
              <li key={`${lng} ${lat}`}>
                {words}
                <IconButton
                  size="small"
                  label={t('fault.show', { words })}
                  icon={<LocateFixed size={15} strokeWidth={1.75} aria-hidden />}
                  onPress={() => flyToFault(store, [lng, lat])}
                />
              </li>
            );
          })}
        </ul>
      )}
      {more > 0 && (
        <p className={sections['note']}>
          {t('fault.more', { count: more, shown: formatCount(more, language) })}
        </p>
      )}
    </>
  );
}

function flyToFault(store: AtlasStore, [lng, lat]: Position2): void {
  wishCamera(store, { type: 'bounds', bounds: [lng, lat, lng, lat], maxZoom: FAULT_ZOOM });
}
