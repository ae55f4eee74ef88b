import type { Fetch } from '../felles/forsoek.ts';
import { lagSyntetiskOrgnr } from '../simulering/fnr.ts';

interface SimulertEnhet {
  navn: string;
  form: readonly [kode: string, beskrivelse: string];
  naering?: readonly [kode: string, beskrivelse: string];
  overordnet?: string;
  slettet?: string;
  fjernet?: boolean;
  konkurs?: boolean;
}

const KOMM = ['KOMM', 'Kommune'] as const;
const STI = ['STI', 'Stiftelse'] as const;
const AS = ['AS', 'Aksjeselskap'] as const;
const UTLEIE = ['68.200', 'Utleie og drift av egen eller leid fast eiendom'] as const;
const ADMINISTRASJON = ['84.110', 'Generell offentlig administrasjon'] as const;

/** The owners of the homes of the demo, and one of each kind there is to know about. */
export const SIMULERTE = {
  kommune: lagSyntetiskOrgnr(0),
  nabokommune: lagSyntetiskOrgnr(1),
  stiftelse: lagSyntetiskOrgnr(20),
  eiendomsselskap: lagSyntetiskOrgnr(21),
  underenhet: lagSyntetiskOrgnr(61),
  slettet: lagSyntetiskOrgnr(62),
  konkurs: lagSyntetiskOrgnr(63),
  fjernet: lagSyntetiskOrgnr(64),
} as const;

const enheter: ReadonlyMap<string, SimulertEnhet> = new Map<string, SimulertEnhet>([
  [SIMULERTE.kommune, { navn: 'KROKVIK KOMMUNE', form: KOMM, naering: ADMINISTRASJON }],
  [SIMULERTE.nabokommune, { navn: 'FJELLVIK KOMMUNE', form: KOMM, naering: ADMINISTRASJON }],
  [SIMULERTE.stiftelse, { navn: 'KROKVIK BOLIGSTIFTELSE', form: STI, naering: UTLEIE }],
  [SIMULERTE.eiendomsselskap, { navn: 'FJORDBO UTLEIE AS', form: AS, naering: UTLEIE }],
  [
    SIMULERTE.underenhet,
    {
      navn: 'FJORDBO UTLEIE AS AVD KROKVIK',
      form: ['BEDR', 'Underenhet til næringsdrivende og offentlig forvaltning'],
      naering: UTLEIE,
      overordnet: SIMULERTE.eiendomsselskap,
    },
  ],
  [SIMULERTE.slettet, { navn: 'YTRE KROK BOLIGSTIFTELSE', form: STI, slettet: '2024-06-30' }],
  [SIMULERTE.konkurs, { navn: 'TORVGATA BYGG AS', form: AS, naering: UTLEIE, konkurs: true }],
  [SIMULERTE.fjernet, { navn: '', form: AS, fjernet: true }],
]);

const kode = ([kode, beskrivelse]: readonly [string, string]) => ({ kode, beskrivelse });

/** Enhetsregisteret's open data over a few synthetic units. */
export function createOrganisasjonSimulator({ baseUrl }: { baseUrl: string }): Fetch {
  return async (request) => {
    const treff = /^\/(enheter|underenheter)\/(\d{9})$/.exec(request.url.slice(baseUrl.length));
    if (request.method !== 'GET' || !request.url.startsWith(baseUrl) || !treff)
      return new Response('Not Found', { status: 404 });
    // The register answers without one; here an adapter that has not said what it can read is told so.
    if (!request.headers.get('accept')?.includes('application/json'))
      return new Response(null, { status: 406 });
    const [, sted, organisasjonsnummer = ''] = treff;
    const enhet = enheter.get(organisasjonsnummer);
    const erUnder = enhet?.overordnet !== undefined;
    if (!enhet || erUnder !== (sted === 'underenheter')) return new Response(null, { status: 404 });
    const { navn, form, naering, overordnet, slettet, fjernet, konkurs = false } = enhet;
    if (fjernet) return Response.json({ organisasjonsnummer, slettedato: '2025-02-01' }, { status: 410 });
    const felles = { organisasjonsnummer, navn, organisasjonsform: kode(form) };
    if (slettet) return Response.json({ ...felles, respons_klasse: 'SlettetEnhet', slettedato: slettet });
    return Response.json({
      ...felles,
      respons_klasse: erUnder ? 'Underenhet' : 'Enhet',
      ...(naering && { naeringskode1: kode(naering) }),
      ...(overordnet
        ? { overordnetEnhet: overordnet }
        : { konkurs, underAvvikling: false, underTvangsavviklingEllerTvangsopplosning: false }),
    });
  };
}
