import type { Localised } from './language.ts';

/** Where a value comes from and what its licence asks. */
export interface Source {
  id: string;
  /** Title, publisher, licence and citation stand as the source has them, in whatever language. */
  title: string;
  publisher: string;
  /** Year of publication; null when the source states none. */
  year: number | null;
  licence: string;
  /** `open`: free to reuse with credit. `share_alike`: derived data keep the licence. `restricted`: ask before publishing. */
  licenceClass: 'open' | 'share_alike' | 'restricted';
  citation: string;
  obtainedFrom: string;
  note: Localised | null;
}
