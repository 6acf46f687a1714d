/** One page of a build that loads nothing later, from the files of `folder`. */
export function packOneFile(folder: string): string;
