import { expect, it } from 'vitest';
import { pressTool } from '../../../../src/features/sketch/press-tool.ts';
import { createAtlasStore } from '../../../../src/store/atlas-store.ts';
import { changeDrawing, toggleDrawing } from '../../../../src/store/map-tool.ts';
import { DEFAULT_SCENARIO } from '../../../../src/store/scenario.ts';
import type { SketchInProgress } from '../../../../src/store/work-states.ts';

it('pressing the tool that is chosen keeps it and what is being drawn; closing leaves it', () => {
  const store = createAtlasStore(DEFAULT_SCENARIO);
  toggleDrawing(store);
  const current: SketchInProgress = { kind: 'distance', positions: [[112, 35]], pointer: null };
  changeDrawing(store, { current });
  pressTool(store, 'distance');
  expect(store.getState().mapTool).toBe('distance');
  expect(store.getState().drawing.current).toBe(current);

  pressTool(store, 'area');
  expect(store.getState().mapTool).toBe('area');
  expect(store.getState().drawing.current).toBeNull();

  toggleDrawing(store);
  expect(store.getState().mapTool).toBeNull();
});
