import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layerGraph, withGraph } from '../../scripts/docs-graph.ts';

test('the graph in docs/ARCHITECTURE.md is that of the code (npm run docs:graph renews it)', async () => {
  const page = readFileSync(new URL('../../docs/ARCHITECTURE.md', import.meta.url), 'utf8');

  expect(page).toBe(withGraph(page, await layerGraph()));
}, 60_000);
