import { useEffect, useState } from 'react';
import type { LayoutDraft } from '../../../domain/layout/draft/layout-draft.ts';
import type { DraftMeasures } from '../../../domain/layout/draft/measure-draft.ts';
import { measureDraftInWorker } from '../../../workers/carry-client.ts';

const asked = new WeakMap<LayoutDraft, Promise<DraftMeasures>>();
let last: Promise<unknown> = Promise.resolve();

/** Measures of a draft, from a worker; one draft after the other, and each once. Rejects when the worker fails. */
export function measuresOf(draft: LayoutDraft): Promise<DraftMeasures> {
  const known = asked.get(draft);
  if (known) return known;
  const measures = last.then(() => measureDraftInWorker(draft));
  last = measures.catch(() => asked.delete(draft));
  asked.set(draft, measures);
  return measures;
}

export type MeasuredDrafts = ReadonlyMap<LayoutDraft, DraftMeasures | 'failed'>;

/** What is known by now of the measures of some drafts; the component follows as more becomes known. */
export function useDraftMeasures(drafts: readonly LayoutDraft[]): MeasuredDrafts {
  const [known, setKnown] = useState<MeasuredDrafts>(new Map());
  useEffect(() => {
    let isWanted = true;
    for (const draft of drafts) {
      const take = (measures: DraftMeasures | 'failed'): void => {
        if (isWanted) setKnown((before) => new Map(before).set(draft, measures));
      };
      measuresOf(draft).then(take, () => take('failed'));
    }
    return () => {
      isWanted = false;
    };
  }, [drafts]);
  return known;
}
