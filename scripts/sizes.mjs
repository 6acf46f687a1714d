import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ROOT, stop } from './prepare.mjs';

/**
 * Limits in kB (1,000 bytes) of brotli at quality 9, as `serve.mjs` sends it. The goal for the first view
 * is 740, of which map and its worker are 547 without the parts that `vite.config.ts` leaves out.
 * All JS passed its goal of 1,000 with potential links, the records and the brief of a city, and the union, and again
 * with the layout laboratory: geodesics, unions and buffers of areas in the worker that measures (120 together), the
 * search for villages, levels, reach and proposal; then with drawing on the map (30), drafts, own files and stories.
 * Ranges that every chart of the comparison chooses, and exact best ranks, came with 15 more; villages chosen anew at
 * another place, reasons of single links and weights before an audience with 5; institutes and links files of one's
 * own with 10; recharts, which draws radar, curves, bars by distance and by year, with 103; drawers over the map
 * and bands of requirements with 10.
 * All of it is lazy; nobody loads all. The writers of PDF (with what reads fonts) and of PowerPoint files come when a
 * document is made and have a limit of their own: 320 together, most of it tables of letters and the unpacking of fonts.
 */
const LIMITS_KB = {
  firstViewJs: 740,
  firstViewCss: 25,
  lazyChunk: 120,
  documentChunk: 210,
  totalJs: 1900,
};

/** Sums and the largest lazy chunks; what is over its limit is told in any case. */
const TOLD_LINES = 12;

/** Chunks of the libraries that write documents. */
const DOCUMENTS = /^(story-pdf|write-pptx)-/;

/** Chunks that the opening screen asks for although nothing imports them statically. */
const FIRST_VIEW = /^(map|engine|maplibre-gl-worker|load\.worker|CitiesPanel)-[\w-]{8}\./;

/** Texts of the opening screen, in one of the languages. */
const FIRST_TEXTS = ['src/i18n/en/common.ts', 'src/i18n/en/cities.ts'];

const dist = join(ROOT, 'dist');
const manifestFile = join(dist, '.vite/manifest.json');
if (!existsSync(manifestFile)) stop('There is no build to weigh: run npm run build first.');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

const firstView = new Set();
for (const [source, chunk] of Object.entries(manifest)) {
  const isFirst = chunk.isEntry || FIRST_VIEW.test(basename(chunk.file));
  if (isFirst || FIRST_TEXTS.includes(source)) addWithImports(chunk);
}
const files = readdirSync(join(dist, 'assets'))
  .filter((name) => /\.(m?js|css)$/.test(name))
  .map((name) => ({
    name,
    isCss: name.endsWith('.css'),
    isFirst: firstView.has(`assets/${name}`) || FIRST_VIEW.test(name),
    sizeKb: brotliKb(join(dist, 'assets', name)),
  }))
  .sort((a, b) => b.sizeKb - a.sizeKb);
const scripts = files.filter((file) => !file.isCss);

const lines = [
  line('first view, JS', sumKb(scripts.filter((file) => file.isFirst)), LIMITS_KB.firstViewJs),
  line(
    'first view, CSS',
    sumKb(files.filter((file) => file.isCss && file.isFirst)),
    LIMITS_KB.firstViewCss,
  ),
  line('all JS', sumKb(scripts), LIMITS_KB.totalJs),
  ...scripts
    .filter((file) => !file.isFirst)
    .map(({ name, sizeKb }) =>
      line(
        `lazy ${name}`,
        sizeKb,
        DOCUMENTS.test(name) ? LIMITS_KB.documentChunk : LIMITS_KB.lazyChunk,
      ),
    ),
];
const told = lines.filter(({ isWithin }, at) => at < TOLD_LINES || !isWithin);
process.stdout.write(`${told.map(({ text }) => text).join('\n')}\n`);
if (lines.length > told.length)
  process.stdout.write(`ok  and ${lines.length - told.length} smaller lazy chunks\n`);
process.stdout.write('\nfirst view is made of, from 1 kB\n');
for (const file of files.filter((one) => one.isFirst && one.sizeKb >= 1)) {
  process.stdout.write(`  ${file.sizeKb.toFixed(1).padStart(7)} kB  ${file.name}\n`);
}
process.exitCode = lines.every((one) => one.isWithin) ? 0 : 1;

function addWithImports(chunk) {
  if (firstView.has(chunk.file)) return;
  firstView.add(chunk.file);
  for (const css of chunk.css ?? []) firstView.add(css);
  for (const key of chunk.imports ?? []) addWithImports(manifest[key]);
}

function brotliKb(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(readFileSync(file), { params }).length / 1000;
}

function sumKb(some) {
  return some.reduce((sum, file) => sum + file.sizeKb, 0);
}

function line(what, sizeKb, limitKb) {
  const isWithin = sizeKb <= limitKb;
  const verdict = isWithin ? 'ok  ' : 'OVER';
  const size = sizeKb.toFixed(1).padStart(7);
  return { isWithin, text: `${verdict} ${size} kB of ${limitKb} kB  ${what}` };
}
