// The API documentation: one page out of the contract itself, without script, so that it is as strict as what it
// describes and can be searched, printed and read aloud.
import { openapi } from '@kobo-bolig/contract/openapi';
import { commonProblems, problems, type ProblemCode } from '@kobo-bolig/contract';
import { demomaskiner } from '@kobo-bolig/backend';
import { STRENG_CSP } from '@kobo-bolig/backend/node';
import { stil } from './api-stil.ts';

type Json = Record<string, unknown>;
interface Operasjon extends Json {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  security?: { kobo?: string[] }[];
  parameters?: Json[];
  requestBody?: { content: Record<string, Innhold> };
  responses: Record<string, Json & { content?: Record<string, Innhold> }>;
}
interface Innhold {
  schema?: Json;
  examples?: Record<string, { value?: unknown; summary?: string; $ref?: string }>;
}

const dokument = openapi as unknown as Json & {
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operasjon>>;
  components: {
    schemas: Record<string, Json>;
    securitySchemes: {
      kobo: { description: string; flows: { authorizationCode: { scopes: Record<string, string> } & Json } };
    };
  };
};

const esc = (tekst: unknown): string =>
  String(tekst)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const kode = (tekst: unknown): string => `<code>${esc(tekst)}</code>`;
/** A description of the contract, with what stands in backticks as code. */
const prosa = (tekst: unknown): string => esc(tekst).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

/** Follows a reference into the document. */
function finn<T>(verdi: T): T {
  const ref = (verdi as { $ref?: string }).$ref;
  if (ref === undefined) return verdi;
  return finn(
    ref
      .slice(2)
      .split('/')
      .reduce<unknown>((sted, del) => (sted as Json)[del.replaceAll('~1', '/')], dokument) as T,
  );
}

const navnAv = (skjema: Json): string | undefined =>
  /\/schemas\/(.+)$/.exec(String(skjema['$ref'] ?? ''))?.[1];

function type(skjema: Json): string {
  const navn = navnAv(skjema);
  if (navn) return `<a href="#skjema-${navn}">${navn}</a>`;
  if (skjema['type'] === 'array') return `${type(skjema['items'] as Json)}[]`;
  if (Array.isArray(skjema['enum'])) return skjema['enum'].map(kode).join(' | ');
  const form = skjema['format'] ? ` (${esc(skjema['format'])})` : '';
  return esc([skjema['type']].flat().join(' or ')) + form;
}

const rad = (...celler: string[]): string =>
  `<tr>${celler.map((celle) => `<td>${celle}</td>`).join('')}</tr>`;
const tabell = (hode: string[], rader: string[]): string =>
  rader.length === 0
    ? ''
    : `<div class="rulle" tabindex="0"><table><thead><tr>${hode.map((h) => `<th scope="col">${h}</th>`).join('')}</tr></thead><tbody>${rader.join('')}</tbody></table></div>`;

const tekst = (verdi: unknown): string =>
  typeof verdi === 'string' ? verdi : JSON.stringify(verdi, null, 2);

function eksempler(tittel: string, innhold: Record<string, Innhold> | undefined): string {
  const json = innhold?.['application/json'];
  const alle = Object.values(innhold ?? {}).flatMap(({ examples = {} }) => Object.entries(examples));
  const skjema = json?.schema
    ? `<p>${type(json.schema)}</p>`
    : `<p>${Object.keys(innhold ?? {})
        .map(kode)
        .join(', ')}</p>`;
  if (!innhold) return '';
  const vist = alle
    .map(([navn, eksempel]) => {
      const { value, summary } = finn(eksempel);
      const hva = summary === undefined ? '' : `<p>${prosa(summary)}</p>`;
      return `<details><summary>Example: ${esc(navn)}</summary>${hva}<pre>${esc(tekst(value))}</pre></details>`;
    })
    .join('');
  return `<h4>${tittel}</h4>${skjema}${vist}`;
}

const feillenke = (f: ProblemCode): string => `<a href="#feil-${f}">${f}</a>`;

function operasjon(sti: string, metode: string, op: Operasjon): string {
  const parametere = (op.parameters ?? []).map((p) => finn(p));
  const scopes = op.security?.flatMap(({ kobo }) => kobo ?? []) ?? [];
  const roller = op['x-kobo-roles'] as string[];
  const feil = op['x-kobo-errors'] as ProblemCode[];
  const fakta: [string, string][] = [
    ['Who', roller.length > 0 ? roller.map(kode).join(', ') : 'Everybody, without login'],
    ['Scope', scopes.length > 0 ? scopes.map(kode).join(', ') : 'None'],
    [
      'Retry',
      `${kode(op['x-kobo-retry'])}${op['x-kobo-idempotency'] === 'required' ? ' with Idempotency-Key' : ''}`,
    ],
    ['Lookup log', op['x-kobo-audit'] === 'none' ? 'No' : kode(op['x-kobo-audit'])],
  ];
  const svar = Object.entries(op.responses)
    .filter(([status]) => status !== 'default')
    .map(
      ([status, r]) =>
        eksempler(`Answer ${status}`, r.content) ||
        `<h4>Answer ${status}</h4><p>${prosa(r['description'])}</p>`,
    )
    .join('');
  return `<section class="op" id="${op.operationId}">
    <h3>${esc(op.summary)}</h3>
    <p class="sti"><span>${metode.toUpperCase()}</span> ${esc(sti)} · ${kode(op.operationId)}</p>
    <p>${prosa(op.description ?? '')}</p>
    <dl>${fakta.map(([navn, verdi]) => `<dt>${navn}</dt><dd>${verdi}</dd>`).join('')}</dl>
    ${tabell(
      ['Parameter', 'In', 'Type', 'Meaning'],
      parametere.map((p) =>
        rad(
          `${kode(p['name'])}${p['required'] ? ' *' : ''}`,
          esc(p['in']),
          type(p['schema'] as Json),
          prosa(p['description'] ?? ''),
        ),
      ),
    )}
    ${eksempler('Body', op.requestBody?.content)}
    ${svar}
    <h4>Errors</h4><p>${[...feil.map(feillenke), '<a href="#felles-feil">those of all operations</a>'].join(', ')}</p>
  </section>`;
}

function skjema(navn: string, s: Json): string {
  const paakrevd = new Set((s['required'] as string[] | undefined) ?? []);
  const felt = Object.entries((s['properties'] as Record<string, Json> | undefined) ?? {});
  return `<section id="skjema-${navn}"><h3>${navn}</h3><p>${prosa(s['description'] ?? '')}</p>
    ${
      felt.length === 0
        ? `<p>${type(s)}</p>`
        : tabell(
            ['Field', 'Type', 'Meaning'],
            felt.map(([f, v]) =>
              rad(`${kode(f)}${paakrevd.has(f) ? ' *' : ''}`, type(v), prosa(v['description'] ?? '')),
            ),
          )
    }
  </section>`;
}

/** What works against the demo; with the municipality it is its own issuer, and the same requests. */
function token(origin: string): string {
  const { description, flows } = dokument.components.securitySchemes.kobo;
  const { scopes, ...adresser } = flows.authorizationCode;
  return `<section id="token"><h2>Get a token</h2><p>${prosa(description)}</p>
    <p>The demo issues tokens for synthetic persons and systems. Send the token in ${kode('Authorization: Bearer')} and the municipality in ${kode('Kobo-Kommunenummer')}.</p>
    <h3>A system (client credentials)</h3>
    ${demomaskiner()
      .map(
        ({ klient, hemmelighet, roller }) =>
          `<p>The client ${kode(klient)} has the role ${roller.flatMap((r) => r.roller.map(kode)).join(', ')} in Krokvik (9901).</p><pre>${esc(`curl -u ${klient}:${hemmelighet} ${origin}/innlogging/token \\
  -d grant_type=client_credentials -d scope='kobo:bolig.les kobo:bolig.skriv'
curl ${origin}/v1/boliger -H 'Kobo-Kommunenummer: 9901' -H "Authorization: Bearer $TOKEN"`)}</pre>`,
      )
      .join('')}
    <h3>A person (authorization code with PKCE)</h3>
    <p>The client is ${kode('kommuneside')} for citizens and ${kode('fagsystem')} for staff, without a secret. Start the demo with ${kode('KOBO_ORIGINS=http://localhost:5500 npm start')}, and the login may return to any page there. ${kode('createInnlogging')} of the SDK does the rest.</p>
    ${tabell(
      ['Address', 'Value'],
      Object.entries(adresser).map(([navn, verdi]) => rad(kode(navn), kode(verdi))),
    )}
    ${tabell(
      ['Scope', 'Meaning'],
      Object.entries(scopes).map(([navn, hva]) => rad(kode(navn), prosa(hva))),
    )}</section>`;
}

function side(origin: string): string {
  const alle = Object.entries(dokument.paths).flatMap(([sti, metoder]) =>
    Object.entries(metoder).map(([metode, op]) => ({ sti, metode, op })),
  );
  const grupper = dokument.tags.map(({ name, description }) => ({
    name,
    description,
    operasjoner: alle.filter(({ op }) => op.tags[0] === name),
  }));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(dokument.info.title)} ${esc(dokument.info.version)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/tema/designsystemet.css"><link rel="stylesheet" href="/api/stil.css"></head>
<body><a class="hopp" href="#innhold">Skip to the content</a><nav aria-label="Operations"><p><a href="#token">Get a token</a></p><h2>Operations</h2>${grupper
    .map(
      (g) =>
        `<h3>${g.name}</h3><ul>${g.operasjoner.map(({ op }) => `<li><a href="#${op.operationId}">${op.operationId}</a></li>`).join('')}</ul>`,
    )
    .join(
      '',
    )}<p><a href="#feilkoder">Errors</a></p><p><a href="#skjemaer">Data types</a></p><p><a href="/api/openapi.json">openapi.json</a></p></nav>
<main id="innhold"><h1>${esc(dokument.info.title)}</h1>${dokument.info.description
    .split('\n\n')
    .map((avsnitt) => `<p>${prosa(avsnitt)}</p>`)
    .join('')}
${token(origin)}
${grupper.map((g) => `<h2 id="gruppe-${g.name}">${g.name}</h2><p>${prosa(g.description)}</p>${g.operasjoner.map(({ sti, metode, op }) => operasjon(sti, metode, op)).join('')}`).join('')}
<h2 id="feilkoder">Errors</h2><p>The texts are what a person is shown, in the language asked for with ${kode('Accept-Language')}: nb or nn.</p><h3 id="felles-feil">Errors of all operations</h3><p>These can come from every operation: ${commonProblems.map(feillenke).join(', ')}.</p>${tabell(
    ['Code', 'Status', 'What happened', 'What is kept, and what to do'],
    Object.entries(problems).map(
      ([c, p]) =>
        `<tr id="feil-${c}"><td>${kode(c)}</td><td>${p.status}</td><td lang="nb">${esc(p.title.nb)}</td><td lang="nb">${esc(p.detail.nb)}</td></tr>`,
    ),
  )}
<h2 id="skjemaer">Data types</h2>${Object.entries(dokument.components.schemas)
    .map(([navn, s]) => skjema(navn, s))
    .join('')}
</main></body></html>`;
}

/** Serves the page, its style sheet and the contract as JSON. `origin` is where its commands send requests. */
export function apiSide(origin: string): (request: Request) => Promise<Response> {
  const html = side(origin);
  const hoder = {
    'content-security-policy': STRENG_CSP,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  };
  const sider: Readonly<Record<string, readonly [type: string, innhold: string]>> = {
    '/api/': ['text/html; charset=utf-8', html],
    '/api/stil.css': ['text/css; charset=utf-8', stil],
    '/api/openapi.json': ['application/json', JSON.stringify(openapi)],
  };
  return async (request) => {
    const { pathname } = new URL(request.url);
    // Relative: what the request calls this server is not to be believed.
    if (pathname === '/api')
      return new Response(null, { status: 308, headers: { ...hoder, location: '/api/' } });
    const funnet = sider[pathname];
    if (!funnet) return new Response('There is no such page.', { status: 404, headers: hoder });
    return new Response(funnet[1], { headers: { ...hoder, 'content-type': funnet[0] } });
  };
}
