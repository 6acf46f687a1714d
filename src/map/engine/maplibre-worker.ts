import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// Without it a production build draws nothing: the bundled map cannot find its worker.
setWorkerUrl(workerUrl);
