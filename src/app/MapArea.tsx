import { ChevronDown, Info } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useAtlas } from '../store/react.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import type { ShellWiring } from './app-props.ts';
import styles from './MapArea.module.css';
import { MapControls } from './MapControls.tsx';
import { MapLegend } from './MapLegend.tsx';
import { NoWebgl } from './NoWebgl.tsx';
import { REVIEW_NUMBER } from './review-number.ts';

interface MapAreaProps {
  map: ReactNode;
  useLegend: ShellWiring['useLegend'];
  /** The legend waits behind a button and the controls are fewer. */
  compact: boolean;
  /** A story is presented: its column has the legend, and the map no controls. */
  isPresenting: boolean;
  onRedraw: () => void;
  /** Figures over the map. */
  strip?: ReactNode;
  /** Over the upper start corner: show the panel, filter pills. */
  corner?: ReactNode;
}

/** The map with what lies over it. */
export function MapArea({
  map,
  useLegend,
  compact,
  isPresenting,
  onRedraw,
  strip,
  corner,
}: MapAreaProps) {
  const t = useText('common');
  const known = useLegend();
  const legend = isPresenting ? null : known;
  const webgl = useAtlas((state) => state.webgl);
  const borders = useAtlas((state) => state.scenario.borders);
  const hasDrawer = useAtlas((state) => state.scenario.drawer !== null);
  const isLoading = useAtlas(
    (state) => state.data.status === 'loading' || state.layout.status === 'loading',
  );
  const [legendOpen, setLegendOpen] = useState(false);
  const isStrip = !compact && (hasDrawer || legend?.oneLine === true);
  const showCard = legend !== null && !isStrip && (!compact || legendOpen);

  return (
    <div className={styles['area']}>
      {strip}
      <div className={styles['map']}>
        {webgl !== 'unavailable' && map}
        {webgl !== 'ok' && <NoWebgl reason={webgl} onRedraw={onRedraw} />}
        {isLoading && (
          <div className={styles['loading']} role="progressbar" aria-label={t('map.loading')}>
            <span />
          </div>
        )}
        <div className={styles['corner']} data-map-cover>
          {!isPresenting && corner}
        </div>
        {webgl === 'ok' && (
          <>
            {!isPresenting && (
              <div className={styles['controls']} data-map-cover>
                <MapControls short={compact} />
              </div>
            )}
            <div className={styles['lower']} data-map-cover>
              {borders && (
                <p className={styles['disclaimer']}>
                  {t('map.bordersNote')}
                  {REVIEW_NUMBER !== '' && ` ${t('map.reviewNumber', { number: REVIEW_NUMBER })}`}
                </p>
              )}
              {showCard && (
                <div className={styles['card']}>
                  <MapLegend model={legend} form="card" />
                  {compact && (
                    <span className={styles['hide']}>
                      <IconButton
                        size="small"
                        label={t('legend.hide')}
                        icon={<ChevronDown size={16} strokeWidth={1.75} />}
                        onPress={() => setLegendOpen(false)}
                        placement="top"
                      />
                    </span>
                  )}
                </div>
              )}
              {compact && legend !== null && !legendOpen && (
                <Button
                  icon={<Info size={16} strokeWidth={1.75} aria-hidden />}
                  onPress={() => setLegendOpen(true)}
                >
                  {t('legend.label')}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
      {isStrip && legend !== null && webgl === 'ok' && <MapLegend model={legend} form="strip" />}
    </div>
  );
}
