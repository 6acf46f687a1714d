import { useEffect, useState } from 'react';
import { readPictures } from '../../store/persistence/scene-pictures.ts';

/** Addresses of the kept pictures of these names, by name, for as long as the window lives. */
export function useKeptPictures(
  keys: readonly (string | null | undefined)[],
): ReadonlyMap<string, string> {
  const [urls, setUrls] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = keys.filter((key) => typeof key === 'string' && !urls.has(key)).join();
  useEffect(() => {
    if (wanted === '') return;
    let isWanted = true;
    void readPictures(wanted.split(',')).then((found) => {
      if (!isWanted || found.size === 0) return;
      const made = [...found].map(([key, blob]) => [key, URL.createObjectURL(blob)] as const);
      setUrls((before) => new Map([...before, ...made]));
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return urls;
}
