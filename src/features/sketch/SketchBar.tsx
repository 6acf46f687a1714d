import {
  CircleDashed,
  Download,
  MapPin,
  Pentagon,
  Redo2,
  Ruler,
  Trash2,
  Undo2,
  Waves,
  X,
} from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { SKETCH_KINDS } from '../../domain/layout/sketch/sketch.ts';
import { sketchesToGeoJson, sketchTable } from '../../domain/layout/sketch/sketch-files.ts';
import { useText } from '../../i18n/use-text.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import {
  clearSketches,
  redoSketches,
  undoSketches,
  wishDrawing,
} from '../../store/change-sketches.ts';
import { toggleDrawing } from '../../store/map-tool.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { saveCsv, saveText } from '../../ui/save-file.ts';
import { followBelts } from './follow-belts.ts';
import { pressTool } from './press-tool.ts';
import styles from './SketchBar.module.css';
import { SketchList } from './SketchList.tsx';
import { SketchNow } from './SketchNow.tsx';

const ICONS = {
  point: MapPin,
  distance: Ruler,
  area: Pentagon,
  ring: CircleDashed,
  belt: Waves,
} as const;
const ICON = { size: 17, strokeWidth: 1.75 } as const;

/** Over the map: what is to be drawn, what is being drawn, what has been. `compact` keeps the list behind a button. */
export function SketchBar({ compact }: { compact: boolean }) {
  const t = useText('sketch');
  const store = useAtlasStore();
  const tool = useAtlas(({ mapTool }) => mapTool);
  const { past, present, future } = useAtlas(({ drawing }) => drawing.sketches);
  const isDrawing = useAtlas(({ drawing }) => drawing.current !== null);
  const [listed, setListed] = useState(!compact);
  const bar = useRef<HTMLElement>(null);

  useEffect(() => followBelts(store), [store]);
  useEffect(() => {
    bar.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, []);

  function clear(): void {
    clearSketches(store);
    announce(t('cleared'));
  }

  return (
    <section ref={bar} className={styles['bar']} aria-label={t('title')} data-compact={compact}>
      <div className={styles['row']}>
        <div className={styles['tools']} role="toolbar" aria-label={t('tools')}>
          {SKETCH_KINDS.map((kind) => {
            const Icon = ICONS[kind];
            return (
              <IconButton
                key={kind}
                label={t(`tool.${kind}`)}
                icon={<Icon {...ICON} />}
                pressed={tool === kind}
                onPress={() => pressTool(store, kind)}
              />
            );
          })}
        </div>
        <IconButton
          label={t('close')}
          icon={<X {...ICON} />}
          onPress={() => toggleDrawing(store)}
        />
      </div>
      <SketchNow compact={compact} />
      {listed && present.length > 0 && <SketchList />}
      {(isDrawing || past.length + present.length + future.length > 0) && (
        <div className={styles['row']}>
          <IconButton
            label={t('undo')}
            icon={<Undo2 {...ICON} />}
            disabled={!isDrawing && past.length === 0}
            onPress={() => (isDrawing ? wishDrawing(store, { type: 'back' }) : undoSketches(store))}
          />
          <IconButton
            label={t('redo')}
            icon={<Redo2 {...ICON} />}
            disabled={isDrawing || future.length === 0}
            onPress={() => redoSketches(store)}
          />

          {present.length > 0 && (
            <>
              {compact && (
                <Button size="small" pressed={listed} onPress={() => setListed(!listed)}>
                  {listed ? t('list.hide') : t('list.show', { shapes: present.length })}
                </Button>
              )}
              <span className={styles['rest']}>
                <MenuButton
                  label={t('download')}
                  icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
                  iconOnly={compact}
                  items={[
                    { id: 'geojson', label: t('download.geojson') },
                    { id: 'csv', label: t('download.csv') },
                  ]}
                  onAction={(id) => void download(store, id)}
                />
                <IconButton label={t('clear')} icon={<Trash2 {...ICON} />} onPress={clear} />
              </span>
            </>
          )}
        </div>
      )}
      {present.length === 0 && past.length > 0 && !isDrawing && (
        <p className={styles['note']}>{t('cleared')}</p>
      )}
    </section>
  );
}

async function download(store: AtlasStore, id: string): Promise<void> {
  const { sketches, belts } = store.getState().drawing;
  if (id === 'csv') {
    await saveCsv(sketchTable(sketches.present, belts), 'union-atlas-measured.csv');
    return;
  }
  const text = JSON.stringify(sketchesToGeoJson(sketches.present, belts));
  saveText(text, 'application/geo+json', 'union-atlas-drawn.geojson');
}
