import type { Fetch } from '../felles/forsoek.ts';
import { createDoervakt, type Simulatoroppsett } from '../felles/simulering.ts';
import type { Personsett } from '../simulering/person.ts';
import { RETTIGHETSPAKKE, SCOPE } from './adapter.ts';

/** The tax authority accepts the scope of the service that was merged into this one. */
const SCOPES = [SCOPE, 'skatteetaten:spesifisertsummertskattegrunnlag'];
const STI = new RegExp(`^/(oppgjoer|fastsatt|utkast)/${RETTIGHETSPAKKE}/([^/]+)/([^/]+)$`);

/** Summert skattegrunnlag v2 and Siste tilgjengelige skatteoppgjør v1 over synthetic persons. */
export function createSkattegrunnlagSimulator(
  oppsett: Simulatoroppsett & { personer: Personsett; sisteTilgjengeligeBaseUrl: string },
): Fetch {
  const felles = { scopes: SCOPES, korrelasjonsheader: 'Korrelasjonsid', retryAfter: '0' };
  const ssg = createDoervakt(oppsett, {
    ...felles,
    koder: {
      ukjentUrl: 'SSG-003',
      autentisering: 'SSG-004',
      autorisering: 'SSG-005',
      validering: 'SSG-006',
      format: 'SSG-009',
      feil: 'SSG-001',
    },
  });
  const td = createDoervakt(oppsett, {
    ...felles,
    koder: {
      ukjentUrl: 'TD-006',
      autentisering: 'TD-002',
      // No code of its own is published for a missing right.
      autorisering: 'DAS-008',
      validering: 'TD-003',
      format: 'TD-005',
      feil: 'TD-001',
    },
  });

  async function sisteTilgjengelige(request: Request, hale: string): Promise<Response> {
    const nektet = await td.slippInn(request, 'GET');
    if (nektet) return nektet;
    const ident = hale.slice(1);
    if (!/^\d{11}$/.test(ident)) return td.feil(400, 'TD-003', request);
    const person = oppsett.personer.get(ident);
    const forstyrret = person && td.forstyrr('SKATTEGRUNNLAG', person);
    if (forstyrret) return forstyrret;
    const siste = Math.max(...(person?.skatteoppgjoer ?? []).map(({ inntektsaar }) => inntektsaar));
    if (!Number.isFinite(siste)) return td.feil(404, 'TD-004', request);
    return Response.json({
      personidentifikator: ident,
      ressursId: 'skattegrunnlag',
      sisteTilgjengeligePeriode: String(siste),
    });
  }

  async function grunnlag(request: Request, hale: string): Promise<Response> {
    const treff = STI.exec(hale);
    if (!treff) return ssg.feil(404, 'SSG-003', request);
    const nektet = await ssg.slippInn(request, 'GET');
    if (nektet) return nektet;
    const [, stadie, aar = '', ident = ''] = treff;
    // Years before 2017 left with version 2; other stages than oppgjoer are not in our rights package.
    if (stadie !== 'oppgjoer' || !/^20\d\d$/.test(aar) || Number(aar) < 2017 || !/^\d{11}$/.test(ident))
      return ssg.feil(400, 'SSG-006', request);
    const person = oppsett.personer.get(ident);
    if (!person) return ssg.feil(404, 'SSG-007', request);
    const forstyrret = ssg.forstyrr('SKATTEGRUNNLAG', person);
    if (forstyrret) return forstyrret;
    const oppgjoer = person.skatteoppgjoer.find(({ inntektsaar }) => inntektsaar === Number(aar));
    if (!oppgjoer) return ssg.feil(404, 'SSG-008', request);
    const svar = { personidentifikator: ident, inntektsaar: aar };
    if (person.gradering === 'fortrolig' || person.gradering === 'strengtFortrolig')
      return Response.json({ ...svar, skjermet: true });
    return Response.json({
      ...svar,
      grunnlag: oppgjoer.grunnlag,
      skjermet: false,
      skatteoppgjoersdato: oppgjoer.skatteoppgjoersdato,
      stadie,
      ajourholdstidspunkt: `${oppgjoer.skatteoppgjoersdato}T08:38:37.72Z`,
    });
  }

  return async (request) => {
    const under = (rot: string) =>
      request.url.startsWith(`${rot}/`) ? request.url.slice(rot.length) : undefined;
    const tdHale = under(oppsett.sisteTilgjengeligeBaseUrl);
    if (tdHale) return sisteTilgjengelige(request, tdHale);
    return grunnlag(request, under(oppsett.baseUrl) ?? '');
  };
}
