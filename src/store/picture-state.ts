/** Pictures of scenes that this browser has made. */
export interface PicturesState {
  /** Addresses of pictures by key of the scene's picture. */
  urls: ReadonlyMap<string, string>;
  /** Keys of pictures that could not be drawn; they are tried again when the page is loaded anew. */
  failed: ReadonlySet<string>;
  /** `unavailable`: this browser can draw no second map. */
  status: 'none' | 'working' | 'unavailable';
}

export const NO_PICTURES: PicturesState = { urls: new Map(), failed: new Set(), status: 'none' };
