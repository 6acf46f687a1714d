import { createSelector } from 'reselect';
import type { AtlasData } from '../../domain/atlas-data.ts';
import type { Source } from '../../domain/provenance.ts';
import type { AtlasState } from '../atlas-store.ts';
import { selectData } from './data.ts';

/**
 * The open package with the links of the reader's own file after its own. Only what draws, lists and exports links reads
 * it: scores, activity and tests rest on the package alone.
 */
export const selectRecords = createSelector(
  [
    selectData,
    ({ ownLinks }: AtlasState) => ownLinks.links,
    ({ ownLinks }: AtlasState) => ownLinks.file?.name ?? '',
  ],
  (data, own, name): AtlasData | null =>
    data && own.length > 0
      ? { ...data, links: [...data.links, ...own], sources: [...data.sources, ownSource(name)] }
      : data,
);

/** Nobody has said who may use a file of the reader's own. */
function ownSource(title: string): Source {
  return {
    id: 'own-links',
    title,
    publisher: '',
    year: null,
    licence: '–',
    licenceClass: 'restricted',
    citation: '',
    obtainedFrom: '',
    note: null,
  };
}
