import type { CDPSession, Page } from '@playwright/test';

/** What the page counts about itself from its first line on. */
interface Counts {
  longTasks: number;
  longTaskMs: number;
  commits: number;
  draws: number;
}

/** What a step cost, on the page's main thread. */
export interface Cost extends Counts {
  /** Script, layout and style together: all that kept the thread busy. */
  taskMs: number;
  scriptMs: number;
}

declare global {
  interface Window {
    benchCounts: Counts;
  }
}

/** What the page has cost since it was opened. */
export async function costSoFar(page: Page, session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    ...(await page.evaluate(() => ({ ...window.benchCounts }))),
    taskMs: 1000 * seconds('TaskDuration'),
    scriptMs: 1000 * seconds('ScriptDuration'),
  };
}

/** What `step` costs. */
export async function costOf(
  page: Page,
  session: CDPSession,
  step: () => Promise<unknown>,
): Promise<Cost> {
  const before = await costSoFar(page, session);
  await step();
  const after = await costSoFar(page, session);
  return {
    longTasks: after.longTasks - before.longTasks,
    longTaskMs: after.longTaskMs - before.longTaskMs,
    commits: after.commits - before.commits,
    draws: after.draws - before.draws,
    taskMs: after.taskMs - before.taskMs,
    scriptMs: after.scriptMs - before.scriptMs,
  };
}

/** Waits for the mark of the next frame in which everything is drawn, after `act`. */
export async function untilComplete(page: Page, act: () => Promise<unknown>): Promise<string> {
  const marks = () => page.evaluate(() => performance.getEntriesByName('atlas:complete').length);
  const before = await marks();
  await act();
  await page.waitForFunction(
    (count) =>
      document.documentElement.dataset['mapState'] === 'idle' &&
      performance.getEntriesByName('atlas:complete').length > count,
    before,
    { timeout: 600_000 },
  );
  return page.evaluate(() => {
    const mark = performance.getEntriesByName('atlas:complete').at(-1) as PerformanceMark;
    return JSON.stringify(mark.detail);
  });
}

/** Waits until nothing is due: the map, the rank intervals and what was shown with them. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const { mapState, bandsState } = document.documentElement.dataset;
      return mapState === 'idle' && bandsState === 'idle';
    },
    null,
    { timeout: 600_000 },
  );
}

/** Heap of the page's main thread after a collection, in MB. */
export async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
