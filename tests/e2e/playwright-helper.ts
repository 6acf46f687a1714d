import {
  type Browser,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from '@playwright/test';

export type { Browser, Locator, Page } from '@playwright/test';
/** Playwright's own `test` and `expect`; specs take theirs from `atlas.fixture.ts`. */
export { expect, test as playwrightTest };

/** How every page is opened: the smallest window in which every panel stands open, since WebGL is drawn in software. */
export const PAGE_OPTIONS = {
  viewport: { width: 1280, height: 720 },
  deviceScaleFactor: 1,
  reducedMotion: 'reduce',
  locale: 'en-GB',
  timezoneId: 'UTC',
  // What one visit stores is no matter of another test's; `offline.spec.ts` allows it.
  serviceWorkers: 'block',
} as const;

/** A page of the atlas and what went wrong on it or on the windows that it opened. */
export interface WatchedPage {
  page: Page;
  /** One sentence each: a request to another origin, an error in the console, an error that nobody caught. */
  takeComplaints(): string[];
  close(): Promise<void>;
}

/** Empties what the page's own origin keeps in the browser: preferences, documents, caches. */
export async function clearStorage(page: Page): Promise<void> {
  const { baseURL } = test.info().project.use;
  if (!baseURL) throw new Error('playwright.config.ts states no baseURL');
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** Opens an empty page whose requests and errors are watched from the first moment. */
export async function openWatchedPage(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ ...PAGE_OPTIONS, baseURL, ...options });
  const ownOrigin = new URL(baseURL).origin;
  let complaints: string[] = [];

  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.origin === ownOrigin || ['blob:', 'data:', 'about:'].includes(url.protocol);
    if (!isLocal) complaints.push(`request to another origin: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    complaints.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    complaints.push(`error that nobody caught: ${error.error().message}`);
  });

  return {
    page: await context.newPage(),
    takeComplaints() {
      const taken = complaints;
      complaints = [];
      return taken;
    },
    close: () => context.close(),
  };
}
