import { readFile } from 'node:fs/promises';
import type { LayoutPlan } from '../../src/domain/layout/plan.ts';
import { loadLayout } from '../../src/ingest/load-layout.ts';

/** The published layout of Jincheng. Throws with the first problem when it cannot be read. */
export async function openPublishedLayout(): Promise<LayoutPlan> {
  const result = await loadLayout(async (path) => {
    const bytes = await readFile(new URL(`../../data/${path}`, import.meta.url));
    return { ok: true, bytes: new Uint8Array(bytes) };
  });
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems[0]));
}
