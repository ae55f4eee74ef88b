import * as z from 'zod/mini';
import type { Fetch } from '../felles/forsoek.ts';
import { createDoervakt, type Simulatoroppsett } from '../felles/simulering.ts';
import type { Personsett, SimulertPerson } from '../simulering/person.ts';
import { MAKS_PERSONER, SCOPE, STI } from './adapter.ts';

const Kropp = z.strictObject({
  personidentifikatorer: z
    .array(z.string().check(z.regex(/^\d{11}$/)))
    .check(z.minLength(1), z.maxLength(MAKS_PERSONER)),
});

/** KRR's lookup of many persons, over synthetic ones. Refuses what is not in wire.md. */
export function createKontaktregisterSimulator(oppsett: Simulatoroppsett & { personer: Personsett }): Fetch {
  const doer = createDoervakt(oppsett, {
    scopes: [SCOPE],
    // None is published: these are made up here and mean nothing.
    koder: {
      ukjentUrl: 'KRR-904',
      autentisering: 'KRR-901',
      autorisering: 'KRR-903',
      validering: 'KRR-900',
      format: 'KRR-906',
      feil: 'KRR-950',
    },
    retryAfter: '0',
  });
  return async (request) => {
    if (request.url !== oppsett.baseUrl + STI) return doer.feil(404, 'KRR-904');
    const nektet = await doer.slippInn(request, 'POST');
    if (nektet) return nektet;
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      return doer.feil(400, 'KRR-900');
    const kropp = Kropp.safeParse(await request.json().catch(() => null));
    if (!kropp.success) return doer.feil(400, 'KRR-900');
    const identer = [...new Set(kropp.data.personidentifikatorer)];
    for (const ident of identer) {
      const forstyrret = doer.forstyrr('KONTAKTREGISTERET', oppsett.personer.get(ident) ?? { ident });
      if (forstyrret) return forstyrret;
    }
    return Response.json({ personer: identer.map((ident) => svar(ident, oppsett.personer.get(ident))) });
  };
}

/** Long ago enough that neither may be used to notify anybody of a decision. */
const UTGAATT = '2021-03-01T10:14:52+01';

function svar(personidentifikator: string, person: SimulertPerson | undefined) {
  const kontakt = person?.kontakt ?? (person && voksen(person) ? 'KAN_VARSLES' : 'IKKE_REGISTRERT');
  const felles = { personidentifikator, reservasjon: kontakt === 'RESERVERT' ? 'JA' : 'NEI' };
  if (!person || kontakt === 'IKKE_REGISTRERT')
    return { ...felles, status: 'IKKE_REGISTRERT', varslingsstatus: 'KAN_IKKE_VARSLES' };
  const aktiv = { ...felles, status: 'AKTIV', spraak: person.kontaktspraak ?? 'nb' };
  // Reserved or out of date: the register keeps what it has to itself.
  if (kontakt === 'RESERVERT' || kontakt === 'UTGAATT')
    return { ...aktiv, varslingsstatus: 'KAN_IKKE_VARSLES' };
  const verifisert = new Date().toISOString();
  const epost = {
    epostadresse: `${person.ident.slice(0, 6)}-${person.ident.slice(6)}@synutopia.example`,
    epostadresse_oppdatert: UTGAATT,
    epostadresse_sist_verifisert: kontakt === 'BARE_SMS' ? UTGAATT : verifisert,
  };
  return {
    ...aktiv,
    varslingsstatus: 'KAN_VARSLES',
    kontaktinformasjon: {
      ...epost,
      mobiltelefonnummer: '+4740000000',
      mobiltelefonnummer_oppdatert: verifisert,
      mobiltelefonnummer_sist_verifisert: verifisert,
    },
  };
}

/** Nobody under age is in the register by default. */
const voksen = ({ foedselsdato }: SimulertPerson): boolean =>
  Number(foedselsdato.slice(0, 4)) + 18 < new Date().getUTCFullYear();
