import type { AtlasData } from '../../domain/atlas-data.ts';

/** What rests on one source. */
export interface SourceUse {
  /** Indicator values. */
  values: number;
  /** Recorded links of every kind. */
  links: number;
  projects: number;
  institutes: number;
}

/** Counts what rests on each source, in the order of `AtlasData.sources`. */
export function sourceUses(
  data: Pick<AtlasData, 'sources' | 'columns' | 'links' | 'projects' | 'institutes'>,
): SourceUse[] {
  const uses = data.sources.map(() => ({ values: 0, links: 0, projects: 0, institutes: 0 }));
  const count = (kind: keyof SourceUse, source: number) => {
    const use = uses[source];
    if (use === undefined) throw new Error(`Unknown source: ${source}`);
    use[kind] += 1;
  };
  for (const { sources } of data.columns) {
    for (const source of sources) if (source >= 0) count('values', source);
  }
  for (const { source } of data.links) count('links', source);
  for (const { source } of data.projects) count('projects', source);
  for (const { source } of data.institutes) count('institutes', source);
  return uses;
}

/** Sources that the indicator values of a city come from, as indexes into `AtlasData.sources`, ascending. */
export function sourcesOfCity(data: Pick<AtlasData, 'columns'>, city: number): number[] {
  const found = new Set<number>();
  for (const { sources } of data.columns) {
    const source = sources[city];
    if (source !== undefined && source >= 0) found.add(source);
  }
  return [...found].sort((a, b) => a - b);
}
