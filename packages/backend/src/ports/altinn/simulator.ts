import { decodeJwt, SignJWT } from 'jose';
import * as z from 'zod/mini';
import type { Fetch } from '../felles/forsoek.ts';
import { createDoervakt, type Simulatoroppsett } from '../felles/simulering.ts';
import type { Tokeninnhold } from '../maskinporten/simulator.ts';
import { attributt, HANDLING, SCOPE, STI } from './adapter.ts';
import { VEKSLING } from './token.ts';

const SEKUNDER = 1_800;
/** Symmetric, for here the one who signs is the one who verifies. */
const NOEKKEL = new TextEncoder().encode('the simulated platform signs with this, and nobody else');
const koder = {
  ukjentUrl: 'AUTH-904',
  autentisering: 'AUTH-901',
  autorisering: 'AUTH-903',
  validering: 'AUTH-900',
  format: 'AUTH-906',
  feil: 'AUTH-950',
};

export interface Altinnplattform {
  /** Gives a token of Altinn's for one of Maskinporten's. */
  veksle: Fetch;
  /** Who was let in with a token of Altinn's; null for any other token, one of Maskinporten's as well. */
  verifiser(token: string): Promise<Tokeninnhold | null>;
}

/** Altinn's exchange of tokens. The lifetime is that of the published example. */
export function createAltinnplattform(
  oppsett: Simulatoroppsett,
  naa: () => number = Date.now,
): Altinnplattform {
  const utstedt = new Map<string, Tokeninnhold>();
  return {
    async veksle(request) {
      const [ordning, token] = (request.headers.get('authorization') ?? '').split(' ');
      const innhold = ordning === 'Bearer' && token ? await oppsett.verifiserToken(token) : null;
      if (request.url !== oppsett.baseUrl + VEKSLING || request.method !== 'GET')
        return new Response(null, { status: 404 });
      if (!innhold) return new Response(null, { status: 401 });
      const iat = Math.floor(naa() / 1_000);
      const vekslet = await new SignJWT({ scope: innhold.scopes.join(' '), jti: crypto.randomUUID() })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuedAt(iat)
        .setExpirationTime(iat + SEKUNDER)
        .sign(NOEKKEL);
      utstedt.set(vekslet, innhold);
      return new Response(vekslet, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
    },
    async verifiser(token) {
      const innhold = utstedt.get(token);
      return innhold && decodeJwt(token).exp! * 1_000 > naa() ? innhold : null;
    },
  };
}

const Attributter = z.array(
  z.strictObject({
    AttributeId: z.string(),
    Value: z.string(),
    DataType: z.optional(z.string()),
    IncludeInResult: z.optional(z.boolean()),
  }),
);
const Kategori = z.strictObject({ Id: z.string(), Attribute: Attributter });
const Kropp = z.strictObject({
  Request: z.strictObject({
    ReturnPolicyIdList: z.optional(z.boolean()),
    AccessSubject: z.array(Kategori),
    Action: z.array(Kategori),
    Resource: z.array(Kategori),
    MultiRequests: z.strictObject({
      RequestReference: z.array(z.strictObject({ ReferenceId: z.array(z.string()) })),
    }),
  }),
});
type Kategori = z.output<typeof Kategori>;

/** What is handed out: resources by the organisation they are for and the person who may use them. */
export type Tildelinger = (orgnr: string, ident: string) => readonly string[];

/** Altinn's PDP over synthetic persons. Refuses what is not in wire.md, and a token of Maskinporten's. */
export function createPdpSimulator(
  oppsett: Simulatoroppsett & { plattform: Altinnplattform; tildelinger: Tildelinger },
): Fetch {
  const doer = createDoervakt(
    { ...oppsett, verifiserToken: oppsett.plattform.verifiser },
    { scopes: [SCOPE], koder, retryAfter: '0' },
  );
  return async (request) => {
    if (request.url !== oppsett.baseUrl + STI) return doer.feil(404, koder.ukjentUrl);
    const nektet = await doer.slippInn(request, 'POST');
    if (nektet) return nektet;
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      return doer.feil(400, koder.validering);
    const kropp = Kropp.safeParse(await request.json().catch(() => null));
    if (!kropp.success) return doer.feil(400, koder.validering);
    const { AccessSubject, Action, Resource, MultiRequests } = kropp.data.Request;
    const finn = (fra: Kategori[], ider: string[]) => fra.find(({ Id }) => ider.includes(Id));
    const Response_ = MultiRequests.RequestReference.map(({ ReferenceId }) =>
      avgjoer(
        oppsett.tildelinger,
        finn(AccessSubject, ReferenceId),
        finn(Action, ReferenceId),
        finn(Resource, ReferenceId),
      ),
    );
    return Response.json({ Response: Response_ });
  };
}

function avgjoer(
  tildelinger: Tildelinger,
  hvem: Kategori | undefined,
  hva: Kategori | undefined,
  paa: Kategori | undefined,
) {
  const les = (kategori: Kategori | undefined, id: string) =>
    kategori?.Attribute.find(({ AttributeId }) => AttributeId === id)?.Value;
  const [ident, orgnr, ressurs] = [
    les(hvem, attributt.person),
    les(paa, attributt.virksomhet),
    les(paa, attributt.ressurs),
  ];
  const ja =
    ident !== undefined &&
    orgnr !== undefined &&
    ressurs !== undefined &&
    les(hva, attributt.handling) === HANDLING &&
    tildelinger(orgnr, ident).includes(ressurs);
  const vises = (paa?.Attribute ?? []).filter(({ IncludeInResult }) => IncludeInResult);
  return {
    Decision: ja ? 'Permit' : 'NotApplicable',
    Status: { StatusCode: { Value: 'urn:oasis:names:tc:xacml:1.0:status:ok' } },
    Category: [
      {
        CategoryId: 'urn:oasis:names:tc:xacml:3.0:attribute-category:resource',
        Attribute: vises.map(({ AttributeId, Value }) => ({
          AttributeId,
          DataType: 'http://www.w3.org/2001/XMLSchema#string',
          Value,
        })),
      },
    ],
  };
}
