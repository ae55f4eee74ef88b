/**
 * Cases for the tests of case workers' elements, made the way they are made in life: somebody applies, and the case
 * is taken as far as asked by the people whose work that is, each step through the API.
 */
import type { BoligOpprett, KartleggingLagre, Sak, Tilbud, VedtaksforslagLagre } from '@kobo-bolig/contract';
import {
  avsluttSak,
  fattVedtak,
  ferdigstillKartlegging,
  gjenaapneSak,
  hentInnbygger,
  hentKartlegging,
  hentKommune,
  hentSak,
  hentVedtak,
  lagreKartlegging,
  lagreSvar,
  opprettBolig,
  opprettSoeknad,
  opprettTilbud,
  opprettVedtaksforslag,
  sendSoeknad,
  sendTilGodkjenning,
  svarPaaTilbud,
  taSaken,
} from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { oppsummeringHash, type Kontekst, type Svar } from '@kobo-bolig/skjema';
import { bistand, enslig } from '@kobo-bolig/skjema/testing';
import type { Mellomledd, Testbackend } from './backend.ts';

/** The people a case needs: the one who applies, and those who decide. */
export type Personer = Pick<Testbackend, 'klient' | 'ansatt' | 'ident'>;

/** How far a case has come. */
export type Stadium =
  | 'NY'
  | 'UNDER_ARBEID'
  | 'KARTLEGGING'
  | 'KARTLEGGING_FERDIGSTILT'
  | 'VEDTAKSFORSLAG'
  | 'GODKJENNING'
  | 'FATTET'
  | 'TILBUD_SENDT'
  | 'TILBUD_AKSEPTERT';

const stadier: readonly Stadium[] = [
  'NY',
  'UNDER_ARBEID',
  'KARTLEGGING',
  'KARTLEGGING_FERDIGSTILT',
  'VEDTAKSFORSLAG',
  'GODKJENNING',
  'FATTET',
  'TILBUD_SENDT',
  'TILBUD_AKSEPTERT',
];

export interface Saksvalg {
  soeker?: string;
  medsoeker?: string;
  formaal?: 'NY' | 'BOLIGBISTAND';
  /** What is answered otherwise than in the example of the purpose. */
  svar?: Svar;
  /** Who takes the case, assesses and proposes; Trine when absent, Siri of the shielded unit where it is shielded. */
  saksbehandler?: 'trine' | 'vidar' | 'siri';
  til?: Stadium;
  /** What is proposed and decided; Tilsagn when absent. */
  vedtak?: VedtaksforslagLagre;
}

export const forslag = {
  NY: {
    resultat: 'TILSAGN',
    fakta: 'Du har ikke et sted å bo, og bor hos venner.',
    regler: 'Kommunen skal hjelpe den som er vanskeligstilt på boligmarkedet (boligsosialloven § 6).',
    hensyn: 'Vi har lagt vekt på at situasjonen ikke blir bedre uten hjelp.',
    boliginnhold: { boligtype: 'ORDINAER', soverom: 2, leietidMnd: 36 },
    bistand: [],
  },
  BOLIGBISTAND: {
    resultat: 'TILSAGN',
    fakta: 'Du kan miste boligen du leier.',
    regler: 'Du har rett til individuelt tilpasset bistand (boligsosialloven § 6).',
    hensyn: 'Vi har lagt vekt på at du har bedt om hjelp i god tid.',
    bistand: ['RAAD_OG_VEILEDNING'],
  },
} as const satisfies Record<string, VedtaksforslagLagre>;

export const avslag: VedtaksforslagLagre = {
  resultat: 'AVSLAG',
  fakta: 'Du bor hos foreldrene dine.',
  regler: 'Kommunen skal hjelpe den som er vanskeligstilt på boligmarkedet (boligsosialloven § 6).',
  hensyn: 'Vi har lagt vekt på at du har et trygt sted å bo.',
  bistand: [],
};

/** An applicant who has a child living with them. */
export const medBarn: Svar = {
  'husstand.alene': 'NEI',
  barn: [{ navn: 'Modig Blyant', foedselsdato: '2019-02-28', bosted: 'FAST' }],
  venterBarn: 'NEI',
  medsoeker: 'NEI',
};

/** What the case worker concludes, on top of what the application says. */
export const vurdert = (innhold: KartleggingLagre): KartleggingLagre => ({
  ...innhold,
  boligbehov: { ...innhold.boligbehov, soveromMin: 2, maksLeie: 12_000, utenTrapper: true },
  vanskeligstilt: 'JA',
  vanskeligstiltBegrunnelse: 'Har ikke egnet bolig og klarer ikke å skaffe det selv.',
  tildelingsgrunnlag: { grupper: ['ANDRE_PROBLEMER'], primaer: 'ANDRE_PROBLEMER', bosattDato: null },
});

async function soek(backend: Personer, valg: Saksvalg): Promise<string> {
  const { soeker = 'ERFAREN HESTEDROSJE', medsoeker, formaal = 'NY', svar: andre } = valg;
  const klient = backend.klient(soeker);
  const { data: kommune } = await call(klient, hentKommune);
  const { data: innbygger } = await call(klient, hentInnbygger);
  const { data: soeknad, etag } = await call(klient, opprettSoeknad, { body: { spraak: 'nb' } });
  const svar: Svar = {
    ...(formaal === 'NY' ? enslig : bistand).svar,
    ...(medsoeker && {
      'husstand.alene': 'NEI',
      venterBarn: 'NEI',
      medsoeker: 'JA',
      'medsoeker.fnr': await backend.ident(medsoeker),
      'medsoeker.navn': medsoeker,
      'medsoeker.relasjon': 'EKTEFELLE',
    }),
    ...andre,
  };
  const { data: lagret } = await call(klient, lagreSvar, {
    path: { soeknadId: soeknad.soeknadId },
    body: { svar: svar as Record<string, never>, steg: 'oppsummering', spraak: 'nb' },
    etag,
  });
  const kontekst: Kontekst = {
    idag: new Date().toISOString().slice(0, 10),
    miljoe: 'TEST',
    spraak: 'nb',
    kommune,
    innbygger: innbygger as Kontekst['innbygger'],
  };
  const { data: kvittering } = await call(klient, sendSoeknad, {
    path: { soeknadId: soeknad.soeknadId },
    body: { oppsummeringHash: await oppsummeringHash(svar, kontekst) },
    etag: etagOf(lagret.versjon),
  });
  return kvittering.sakId;
}

let antallBoliger = 0;

/** A home nobody lives in: ordinary, two bedrooms, 10 000 kr a month, but for what is said. */
export async function ledigBolig(backend: Personer, felt: Partial<BoligOpprett> = {}): Promise<string> {
  antallBoliger += 1;
  const { data } = await call(backend.ansatt('berit'), opprettBolig, {
    body: {
      adresse: {
        adressenavn: 'Strandveien',
        nummer: 100 + antallBoliger,
        postnummer: '0000',
        poststed: 'Krokvik',
        kommunenummer: '9901',
      },
      bruksenhetsnummer: 'H0203',
      bygning: { bygningstype: 'BLOKK' },
      boligtype: 'ORDINAER',
      bemanning: 'INGEN',
      antallSoverom: 2,
      leiekostnad: { manedsleie: 10_000 },
      status: 'KLAR_FOR_INNFLYTTING',
      ...felt,
    },
  });
  return data.koboId;
}

/** A new case, taken by its case worker and decided by Vidar as far as asked. */
export async function nySak(backend: Personer, valg: Saksvalg = {}): Promise<string> {
  const { formaal = 'NY', til = 'NY', soeker = 'ERFAREN HESTEDROSJE', saksbehandler = 'trine' } = valg;
  const { vedtak: innhold } = valg;
  const sakId = await soek(backend, valg);
  const path = { sakId };
  const [eier, vidar] = [backend.ansatt(saksbehandler), backend.ansatt('vidar')];
  const sak = async (): Promise<Sak> => (await call(eier, hentSak, { path })).data;
  const vedtak = async () => etagOf((await call(eier, hentVedtak, { path })).data.versjon);
  let tilbud: Tilbud | undefined;
  const steg: Record<Exclude<Stadium, 'NY'>, () => Promise<unknown>> = {
    UNDER_ARBEID: async () => call(eier, taSaken, { path, etag: etagOf((await sak()).versjon) }),
    KARTLEGGING: async () => {
      const { data, etag } = await call(eier, hentKartlegging, { path });
      await call(eier, lagreKartlegging, { path, body: vurdert(data.innhold), etag });
    },
    KARTLEGGING_FERDIGSTILT: async () => {
      const { etag } = await call(eier, hentKartlegging, { path });
      await call(eier, ferdigstillKartlegging, { path, etag });
    },
    VEDTAKSFORSLAG: async () =>
      call(eier, opprettVedtaksforslag, {
        path,
        body: innhold ?? { ...forslag[formaal], bistand: [...forslag[formaal].bistand] },
      }),
    GODKJENNING: async () => call(eier, sendTilGodkjenning, { path, etag: await vedtak() }),
    FATTET: async () => call(vidar, fattVedtak, { path, etag: await vedtak() }),
    TILBUD_SENDT: async () => {
      const boligId = await ledigBolig(backend);
      tilbud = (await call(eier, opprettTilbud, { path, body: { boligId } })).data;
    },
    TILBUD_AKSEPTERT: async () =>
      call(backend.klient(soeker), svarPaaTilbud, {
        path: { tilbudId: tilbud?.tilbudId ?? '' },
        body: { svar: 'JA' },
        etag: etagOf(tilbud?.versjon ?? 0),
      }),
  };
  for (const stadium of stadier.slice(1, stadier.indexOf(til) + 1)) {
    await steg[stadium as Exclude<Stadium, 'NY'>]();
  }
  return sakId;
}

/** A refused case that is closed, opened again for a reason, taken and assessed anew. */
export async function gjenaapnetSak(backend: Personer, begrunnelse: string): Promise<string> {
  const sakId = await nySak(backend, {
    til: 'FATTET',
    vedtak: { ...avslag, avvikBegrunnelse: 'Bor trygt.' },
  });
  const path = { sakId };
  const trine = backend.ansatt('trine');
  const naa = async () => etagOf((await call(trine, hentSak, { path })).data.versjon);
  await call(trine, avsluttSak, { path, etag: await naa() });
  await call(trine, gjenaapneSak, { path, body: { begrunnelse }, etag: await naa() });
  await call(trine, taSaken, { path, etag: await naa() });
  const { data, etag } = await call(trine, hentKartlegging, { path });
  const lagret = await call(trine, lagreKartlegging, { path, body: data.innhold, etag });
  await call(trine, ferdigstillKartlegging, { path, etag: etagOf(lagret.data.versjon) });
  return sakId;
}

/** Folkeregisteret has told nobody's name. */
export const utenNavn: Mellomledd = async (request, send) => {
  const svar = await send(request);
  const body = (await svar.text()).replaceAll('"navn":"ERFAREN HESTEDROSJE"', '"navn":null');
  return new Response(body || null, svar);
};
