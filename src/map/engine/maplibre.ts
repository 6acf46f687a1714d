import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

// Without it a production build draws nothing: the bundled map cannot find its worker.
setWorkerUrl(workerUrl);

export { AttributionControl, type MapGeoJSONFeature, Map as MapLibreMap, ScaleControl } from 'maplibre-gl';
