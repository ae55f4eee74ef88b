/** What tests of homes, offers and tenancies start from: homes, and cases somebody has been granted a home in. */
import {
  rollersScopes,
  type Ansattlogin,
  type Innbyggerlogin,
  type Maskinlogin,
} from '../platform/claims.ts';
import { identFor, KROKVIK } from '../ports/simulering/personer.ts';
import {
  kartlagt,
  kartlegg,
  barnetsBeste,
  tilsagnBolig,
  trine,
  vidar,
  type Klient,
  type NySaksvalg,
  type Sakbenk,
} from './sakbenk.ts';

const ansatt = (sub: string, navn: string, ...roller: string[]): Ansattlogin => ({
  sub,
  navn,
  roller: [{ kommunenummer: '9901', roller, enhet: 'BOLIGKONTOR' }],
});
/** Sees and keeps homes, but never who lives in them. */
export const oda = ansatt('oda', 'Oda Boligoversikt', 'BOLIGOVERSIKT');
/** Lets homes: offers, contracts, tenancies. */
export const ulrik = ansatt('ulrik', 'Ulrik Utleie', 'BOLIGOVERSIKT', 'UTLEIEFORVALTER');
/** The municipality's property management system, which a supplier runs. */
export const fdv: Maskinlogin = {
  klient: 'fdv-krokvik',
  orgnr: KROKVIK.orgnr,
  leverandoer: '310000002',
  scopes: rollersScopes(['FDV_MASKIN']),
};
/** Keeps homes next door. */
export const frode: Ansattlogin = {
  sub: 'frode',
  navn: 'Frode Bolig',
  roller: [{ kommunenummer: '9902', roller: ['BOLIGOVERSIKT', 'SAKSBEHANDLER'], enhet: 'BOLIGKONTOR' }],
};
export const innbygger = (navn: string): Innbyggerlogin => ({ navn, pid: identFor(navn) });

export const SOEKER = 'ERFAREN HESTEDROSJE';

export const adresse = (nummer: number, adressenavn = 'Lyngveien') => ({
  adressenavn,
  nummer,
  postnummer: '0000',
  poststed: 'Krokvik',
  kommunenummer: '9901',
});

export interface NyBolig {
  readonly koboId: string;
  readonly versjon: number;
}

/** A home through the API, ready to be offered unless something else is said. */
export async function nyBolig(klient: Klient, nummer: number, felt: object = {}): Promise<NyBolig> {
  const { status, body } = await klient('POST', '/boliger', {
    json: {
      adresse: adresse(nummer),
      status: 'KLAR_FOR_INNFLYTTING',
      boligtype: 'ORDINAER',
      antallSoverom: 2,
      leiekostnad: { manedsleie: 9_000 },
      ...felt,
    },
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body as NyBolig;
}

/** A case on the waiting list: assessed, proposed, decided by another. */
export async function sakMedTilsagn(benk: Sakbenk, valg: NySaksvalg = {}): Promise<string> {
  const sakId = await benk.nySak(valg);
  const somTrine = benk.som(trine);
  await kartlegg(somTrine, sakId, kartlagt);
  await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, {
    json: { ...tilsagnBolig, ...((valg.barn ?? 0) > 0 && { barnetsBeste }) },
  });
  await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  const fattet = await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
  if (fattet.status !== 201) throw new Error(JSON.stringify(fattet.body));
  return sakId;
}

/** Signed for three years from the first of next month, with three months' rent as deposit. */
export const kontrakt = {
  signertDato: '2026-11-20',
  startdato: '2026-12-01',
  sluttdato: '2029-11-30',
  tidsubegrenset: false,
  manedsleie: 9_000,
  depositum: 27_000,
  garantitype: 'SPERRET_KONTO',
} as const;

/** The same, but begun the day it is signed. */
export const begyntKontrakt = {
  ...kontrakt,
  startdato: kontrakt.signertDato,
  avvikBegrunnelse: 'Søkeren trenger boligen straks.',
} as const;

/** A case through offer and contract, lived in until 30 November 2029. */
export async function innflyttet(benk: Sakbenk, navn: string, nummer: number): Promise<string> {
  const somTrine = benk.som(trine);
  const sakId = await sakMedTilsagn(benk, { voksne: [navn] });
  const { koboId: boligId } = await nyBolig(somTrine, nummer);
  const { body } = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  const { tilbudId } = body as { tilbudId: string };
  const ja = { json: { svar: 'JA' }, versjon: 1 };
  await benk.som(innbygger(navn))('POST', `/tilbud/${tilbudId}/svar`, ja);
  const signert = await somTrine('POST', `/tilbud/${tilbudId}/kontrakt`, {
    json: begyntKontrakt,
    versjon: 2,
  });
  if (signert.status !== 201) throw new Error(JSON.stringify(signert.body));
  return sakId;
}
