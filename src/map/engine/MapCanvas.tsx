import { useEffect, useRef } from 'react';
import { useAtlasStore } from '../../store/react.ts';
import './map-canvas.css';
import { createMapEngine } from './map-engine.ts';

const BASEMAP_URL = new URL(`${import.meta.env.BASE_URL}basemap.pmtiles`, document.baseURI).href;

interface MapCanvasProps {
  label: string;
  /** What its keys do. */
  keys: string;
  /** Of the element that takes them. */
  canvasId: string;
  bringChineseFonts: () => Promise<unknown>;
}

/** The map. It draws the store's state by itself; React only gives it a place. */
export function MapCanvas({ label, keys, canvasId, bringChineseFonts }: MapCanvasProps) {
  const store = useAtlasStore();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    try {
      const engine = createMapEngine(place.current, store, {
        basemapUrl: BASEMAP_URL,
        bringChineseFonts,
      });
      return () => engine.destroy();
    } catch {
      store.setState({ webgl: 'unavailable' });
      document.documentElement.dataset['mapState'] = 'idle';
      return;
    }
  }, [store, bringChineseFonts]);
  useEffect(() => {
    const canvas = place.current?.querySelector('canvas');
    if (!canvas) return;
    canvas.id = canvasId;
    canvas.ariaLabel = label;
    canvas.ariaDescription = keys;
  }, [label, keys, canvasId]);
  return <div ref={place} className="atlas-map" />;
}
