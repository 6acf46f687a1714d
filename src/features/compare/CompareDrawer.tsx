import { useMemo } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useReadyTexts, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { MAX_COMPARED } from '../../store/scenario.ts';
import { Drawer, DrawerClose, DrawerHead } from '../../ui/Drawer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CityTray } from './CityTray.tsx';
import styles from './CompareDrawer.module.css';
import { changeCharts } from './change-charts.ts';
import { DifferencePart } from './DifferencePart.tsx';
import { MapsPart } from './MapsPart.tsx';
import { ReferenceChoice, useReferenceNames } from './ReferenceChoice.tsx';
import { RequirementPart } from './RequirementPart.tsx';
import { referenceCities } from './reference.ts';
import { ScatterPart } from './ScatterPart.tsx';
import { SlopePart } from './SlopePart.tsx';
import { StripPart } from './StripPart.tsx';
import { type Compared, useCompared } from './use-compared.ts';
import { WhenSeen } from './WhenSeen.tsx';

/** Two to six cities side by side. */
export function CompareDrawer() {
  useReadyTexts('compare', 'method', 'pictures', 'scores');
  const t = useText('compare');
  const store = useAtlasStore();
  const language = useLanguage();
  const compared = useCompared();
  if (!compared) return null;
  const count = compared.cities.length;
  return (
    <Drawer
      tablePx={0}
      head={
        <DrawerHead
          title={t('title')}
          count={t('count', { count, most: formatCount(MAX_COMPARED, language) })}
        >
          <DrawerClose label={t('close')} onPress={() => changeScenario(store, { drawer: null })} />
        </DrawerHead>
      }
    >
      <div className={styles['body']}>
        <CityTray compared={compared} />
        {count === 0 ? (
          <EmptyState title={t('empty')}>{t('empty.how')}</EmptyState>
        ) : (
          <Parts compared={compared} />
        )}
      </div>
    </Drawer>
  );
}

function Parts({ compared }: { compared: Compared }) {
  const { data, cities, visible } = compared;
  const store = useAtlasStore();
  const reference = useAtlas(({ scenario }) => scenario.charts.reference);
  // What the group does not depend on is left out, so that a filter or a new city draws nothing anew.
  const followed = reference === 'shown' ? visible : EVERYONE;
  const group = useMemo(
    () => referenceCities(reference, data, cities, followed),
    [reference, data, cities, followed],
  );
  const names = useReferenceNames(compared);
  return (
    <>
      <ReferenceChoice
        compared={compared}
        reference={reference}
        group={group}
        onChange={(next) => changeCharts(store, { reference: next })}
      />
      <div className={styles['parts']}>
        <RequirementPart compared={compared} reference={group} />
        <DifferencePart
          compared={compared}
          reference={group}
          referenceName={names.median[reference]}
        />
        <WhenSeen value={compared}>{(seen) => <ScatterPart compared={seen} />}</WhenSeen>
        <WhenSeen value={compared}>{(seen) => <StripPart compared={seen} />}</WhenSeen>
        <WhenSeen value={compared}>{(seen) => <SlopePart compared={seen} />}</WhenSeen>
        <WhenSeen value={compared}>{(seen) => <MapsPart compared={seen} />}</WhenSeen>
      </div>
    </>
  );
}

const EVERYONE = new Uint8Array(0);
