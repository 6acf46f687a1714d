import { useCallback, useEffect, useState } from 'react';
import type { AtlasData, ResourceInfo } from '../../domain/atlas-data.ts';
import type { Problem } from '../../domain/result.ts';
import { inspectResources } from '../../workers/load-client.ts';

/** What is known of the files of the package, and how to learn the rest. */
export interface FileCheck {
  resources: readonly ResourceInfo[];
  status: 'partly' | 'reading' | 'all';
  /** Of the files that were read last; empty = none. */
  problems: readonly Problem[];
  /** Reads the files that nothing has needed so far. */
  readAll: () => void;
}

/** Starts from the files that the atlas has read and reads all of them in a worker, once they are shown and when asked. */
export function useFileCheck(data: AtlasData): FileCheck {
  const [found, setFound] = useState<{ of: AtlasData; resources: readonly ResourceInfo[] } | null>(
    null,
  );
  const [isReading, setIsReading] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const resources = found?.of === data ? found.resources : data.resources;

  const readAll = useCallback(async (): Promise<void> => {
    setIsReading(true);
    const result = await inspectResources(data.baseUrl);
    setIsReading(false);
    setProblems(result.ok ? [] : result.problems);
    if (!result.ok) return;
    const read = new Map(result.value.map((info) => [info.name, info]));
    // Rows as the atlas counts them stay; the inspection counts only those of the other files.
    const merged = data.resources.map((info) => {
      const own = read.get(info.name);
      if (!own) return info;
      return info.rows === null ? own : { ...info, contents: own.contents };
    });
    setFound({ of: data, resources: merged });
  }, [data]);

  useEffect(() => void readAll(), [readAll]);

  const isAll = resources.every(({ rows }) => rows !== null);
  return {
    resources,
    status: isReading ? 'reading' : isAll ? 'all' : 'partly',
    problems,
    readAll: () => void readAll(),
  };
}
