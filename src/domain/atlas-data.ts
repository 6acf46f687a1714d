import type { City } from './city.ts';
import type { Edition } from './edition.ts';
import type { Indicator, IndicatorColumn } from './indicator.ts';
import type { Localised } from './language.ts';
import type { Institute, Project, RecordedLink } from './links/recorded.ts';
import type { Source } from './provenance.ts';
import type { ResourceContents } from './resource-contents.ts';
import type { Sector } from './sector.ts';

/** A resource of the data package, as the Data workspace lists it. */
export interface ResourceInfo {
  name: string;
  path: string;
  title: Localised;
  /** Records in the file; null while the file was not read (layout files before the layout is opened). */
  rows: number | null;
  bytes: number;
  /** SHA-256 of the file as read, lower-case hex. */
  sha256: string;
  /** True when it equals the checksum that the package states; null when the package states none or the file was not read. */
  sha256Matches: boolean | null;
  /** What its records are about; null while nobody has looked. */
  contents: ResourceContents | null;
}

/** Everything that one data package says, validated and with references resolved to indexes. */
export interface AtlasData {
  packageName: string;
  packageTitle: Localised;
  packageVersion: string;
  /** Absolute URL of datapackage.json; other resources are read relative to it. */
  baseUrl: string;
  /** Sources that an open copy of a package leaves out with everything that rests on them; 0 in a whole package. */
  restrictedSourcesLeftOut: number;
  cities: City[];
  sectors: Sector[];
  sources: Source[];
  indicators: Indicator[];
  /** Same order as `indicators`. */
  columns: IndicatorColumn[];
  edition: Edition;
  links: RecordedLink[];
  projects: Project[];
  institutes: Institute[];
  resources: ResourceInfo[];
  /** Whether the package carries what countries offer and need, so that potential links can be computed. */
  hasCountryProfiles: boolean;
  /** Path of the layout's plan file inside the package; null when the package carries no layout. */
  layoutPath: string | null;
}
