import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Makes one page of a build that loads nothing later: scripts and styles inside, all other files beside them as packed
 * text. Browsers run no module scripts, workers and requests of a page that was opened from a disk; this one needs none.
 * Returns the text of the page.
 */
export function packOneFile(folder) {
  const files = listFiles(folder).filter((path) => !path.startsWith('.vite/'));
  const scripts = files.filter((path) => /^assets\/.*\.js$/.test(path));
  const main = scripts.filter((path) => basename(path).startsWith('index-'));
  const sheets = files.filter((path) => path.endsWith('.css'));
  if (main.length !== 1 || sheets.length !== 1)
    throw new Error(`a page needs one script and one style sheet: ${[...main, ...sheets]}`);
  // Fonts stand in the style sheet; of the pictures, the page shows its own sign only.
  const carried = files.filter((path) => !/\.(js|css|woff2|html)$|^icon/.test(path));

  const style = readText(folder, sheets[0]).replaceAll(
    /url\((["']?)(\.\/)?([\w.-]+\.woff2)\1\)/g,
    (_all, _quote, _here, name) => {
      const bytes = readFileSync(join(folder, 'assets', name));
      return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
    },
  );
  const program = inScript(readText(folder, main[0]));
  const opening = inScript(`(${openPage})(${answerFromFiles})`);
  const policy = policyOf({ scripts: [opening, program], styles: [style] });
  const icon = readFileSync(join(folder, 'icon.svg')).toString('base64');
  const blocks = [
    ...carried.map((path) =>
      block('file', path, gzipSync(readFileSync(join(folder, path)), { level: 9 })),
    ),
    ...scripts
      .filter((path) => path !== main[0])
      .map((path) => block('worker', basename(path), readFileSync(join(folder, path)))),
  ];

  const page = readText(folder, 'index.html')
    .replaceAll(
      / *<(link rel="(stylesheet|apple-touch-icon)"|script type="module")[^>]*>(<\/script>)?\n/g,
      '',
    )
    .replace('./icon.svg', () => `data:image/svg+xml;base64,${icon}`)
    .replace(
      '<head>',
      () => `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace('</head>', () => `<style>${style}</style>\n</head>`)
    .replace(
      '</body>',
      () =>
        `${blocks.join('\n')}\n<script>${opening}</script>\n<script type="module">${program}</script>\n</body>`,
    );
  const asksElsewhere = /(?:src|href)="\.\/[^"]*"/.exec(page.slice(0, page.indexOf('<style>')));
  if (asksElsewhere) throw new Error(`the page asks for a file: ${asksElsewhere[0]}`);
  return page;
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

function readText(folder, path) {
  return readFileSync(join(folder, path), 'utf8');
}

/** A script whose text ends no element: inside strings, `\/` and `\x3c` mean the same. */
function inScript(text) {
  return text.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '\\x3c!--');
}

function block(kind, name, bytes) {
  return `<script type="text/plain" data-${kind}="${name}">${bytes.toString('base64')}</script>`;
}

/** The policy of the page: its own two scripts and its style by their sums, what it carries, and nothing else. */
function policyOf({ scripts, styles }) {
  const sums = (texts) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${sums(scripts)}`,
    'worker-src blob:',
    `style-src ${sums(styles)}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Runs in the page before the program: gives page and workers what the page carries. */
function openPage(answer) {
  const folder = new URL('.', document.baseURI).href;
  const files = {};
  const programs = {};
  for (const element of document.querySelectorAll('script[type="text/plain"]')) {
    const { file, worker } = element.dataset;
    // What a script names beside itself stands beside the page now.
    if (file) files[folder + encodeURI(file.replace(/^assets\//, ''))] = element.textContent;
    else programs[worker] = element.textContent;
    element.remove();
  }
  // A worker without an origin may read nothing of the page: it carries the data along. The base map is the page's.
  const data = Object.entries(files).filter(([address]) => !address.endsWith('.pmtiles'));
  const opening = `(${answer})(${JSON.stringify(Object.fromEntries(data))}, {});`;
  const PlainWorker = window.Worker;
  window.Worker = class extends PlainWorker {
    constructor(url, options) {
      const asked = String(url);
      // The map writes its worker into the address where it sees no origin.
      const [, written] = /^data:text\/javascript[^,]*,(.*)$/s.exec(asked) ?? [];
      const program =
        written === undefined
          ? bytesOf(programs[asked.split('/').pop()])
          : decodeURIComponent(written);
      const text = new Blob([opening, program], { type: 'text/javascript' });
      // Without an origin, browsers start classic workers only; the build makes such.
      super(URL.createObjectURL(text), { ...options, type: 'classic' });
    }
  };
  answer(files, programs);

  function bytesOf(base64) {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  }
}

/**
 * Runs in the page and in each worker: requests for what is carried are answered from it, all others with 404. Files are
 * packed by gzip, programs are not; both are in base64.
 */
function answerFromFiles(files, programs) {
  const plainFetch = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (asked, options) => {
    const url = String(asked instanceof Request ? asked.url : asked);
    if (url.startsWith('blob:') || url.startsWith('data:')) return plainFetch(asked, options);
    // The map fetches its worker before it starts it.
    const file = files[url.split('#')[0]];
    const carried = file ?? programs[url.split('/').pop()];
    if (carried === undefined) return new Response('', { status: 404 });
    const bytes = Uint8Array.from(atob(carried), (letter) => letter.charCodeAt(0));
    const { body } = new Response(bytes);
    return new Response(file ? body.pipeThrough(new DecompressionStream('gzip')) : body);
  };
}
