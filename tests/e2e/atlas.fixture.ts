import { AppDriver } from './app-driver.ts';
import { expect, openWatchedPage, playwrightTest, type WatchedPage } from './playwright-helper.ts';

interface TestFixtures {
  /** Complaints that this test provokes on purpose, such as the 404 of a file that is missing. */
  expectedComplaints: RegExp[];
  atlas: AppDriver;
}

interface WorkerFixtures {
  watchedPage: WatchedPage;
}

/**
 * Gives `atlas`, the driver of one page that all tests of a worker share: starting WebGL in software
 * costs seconds. A test fails when the page asked another origin for something or logged an error.
 */
export const test = playwrightTest.extend<TestFixtures, WorkerFixtures>({
  expectedComplaints: [[], { option: true }],

  watchedPage: [
    async ({ browser }, use, workerInfo) => {
      const { baseURL } = workerInfo.project.use;
      if (!baseURL) throw new Error('playwright.config.ts states no baseURL');
      const watched = await openWatchedPage(browser, baseURL);
      await use(watched);
      await watched.close();
    },
    { scope: 'worker' },
  ],

  atlas: async ({ watchedPage, expectedComplaints }, use) => {
    watchedPage.takeComplaints();
    await use(new AppDriver(watchedPage.page));
    const complaints = watchedPage
      .takeComplaints()
      .filter((complaint) => !expectedComplaints.some((expected) => expected.test(complaint)));
    expect(complaints).toEqual([]);
  },
});

export { expect };
