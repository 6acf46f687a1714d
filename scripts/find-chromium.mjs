import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
];

/** Where Chrome is installed without being on `PATH`. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium or Chrome: `CHROME_PATH`, then the first of its usual names on `PATH`, then where it is
 * installed on macOS and Windows, then the browser that Playwright has downloaded. Null when there is none.
 * Throws when `CHROME_PATH` is set and names no file: another browser would not be what was asked for.
 */
export async function findChromium(env = process.env) {
  const stated = env.CHROME_PATH;
  if (stated) {
    if (!existsSync(stated)) throw new Error(`CHROME_PATH names no file: ${stated}`);
    return stated;
  }
  const installed = PLACES.find((file) => existsSync(file));
  return findOnPath(env.PATH ?? '') ?? installed ?? (await findPlaywrightChromium());
}

function findOnPath(path) {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const candidates = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((file) => existsSync(file)) ?? null;
}

async function findPlaywrightChromium() {
  try {
    const { chromium } = await import('@playwright/test');
    const file = chromium.executablePath();
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}
