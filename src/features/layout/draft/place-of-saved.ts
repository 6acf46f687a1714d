import { writeCarryTarget } from '../../../domain/layout/transfer/carry-target.ts';

/** Where the layout is carried to when a saved one is opened. */
export function placeOfSaved(id: string): string {
  return writeCarryTarget({ kind: 'saved', id });
}
