import { expect, test, vi } from 'vitest';
import type { LayoutTargets } from '../../../../src/domain/layout/draft/targets.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import {
  followLayoutTargets,
  setLayoutTarget,
} from '../../../../src/store/persistence/layout-targets.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import { sharedDatabase } from '../../../support/kept-in-memory.ts';

const AT_MOST_400 = { bound: 'at_most', value: 400 } as const;
const AT_LEAST_5 = { bound: 'at_least', value: 5 } as const;

test('targets are set, followed by other windows and taken away; entries of another version stay', async () => {
  const database = sharedDatabase();
  const documents = database.window();
  const store = createAtlasStore(DEFAULT_SCENARIO);
  const told: LayoutTargets[] = [];
  followLayoutTargets((targets) => void told.push(targets), database.window());
  await vi.waitFor(() => expect(told).toEqual([{}]));
  database.kept.set('layout-targets', { area: { bound: 'about', value: 3 } });

  expect(await setLayoutTarget(store, 'length', AT_MOST_400, documents)).toEqual({
    length: AT_MOST_400,
  });
  await setLayoutTarget(store, 'fingers', AT_LEAST_5, documents);
  expect(await setLayoutTarget(store, 'length', null, documents)).toEqual({ fingers: AT_LEAST_5 });

  await vi.waitFor(() => expect(told.at(-1)).toEqual({ fingers: AT_LEAST_5 }));
  expect(database.kept.get('layout-targets')).toEqual({
    area: { bound: 'about', value: 3 },
    fingers: AT_LEAST_5,
  });
});
