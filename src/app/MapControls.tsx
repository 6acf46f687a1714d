import {
  Globe,
  Home,
  ListOrdered,
  Map as MapIcon,
  Maximize,
  Minimize,
  Minus,
  Plus,
  Ruler,
  Spline,
  Table2,
} from 'lucide-react';
import { memo, type ReactNode, useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { changeScenario, wishCamera } from '../store/atlas-store.ts';
import { toggleDrawing } from '../store/map-tool.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import type { Drawer } from '../store/scenario.ts';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './MapControls.module.css';

/** Drawers with a button of their own; the others are one tab further. */
const DRAWER_BUTTONS = [
  { which: 'ranking', Icon: ListOrdered },
  { which: 'table', Icon: Table2 },
] as const;

/** Buttons over the upper end corner of the map. `short` leaves out what fingers do. */
export const MapControls = memo(function MapControls({ short = false }: { short?: boolean }) {
  const t = useText('common');
  const store = useAtlasStore();
  const projection = useAtlas(({ scenario }) => scenario.projection);
  const borders = useAtlas(({ scenario }) => scenario.borders);
  const drawer = useAtlas(({ scenario }) => scenario.drawer);
  const isLinks = useAtlas(({ scenario }) => scenario.workspace === 'links');
  const isMeasuring = useAtlas(({ drawing }) => drawing.isOpen);
  const isGlobe = projection === 'globe';
  const fullScreen = useFullScreen();

  function toggleDrawer(which: Drawer): void {
    changeScenario(store, { drawer: drawer === which ? null : which });
  }

  return (
    <div
      className={styles['controls']}
      role="toolbar"
      aria-label={t('map.controls')}
      aria-orientation="vertical"
    >
      {!short && (
        <div className={styles['group']}>
          <MapButton
            label={t('map.zoomIn')}
            icon={<Plus {...ICON} />}
            onPress={() => wishCamera(store, { type: 'zoom', by: 1 })}
          />
          <MapButton
            label={t('map.zoomOut')}
            icon={<Minus {...ICON} />}
            onPress={() => wishCamera(store, { type: 'zoom', by: -1 })}
          />
        </div>
      )}
      <div className={classNames(styles['group'], styles['many'])}>
        <MapButton
          label={t('map.home')}
          icon={<Home {...ICON} />}
          onPress={() => wishCamera(store, { type: 'home' })}
        />
        <MapButton
          label={t(isGlobe ? 'map.flat' : 'map.globe')}
          shortcut="G"
          icon={isGlobe ? <MapIcon {...ICON} /> : <Globe {...ICON} />}
          onPress={() => changeScenario(store, { projection: isGlobe ? 'mercator' : 'globe' })}
        />
        <MapButton
          label={t(borders ? 'map.bordersOff' : 'map.bordersOn')}
          pressed={borders}
          icon={<Spline {...ICON} />}
          onPress={() => changeScenario(store, { borders: !borders })}
        />
        <MapButton
          label={t('map.draw')}
          pressed={isMeasuring}
          icon={<Ruler {...ICON} />}
          onPress={() => toggleDrawing(store)}
        />
        {fullScreen && !short && (
          <MapButton
            label={t(fullScreen.isOn ? 'map.leaveFullScreen' : 'map.fullScreen')}
            icon={fullScreen.isOn ? <Minimize {...ICON} /> : <Maximize {...ICON} />}
            onPress={fullScreen.toggle}
          />
        )}
      </div>
      {drawer !== 'compare' && drawer !== 'scatter' && (
        <div className={styles['group']}>
          {DRAWER_BUTTONS.map(({ which, Icon }) => (
            <MapButton
              key={which}
              label={t(which === 'table' && isLinks ? 'drawer.linkTable' : `drawer.${which}`)}
              pressed={drawer === which}
              icon={<Icon {...ICON} />}
              onPress={() => toggleDrawer(which)}
            />
          ))}
        </div>
      )}
    </div>
  );
});

const ICON = { size: 17, strokeWidth: 1.75 } as const;

interface MapButtonProps {
  label: string;
  icon: ReactNode;
  onPress: () => void;
  pressed?: boolean;
  shortcut?: string;
}

function MapButton(props: MapButtonProps) {
  return <IconButton {...props} tone="map" placement="start" />;
}

function useFullScreen(): { isOn: boolean; toggle: () => void } | null {
  const [isOn, setIsOn] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const read = () => setIsOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', read);
    return () => document.removeEventListener('fullscreenchange', read);
  }, []);
  if (!document.fullscreenEnabled) return null;
  return {
    isOn,
    toggle: () =>
      void (isOn ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  };
}
