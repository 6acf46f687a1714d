/** What the records of a file of the package are about, as far as its columns say. */
export interface ResourceContents {
  /** First and last year that a record states; null where no record states one. */
  years: readonly [first: number, last: number] | null;
  /** Records that state no year, of a file in which years can be stated; else 0. */
  undated: number;
  /** Levels or precisions that records state, with the number of records, most first. */
  levels: readonly { level: string; count: number }[];
  /** Member cities that records name, and countries; 0 where a file names none. */
  cities: number;
  countries: number;
}
