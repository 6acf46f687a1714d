import type { AtlasData, ResourceInfo } from '../domain/atlas-data.ts';
import type { Edition } from '../domain/edition.ts';
import type { MethodFile } from '../domain/export/method-file.ts';
import type { StatusFile } from '../domain/layout/levels/plan-status.ts';
import type { LayoutPlan } from '../domain/layout/plan.ts';
import type { CountryProfiles } from '../domain/links/potential/country-profiles.ts';
import type { Result } from '../domain/result.ts';
import type { PackedCities } from './pack-cities.ts';
import type { PackedLinks } from './pack-links.ts';

/** Atlas data on its way to the page: cities and links as columns, which cross far faster than objects. */
export type PackedAtlas = Omit<AtlasData, 'cities' | 'links'> & {
  cities: PackedCities;
  links: PackedLinks;
};

/** What each job of the loading worker gives. */
export interface LoadJobs {
  load: PackedAtlas;
  layout: LayoutPlan;
  profiles: CountryProfiles;
  inspect: ResourceInfo[];
  method: MethodFile;
  statuses: StatusFile;
}

export type LoadJob = keyof LoadJobs;

/** A method file as a reader hands it over, and the edition that it has to fit. */
export interface MethodFileText {
  text: string;
  edition: Edition;
}

/** A file of statuses as a reader hands it over, and the codes that it may name. */
export interface StatusFileBytes {
  bytes: Uint8Array<ArrayBuffer>;
  villages: readonly string[];
}

/** The one message to a loading worker: each works once and is ended. */
export type LoadRequest =
  | { job: Exclude<LoadJob, 'method' | 'statuses'>; packageUrl: string }
  | { job: 'method'; packageUrl: string; file: MethodFileText }
  | { job: 'statuses'; packageUrl: string; file: StatusFileBytes };

/** What comes back: as many steps as there are, then the result or the words of an error. */
export type LoadAnswer =
  | { type: 'step'; filesRead: number; filesInAll: number }
  | { type: 'done'; result: Result<LoadJobs[LoadJob]> }
  | { type: 'failed'; detail: string };
