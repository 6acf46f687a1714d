import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pmtiles': 'application/vnd.pmtiles',
  '.bin': 'application/octet-stream',
};
const COMPRESSIBLE = /^(text\/|application\/(json|geo\+json|manifest\+json)|image\/svg)/;
/** Names that the build ends with a content hash; everything else may change under its name. */
const HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** A server of the static files in one folder. It answers GET and HEAD and never leaves the folder. */
export function createStaticServer(folder) {
  const root = resolve(folder);
  const compressed = new Map();
  return createServer((request, response) => {
    answer(root, compressed, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  });
}

/** Listens on localhost at `firstPort` or the next free port; resolves to the server and its port. */
export async function listenOnFreePort(folder, firstPort) {
  for (let port = firstPort; port < firstPort + 100; port += 1) {
    const server = createStaticServer(folder);
    if (await listens(server, port)) return { server, port: server.address().port };
  }
  throw new Error(`no free port from ${firstPort} to ${firstPort + 99}`);
}

function listens(server, port) {
  return new Promise((settle, fail) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') settle(false);
      else fail(error);
    });
    server.listen(port, 'localhost', () => settle(true));
  });
}

async function answer(root, compressed, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = requestedPath(request.url ?? '/');
  if (path === null) return refuse(response, 400);
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(root + sep)) return refuse(response, 403);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return refuse(response, 404);

  const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const encoding = COMPRESSIBLE.test(type) ? acceptedEncoding(request) : null;
  response.setHeader('Content-Type', type);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader(
    'Cache-Control',
    HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  response.setHeader('ETag', etag);
  if (COMPRESSIBLE.test(type)) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();

  const body = await encoded(compressed, file, etag, encoding);
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The decoded path, or null when it is not a path: a bad escape, a null byte, a backslash. */
function requestedPath(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    if (!path.startsWith('/') || /[\0\\]/.test(path)) return null;
    return normalize(path).replaceAll(sep, '/');
  } catch {
    return null;
  }
}

function acceptedEncoding(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

async function encoded(compressed, file, etag, encoding) {
  if (!encoding) return readFile(file);
  const key = `${encoding} ${etag} ${file}`;
  if (!compressed.has(key)) {
    const work = readFile(file).then((bytes) =>
      encoding === 'br' ? compressBrotli(bytes, BROTLI) : compressGzip(bytes),
    );
    compressed.set(key, work);
    work.catch(() => compressed.delete(key));
  }
  return compressed.get(key);
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { port } = await listenOnFreePort(
    process.argv[2] ?? 'dist',
    Number(process.argv[3] ?? 4173),
  );
  process.stdout.write(`http://localhost:${port}/\n`);
}
