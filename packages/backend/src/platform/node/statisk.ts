import { Hono, type Context } from 'hono';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Fetch } from '../../http/router.ts';

/** A folder of finished files. `x.js.br` beside `x.js` is sent to whoever reads brotli. */
export interface Mappe {
  /** Where in the address it stands, with a slash at both ends: `/fagsystem/`. */
  readonly path: string;
  readonly root: string;
  /** Replaces the strict default where a page needs more. */
  readonly csp?: string;
  /** For scripts: pages of any origin may load them. Nothing in the folder is anybody's secret. */
  readonly fremmede?: true;
  /** What is written into every page of the folder on its way out, such as the hashes of its scripts. */
  readonly side?: (html: string) => Promise<string>;
}

/**
 * The page may load and call its own origin and nothing else; nothing may be evaluated, framed or sent elsewhere.
 * This is also the policy the elements promise to work under.
 */
export const STRENG_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const hoder: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The build names only the shared parts by their content; any other name may hold something else tomorrow. */
const HASHED = /[\\/]deler[\\/].+-[\w-]{8}\.js(?:\.br)?$/;

export function createMapper(mapper: readonly Mappe[]): Fetch {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    // serveStatic tells when a file was changed but does not ask whether the browser has it.
    const changed = c.res.headers.get('last-modified');
    if (c.res.status === 200 && changed !== null && changed === c.req.header('if-modified-since')) {
      await c.res.body?.cancel();
      const headers = new Headers(c.res.headers);
      headers.delete('content-length');
      c.res = new Response(null, { status: 304, headers });
    }
    for (const [name, value] of Object.entries(hoder))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    if (!c.res.headers.has('content-security-policy'))
      c.res.headers.set('content-security-policy', STRENG_CSP);
  });
  for (const { path, root, csp = STRENG_CSP, fremmede, side } of mapper) {
    if (path !== '/') app.get(path.slice(0, -1), (c) => c.redirect(path, 308));
    if (side) app.use(`${path}*`, (c, next) => next().then(() => skrivI(c, side)));
    app.use(
      `${path}*`,
      serveStatic({
        root,
        precompressed: true,
        rewriteRequestPath: (requested) => requested.slice(path.length - 1),
        onFound: (file, c) => {
          c.header('content-security-policy', csp);
          if (fremmede) {
            c.header('access-control-allow-origin', '*');
            c.header('cross-origin-resource-policy', 'cross-origin');
          }
          c.header('cache-control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
        },
      }),
    );
  }
  app.notFound((c) => c.text('Siden finnes ikke.', 404));
  return async (request) => app.fetch(request);
}

async function skrivI(c: Context, side: NonNullable<Mappe['side']>): Promise<void> {
  if (!c.res.headers.get('content-type')?.startsWith('text/html')) return;
  const { status, headers } = c.res;
  const html = await side(await c.res.text());
  c.res = new Response(html, { status, headers });
  c.res.headers.delete('content-length');
  // The file's own time says nothing of what is written into it.
  c.res.headers.delete('last-modified');
}
