import type { Browser, CDPSession, Page } from '@playwright/test';

/** What the page counts about itself from its first line on. */
interface Counts {
  longTasks: number;
  longTaskMs: number;
  commits: number;
  draws: number;
  /** Tasks that drew. */
  frames: number;
}

export interface Cost extends Counts {
  /** All processes of the browser together, drawing in software included. */
  cpuMs: number;
  /** The page's main thread: script, layout and style together. */
  taskMs: number;
  scriptMs: number;
}

declare global {
  interface Window {
    benchCounts: Counts;
  }
}

/** Tells what a page costs, in a browser that shows nothing else. */
export class Meter {
  readonly #page: Page;
  readonly #ofPage: CDPSession;
  readonly #ofBrowser: CDPSession;

  private constructor(page: Page, ofPage: CDPSession, ofBrowser: CDPSession) {
    this.#page = page;
    this.#ofPage = ofPage;
    this.#ofBrowser = ofBrowser;
  }

  static async open(browser: Browser, page: Page): Promise<Meter> {
    const ofPage = await page.context().newCDPSession(page);
    await ofPage.send('Performance.enable');
    return new Meter(page, ofPage, await browser.newBrowserCDPSession());
  }

  /** What `step` costs. */
  async costOf(step: () => Promise<unknown>): Promise<Cost> {
    const before = await this.#soFar();
    await step();
    const after = await this.#soFar();
    const names = Object.keys(after) as (keyof Cost)[];
    return Object.fromEntries(
      names.map((name) => [name, after[name] - (before[name] ?? 0)]),
    ) as unknown as Cost;
  }

  /** Heap of the page's main thread after a collection, in MB. */
  async heapMb(): Promise<number> {
    await this.#ofPage.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#ofPage.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  }

  /** A page that is not opened yet has counted nothing. */
  async #soFar(): Promise<Cost> {
    const { processInfo } = await this.#ofBrowser.send('SystemInfo.getProcessInfo');
    const { metrics } = await this.#ofPage.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      ...(await this.#page.evaluate(() => ({ ...window.benchCounts }))),
      cpuMs: 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
      taskMs: 1000 * seconds('TaskDuration'),
      scriptMs: 1000 * seconds('ScriptDuration'),
    };
  }
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
