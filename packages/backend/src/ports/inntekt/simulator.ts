import type { Fetch } from '../felles/forsoek.ts';
import { createDoervakt, type Simulatoroppsett } from '../felles/simulering.ts';
import type { Personsett, SimulertInntekt } from '../simulering/person.ts';
import { RETTIGHETSPAKKE, SCOPE } from './adapter.ts';

const MAANED = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Skatteetaten's Inntekt API over synthetic persons. Refuses what is not in wire.md. */
export function createInntektSimulator(oppsett: Simulatoroppsett & { personer: Personsett }): Fetch {
  const doer = createDoervakt(oppsett, {
    scopes: [SCOPE],
    korrelasjonsheader: 'Korrelasjonsid',
    koder: {
      ukjentUrl: 'IM-003',
      autentisering: 'IM-004',
      autorisering: 'IM-005',
      validering: 'IM-006',
      format: 'IM-009',
      feil: 'IM-001',
    },
    retryAfter: '0',
  });
  const sti = new RegExp(`^/${RETTIGHETSPAKKE}/([^/]+)/inntekter$`);

  return async (request) => {
    const url = new URL(request.url);
    const ident = request.url.startsWith(oppsett.baseUrl)
      ? sti.exec(request.url.slice(oppsett.baseUrl.length).split('?')[0] ?? '')?.[1]
      : undefined;
    if (!ident) return doer.feil(404, 'IM-003', request);
    const nektet = await doer.slippInn(request, 'GET');
    if (nektet) return nektet;

    const fraOgMed = url.searchParams.get('fraOgMed') ?? '';
    const tilOgMed = url.searchParams.get('tilOgMed') ?? new Date().toISOString().slice(0, 7);
    const ukjent = [...url.searchParams.keys()].some((navn) => navn !== 'fraOgMed' && navn !== 'tilOgMed');
    if (
      ukjent ||
      !MAANED.test(fraOgMed) ||
      !MAANED.test(tilOgMed) ||
      fraOgMed > tilOgMed ||
      !/^\d{11}$/.test(ident)
    )
      return doer.feil(400, 'IM-006', request);

    const person = oppsett.personer.get(ident);
    if (!person) return doer.feil(404, 'IM-007', request);
    const forstyrret = doer.forstyrr('INNTEKT', person);
    if (forstyrret) return forstyrret;
    if (person.gradering === 'fortrolig' || person.gradering === 'strengtFortrolig')
      return Response.json({ oppgaveInntektsmottaker: [], skjermet: true });
    const inntekter = person.inntekt.filter(({ maaned }) => maaned >= fraOgMed && maaned <= tilOgMed);
    if (inntekter.length === 0) return doer.feil(404, 'IM-008', request);
    return Response.json({ oppgaveInntektsmottaker: inntekter.map((inntekt) => oppgave(ident, inntekt)) });
  };
}

const oppgave = (ident: string, inntekt: SimulertInntekt) => ({
  opplysningspliktigId: inntekt.opplysningspliktig,
  virksomhetId: inntekt.opplysningspliktig,
  kalendermaaned: inntekt.maaned,
  inntektsmottaker: { personidentifikator: ident },
  inntekt: [
    {
      fordel: inntekt.fordel,
      utloeserArbeidsgiveravgift: inntekt.art === 'loennsinntekt',
      inngaarIGrunnlagForTrekk: inntekt.fordel !== 'utgiftsgodtgjoerelse',
      beloep: inntekt.beloep,
      [inntekt.art]: { beskrivelse: inntekt.beskrivelse },
    },
  ],
});
