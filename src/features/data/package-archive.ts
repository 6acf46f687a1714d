import { Zip, ZipDeflate } from 'fflate';

/** How much is packed before the page gets its turn again, bytes. */
const SLICE_BYTES = 1 << 17;

export interface ArchiveFile {
  /** Path inside the archive. */
  path: string;
  /** Where it is fetched. */
  url: string;
}

export interface ArchiveOptions {
  signal: AbortSignal;
  /** Called after each file. */
  onFile: (filesDone: number) => void;
  fetchFile?: (url: string, signal: AbortSignal) => Promise<Response>;
}

/**
 * Packs files into one ZIP archive that keeps their folders, a slice at a time so that the page stays in hand.
 * @throws when a file cannot be had, and the signal's reason when it is given up
 */
export async function packFiles(
  files: readonly ArchiveFile[],
  { signal, onFile, fetchFile = (url, stop) => fetch(url, { signal: stop }) }: ArchiveOptions,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  for (const [done, { path, url }] of files.entries()) {
    const response = await fetchFile(url, signal);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const entry = new ZipDeflate(path, { level: 6 });
    zip.add(entry);
    for (let from = 0; from < bytes.length || from === 0; from += SLICE_BYTES) {
      const to = from + SLICE_BYTES;
      entry.push(bytes.subarray(from, to), to >= bytes.length);
      await new Promise((turn) => setTimeout(turn));
      signal.throwIfAborted();
    }
    onFile(done + 1);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
