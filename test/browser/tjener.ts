import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export interface Tjener {
  /** With a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves finished files on a port nobody has.
 * @param steder folder, or text of a file, by the path it stands under: `{ '/demo/': folder, '/side.js': 'let …' }`
 */
export async function startTjener(
  steder: Readonly<Record<string, string | { text: string }>>,
): Promise<Tjener> {
  const longestFirst = Object.entries(steder).sort(([a], [b]) => b.length - a.length);
  const find = async (path: string): Promise<Uint8Array | string | undefined> => {
    const found = longestFirst.find(([prefix]) => path.startsWith(prefix));
    if (!found) return undefined;
    const [prefix, sted] = found;
    if (typeof sted !== 'string') return sted.text;
    const inside = normalize(`/${path.slice(prefix.length)}`);
    return readFile(join(sted, inside.endsWith('/') ? `${inside}index.html` : inside)).catch(() => undefined);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void find(path).then((body) => {
      const type = types[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream';
      response.writeHead(body === undefined ? 404 : 200, {
        'content-type': /^text|json|svg/.test(type) ? `${type}; charset=utf-8` : type,
        // A service worker may rule the whole origin, wherever its file lies.
        'service-worker-allowed': '/',
      });
      response.end(body ?? 'Not found');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
