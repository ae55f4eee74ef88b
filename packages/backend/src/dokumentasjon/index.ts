// The API documentation as pages without scripts, out of the contract and the rules themselves.
import { problems, type ProblemCode } from '@kobo-bolig/contract';
import type { Fetch } from '../http/router.ts';
import { problemside, ROT, STIL } from './adresser.ts';
import { regelverkside } from './regelverk.ts';
import { DATATJENESTE, lagDatatjeneste, type Datatjeneste } from './datatjeneste.ts';

export interface Dokumentasjonsvalg {
  /** Where a demo municipality answers that the guide's commands can be sent to: that of `npm start` unless told. */
  readonly demo?: string;
  /** Who publishes this server, and where: then `/api/dcat.jsonld` describes it to Felles datakatalog. */
  readonly datatjeneste?: Datatjeneste;
}

/** @param api what it stands beside: the pages on a municipality's rules are made of what that answers */
export type Dokumentasjon = (request: Request, api?: Fetch) => Promise<Response>;

/** Nothing runs; the one form is the search. */
const sikker: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-cache',
};

const svar = (status: number, type: string, innhold: string): Response =>
  new Response(innhold, { status, headers: { ...sikker, 'content-type': `${type}; charset=utf-8` } });
// Relative: what the request calls this server is not to be believed.
const videre = (adresse: string): Response =>
  new Response(null, { status: 308, headers: { ...sikker, location: adresse } });

const typer = new Map(
  (Object.keys(problems) as ProblemCode[]).map((code) => [
    `${ROT}/urn:kobo:problem:${problemside(code).split('/').at(-1)!}`,
    problemside(code),
  ]),
);

/**
 * Serves the documentation under `/api`. The pages are made when the first of them is read, so that a server nobody
 * reads at starts as fast as one without. A problem's `type` after `/api/` leads to its page.
 */
export function createDokumentasjon({
  demo = 'http://127.0.0.1:7070',
  datatjeneste,
}: Dokumentasjonsvalg = {}): Dokumentasjon {
  let lest: Promise<(adresse: string, soek: string) => Response> | undefined;
  return async (request, api) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { ...sikker, allow: 'GET, HEAD' } });
    const { pathname, searchParams } = new URL(request.url);
    const type = typer.get(pathname.toLowerCase());
    if (type !== undefined) return videre(type);
    const regler = api && (await regelverkside(request, api));
    if (regler) return svar(200, 'text/html', regler);
    lest ??= lesInn(demo, datatjeneste);
    return (await lest)(pathname, searchParams.get('q') ?? '');
  };
}

async function lesInn(
  demo: string,
  datatjeneste?: Datatjeneste,
): Promise<(adresse: string, soek: string) => Response> {
  const [{ lagSider }, { ramme }, { stil }, { soekeside, ukjentside }, { openapi }] = await Promise.all([
    import('./sider.ts'),
    import('./ramme.ts'),
    import('./stil.ts'),
    import('./soek.ts'),
    import('@kobo-bolig/contract/openapi'),
  ]);
  const sider = lagSider(demo);
  const etterAdresse = new Map(sider.map((side) => [side.adresse, side]));
  const ferdige = new Map<string, string>();
  return (adresse, soek) => {
    if (adresse === STIL) return svar(200, 'text/css', stil);
    if (adresse === `${ROT}/openapi.json`) return svar(200, 'application/json', JSON.stringify(openapi));
    if (adresse === DATATJENESTE && datatjeneste)
      return svar(200, 'application/ld+json', JSON.stringify(lagDatatjeneste(openapi, datatjeneste)));
    if (adresse === `${ROT}/search`) return svar(200, 'text/html', ramme(soekeside(sider, soek), sider));
    const side = etterAdresse.get(adresse);
    if (side === undefined) {
      if (etterAdresse.has(`${adresse}/`)) return videre(`${adresse}/`);
      return svar(404, 'text/html', ramme(ukjentside(sider, adresse), sider));
    }
    const ferdig = ferdige.get(adresse) ?? ramme(side, sider);
    ferdige.set(adresse, ferdig);
    return svar(200, 'text/html', ferdig);
  };
}
