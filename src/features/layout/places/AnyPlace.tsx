import { LocateFixed } from 'lucide-react';
import { useState } from 'react';
import type { LngLat } from '../../../domain/geodesy.ts';
import { writeCarryTarget } from '../../../domain/layout/transfer/carry-target.ts';
import { readCoordinates } from '../../../domain/layout/transfer/read-coordinates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { Button } from '../../../ui/Button.tsx';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { choosePlace } from '../carry/choose-place.ts';
import sections from '../sections.module.css';
import styles from './Places.module.css';
import { usePlaceGroups } from './use-place-groups.ts';
import { useTownSearch } from './use-town-search.ts';

/** Any place on Earth to carry the layout to: a town by its name, typed coordinates, or what the map shows. */
export function AnyPlace() {
  const store = useAtlasStore();
  const t = useText('places');
  const [query, setQuery] = useState('');
  const packageUrl = useAtlas((state) => selectData(state)?.baseUrl);
  const camera = useAtlas(({ scenario }) => scenario.camera !== null);
  const typed = readCoordinates(query);
  const { towns, isFailed } = useTownSearch(packageUrl, typed.kind === 'words' ? query : '');
  const groups = usePlaceGroups(towns, typed);
  const carry = (place: string): void => choosePlace(store, place);
  return (
    <>
      <div className={styles['any']}>
        <p className={styles['label']} aria-hidden>
          {t('any')}
        </p>
        <SearchBox
          label={t('any')}
          placeholder={t('any.placeholder')}
          query={query}
          onQuery={setQuery}
          groups={groups}
          onChoose={carry}
        />
        <div role="status">
          {typed.kind === 'nowhere' && <p className={sections['note']}>{t('any.nowhere')}</p>}
          {isFailed && <p className={sections['note']}>{t('any.failed')}</p>}
        </div>
      </div>
      <div className={styles['buttons']}>
        <Button
          size="small"
          icon={<LocateFixed size={15} strokeWidth={1.75} aria-hidden />}
          disabled={!camera}
          onPress={() => {
            const { camera: middle } = store.getState().scenario;
            if (middle) carry(spot(middle));
          }}
        >
          {t('any.middle')}
        </Button>
      </div>
    </>
  );
}

function spot({ lng, lat }: LngLat): string {
  return writeCarryTarget({ kind: 'spot', lngLat: { lng, lat } });
}
