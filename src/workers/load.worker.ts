import type { Result } from '../domain/result.ts';
import { inspectPackage } from '../ingest/inspect-package.ts';
import { loadCountryProfiles } from '../ingest/load-country-profiles.ts';
import { loadLayout } from '../ingest/load-layout.ts';
import { loadPackage } from '../ingest/load-package.ts';
import { parseMethodFile } from '../ingest/parse-method-file.ts';
import { readPlanStatus } from '../ingest/read-plan-status.ts';
import { readByFetch } from '../ingest/read-url.ts';
import type { LoadAnswer, LoadJob, LoadJobs, LoadRequest, PackedAtlas } from './load-messages.ts';
import { packCities } from './pack-cities.ts';
import { packLinks } from './pack-links.ts';

function reader(packageUrl: string) {
  return readByFetch(packageUrl, (url) => fetch(url, { cache: 'no-cache' }));
}

function post(answer: LoadAnswer, transfer: readonly ArrayBufferLike[] = []): void {
  self.postMessage(answer, { transfer: transfer as ArrayBuffer[] });
}

async function load(packageUrl: string): Promise<Result<PackedAtlas>> {
  const result = await loadPackage(reader(packageUrl), packageUrl, (filesRead, filesInAll) =>
    post({ type: 'step', filesRead, filesInAll }),
  );
  if (!result.ok) return result;
  const cities = packCities(result.value.cities);
  const links = packLinks(result.value.links);
  return { ok: true, value: { ...result.value, cities, links } };
}

const JOBS = {
  load,
  layout: (packageUrl) => loadLayout(reader(packageUrl)),
  profiles: (packageUrl) => loadCountryProfiles(reader(packageUrl)),
  inspect: (packageUrl) => inspectPackage(reader(packageUrl)),
} satisfies {
  [J in Exclude<LoadJob, 'method' | 'statuses'>]: (
    packageUrl: string,
  ) => Promise<Result<LoadJobs[J]>>;
};

/** The large arrays of loaded data, which change hands instead of being copied. */
function buffersOf({ columns, cities, links }: PackedAtlas): ArrayBufferLike[] {
  return [
    ...columns.flatMap(({ values, years, levels, sources }) => [
      values.buffer,
      years.buffer,
      levels.buffer,
      sources.buffer,
    ]),
    cities.texts.buffer,
    cities.numbers.buffer,
    cities.flags.buffer,
    links.numbers.buffer,
  ];
}

self.addEventListener('message', async ({ data }: MessageEvent<LoadRequest>) => {
  try {
    if (data.job === 'load') {
      const result = await JOBS.load(data.packageUrl);
      post({ type: 'done', result }, result.ok ? buffersOf(result.value) : []);
    } else if (data.job === 'method') {
      const { text, edition } = data.file;
      post({ type: 'done', result: parseMethodFile(text, data.packageUrl, edition) });
    } else if (data.job === 'statuses') {
      const { bytes, villages } = data.file;
      const value = readPlanStatus(bytes, data.packageUrl, new Set(villages));
      post({ type: 'done', result: { ok: true, value } });
    } else post({ type: 'done', result: await JOBS[data.job](data.packageUrl) });
  } catch (error) {
    post({ type: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
});
