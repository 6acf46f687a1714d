import { lazy, Suspense, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useAtlas } from '../store/react.ts';
import { loadChineseFonts } from '../ui/chinese-fonts.ts';

const loadMap = () => import('../map/engine/MapCanvas.tsx');
const MapTooltip = lazy(async () => ({
  default: (await import('../features/tooltip/MapTooltip.tsx')).MapTooltip,
}));
const MapCanvas = lazy(async () => ({ default: (await loadMap()).MapCanvas }));

/** The map and what floats over it; the map's code arrives while the shell is already there, the cards' with the first of them. */
export function MapSlot() {
  const t = useText('common');
  const isHovering = useAtlas(({ hovered }) => hovered !== null);
  const [hasHovered, setHasHovered] = useState(false);
  if (isHovering && !hasHovered) setHasHovered(true);
  return (
    <>
      <Suspense fallback={null}>
        <MapCanvas
          label={t('map.label')}
          keys={t('map.keys')}
          canvasId="atlas-map"
          bringChineseFonts={loadChineseFonts}
        />
      </Suspense>
      <Suspense fallback={null}>{hasHovered && <MapTooltip />}</Suspense>
    </>
  );
}
