import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';
import { PAGE_OPTIONS } from './tests/e2e/playwright-helper.ts';

const PORT = Number(process.env['ATLAS_E2E_PORT'] ?? 4273);

const chromium = await findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/visual/{arg}{ext}',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    ...PAGE_OPTIONS,
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      // A test machine has no graphics card: SwiftShader draws WebGL in software, the same everywhere.
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs dist ${PORT}`,
    port: PORT,
    reuseExistingServer: false,
  },
});
