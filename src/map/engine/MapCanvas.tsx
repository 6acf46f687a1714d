import { useEffect, useRef } from 'react';
import { useAtlasStore } from '../../store/react.ts';
import './map-canvas.css';
import { createMapEngine } from './map-engine.ts';

const BASEMAP_URL = new URL(`${import.meta.env.BASE_URL}basemap.pmtiles`, document.baseURI).href;

/** The map. It draws the store's state by itself; React only gives it a place. */
export function MapCanvas({ label }: { label: string }) {
  const store = useAtlasStore();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    try {
      const engine = createMapEngine(place.current, store, BASEMAP_URL);
      return () => engine.destroy();
    } catch {
      store.setState({ webgl: 'unavailable' });
      document.documentElement.dataset['mapState'] = 'idle';
      return;
    }
  }, [store]);
  return <div ref={place} role="application" aria-label={label} className="atlas-map" />;
}
