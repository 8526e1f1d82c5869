import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/**
 * Pages whose name holds "csp" are served with a policy that allows nothing but themselves, Trusted Types required.
 * Images of their own are allowed because Firefox says so in the console when it may not fetch the site's icon.
 */
const STRICT_CSP =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

/** What a page's own scripts must not do; those of an extension run all the same. */
const STILL_CSP = "script-src 'none'";

export interface PageServer {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  address: string;
  close(): Promise<void>;
}

/** A file that stands in no folder: made when it is asked for. By its path, `/two-megabytes.html`. */
export type MadeFiles = Readonly<Record<string, () => string | Uint8Array>>;

/** Serves a folder on this machine only, on a free port; beside it, what is made on demand. With `?still` a page's own scripts do not run. */
export async function servePages(folder: string, made: MadeFiles = {}): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
    const path = normalize(decodeURIComponent(pathname));
    // Browsers ask for it by themselves; a page's console must stay clean.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const body = await (Object.hasOwn(made, path) ? Buffer.from(made[path]?.() ?? '') : readFile(join(folder, path)).catch(() => null));
    if (body === null) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': typeOf(path, body),
      ...(path.includes('csp') ? { 'content-security-policy': STRICT_CSP } : {}),
      ...(searchParams.has('still') ? { 'content-security-policy': STILL_CSP } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Text in UTF-8 is called so. What is not must say itself what it is, as the pages of old sites do. */
function typeOf(path: string, body: Uint8Array): string {
  const type = TYPES[extname(path)];
  if (type === undefined) return 'application/octet-stream';
  const isText = /^text\/|xml$/.test(type);
  return isText && isUtf8(body) ? `${type}; charset=utf-8` : type;
}
