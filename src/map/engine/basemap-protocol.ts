import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { MemorySource } from '../basemap/basemap-source.ts';

let registered: string | null = null;

/** Teaches the map to read `pmtiles://basemap` from the archive at `url`. Later calls change nothing. */
export function registerBasemapProtocol(url: string): void {
  if (registered !== null) return;
  registered = url;
  const protocol = new Protocol();
  protocol.add(new PMTiles(new MemorySource(() => fetchArchive(url))));
  addProtocol('pmtiles', protocol.tile);
}

async function fetchArchive(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(`Base map ${url}: no answer`, { cause });
  });
  if (!response.ok) throw new Error(`Base map ${url}: HTTP ${response.status}`);
  return response.arrayBuffer();
}
