import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url));

/** Edge to edge, without round corners: phones cut these to a shape of their own. */
const ICONS = [
  { name: 'icon-192', sizePx: 192, isRound: true },
  { name: 'icon-512', sizePx: 512, isRound: true },
  { name: 'maskable-512', sizePx: 512, isRound: false },
];

/** Draws `public/icon.svg` as pictures in the sizes that an installed atlas needs, into `public/icons`. */
async function drawIcons() {
  const svg = readFileSync(`${PUBLIC}icon.svg`, 'utf8');
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const { name, sizePx, isRound } of ICONS) {
    const drawn = (isRound ? svg : svg.replace('rx="14"', 'rx="0"')).replace(
      '<svg ',
      `<svg width="${sizePx}" height="${sizePx}" style="display:block" `,
    );
    await page.setViewportSize({ width: sizePx, height: sizePx });
    await page.setContent(`<body style="margin:0;background:transparent">${drawn}</body>`);
    writeFileSync(`${PUBLIC}icons/${name}.png`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

await drawIcons();
