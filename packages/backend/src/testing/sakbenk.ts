import assert from 'node:assert/strict';
import type { Sakstype } from '@kobo-bolig/contract';
import type { Svar } from '@kobo-bolig/skjema';
import { createAdressesjekker } from '../adressesjekker.ts';
import { createKoboBackend } from '../app.ts';
import { createVault } from '../db/ident.ts';
import { sql } from '../db/sql.ts';
import { uuidv7 } from '../db/uuid.ts';
import type { Logglinje } from '../http/logg.ts';
import { createJobber } from '../jobber.ts';
import { kjoerKalender } from '../kalender.ts';
import { handlers } from '../modules/index.ts';
import { kontrollerEtt } from '../modules/vedlegg/kontroll.ts';
import { lagrePerson } from '../modules/person/service.ts';
import { opprettSak, type NyttMedlem } from '../modules/sak/service.ts';
import type { Ansattlogin, Login } from '../platform/claims.ts';
import { createSigner } from '../platform/worker/signer.ts';
import { identFor, lagPersoner, virksomhetsnavn } from '../ports/simulering/personer.ts';
import { createDatabaselager } from '../ports/fillager/database.ts';
import { createClamd } from '../ports/virus/adapter.ts';
import { createClamdSimulator } from '../ports/virus/simulator.ts';
import type { Porter } from '../porter.ts';
import { createVedleggskontroll } from '../vedleggskontroll.ts';
import { kriterier, krokvik, openTestDatabase } from './database.ts';
import { KOMMUNE, NABOKOMMUNE, SISTE_MAANED, testregistre } from './registre.ts';
import { bevitnet } from './vitne.ts';

const ansatt = (sub: string, navn: string, enhet: string, ...roller: string[]): Ansattlogin => ({
  sub,
  navn,
  roller: [{ kommunenummer: '9901', roller, enhet }],
});
export const trine = ansatt('trine', 'Trine Saksbehandler', 'BOLIGKONTOR', 'SAKSBEHANDLER', 'BOLIGOVERSIKT');
export const turid = ansatt('turid', 'Turid Saksbehandler', 'BOLIGKONTOR', 'SAKSBEHANDLER');
export const vidar = ansatt('vidar', 'Vidar Vedtak', 'BOLIGKONTOR', 'VEDTAKSMYNDIGHET', 'SAKSBEHANDLER');
export const berit = ansatt('berit', 'Berit Boligforvalter', 'BOLIGKONTOR', 'BOLIGOVERSIKT');
export const klara = ansatt('klara', 'Klara Klage', 'KLAGE', 'KLAGEBEHANDLER');
export const lisbet = ansatt('lisbet', 'Lisbet Leder', 'LEDELSE', 'LEDER');
/** Receives what is new to the shielded unit, and so is a member of each case that is shielded. */
export const siri = ansatt('siri', 'Siri Skjermet', 'SKJERMET', 'SAKSBEHANDLER');
/** Of the shielded unit too, and a member of no case until somebody makes her one. */
export const signe = ansatt('signe', 'Signe Skjermet', 'SKJERMET', 'SAKSBEHANDLER');
/** Hands out the cases of the shielded unit. */
export const stein = ansatt('stein', 'Stein Skjermet', 'SKJERMET', 'VEDTAKSMYNDIGHET', 'SAKSBEHANDLER');
export const petra = ansatt('petra', 'Petra Personvern', 'LEDELSE', 'PERSONVERNOMBUD');
export const anne = ansatt('anne', 'Anne Administrator', 'LEDELSE', 'ADMINISTRATOR');
export const fride: Ansattlogin = {
  sub: 'fride',
  navn: 'Fride Saksbehandler',
  roller: [{ kommunenummer: '9902', roller: ['SAKSBEHANDLER'], enhet: 'BOLIGKONTOR' }],
};

const ja = { nb: 'x', nn: 'x' };
const kontakt = { navn: ja, telefon: '00 00 00 00', aapningstid: ja };
const oppsett = {
  kontakt,
  navKontakt: kontakt,
  krisekontakt: kontakt,
  formaal: ['NY', 'BOLIGBISTAND'],
  spraak: ['nb', 'nn'],
  svartid: ja,
  utkastLevetidDager: 60,
  personvernombud: 'personvernombud@krokvik.example',
  toTrinnsgodkjenning: [
    'KOMMUNAL_BOLIG_NY',
    'KOMMUNAL_BOLIG_BYTTE',
    'KOMMUNAL_BOLIG_FORLENGELSE',
    'HUSSTANDSENDRING',
    'BOLIGBISTAND',
    'BOSETTING_FLYKTNING',
    'OMSORGSBOLIG',
    'UTEN_BEHOVSPROEVING',
  ],
  utenSoeknad: ['BOSETTING_FLYKTNING', 'OMSORGSBOLIG', 'UTEN_BEHOVSPROEVING'],
  hjemler: { UTEN_BEHOVSPROEVING: ['retningslinjer for personalboliger § 2'] },
  vedtakIAnnetSystem: ['KOMMUNAL_BOLIG_NY', 'KOMMUNAL_BOLIG_FORLENGELSE', 'OMSORGSBOLIG'],
  klageinstans: {
    KOMMUNAL_BOLIG_NY: { type: 'STATSFORVALTER', navn: 'Statsforvalteren' },
    BOLIGBISTAND: { type: 'KOMMUNAL_KLAGENEMND', navn: 'Klagenemnda' },
    BOSETTING_FLYKTNING: { type: 'STATSFORVALTER', navn: 'Statsforvalteren' },
    OMSORGSBOLIG: { type: 'STATSFORVALTER', navn: 'Statsforvalteren' },
    UTEN_BEHOVSPROEVING: { type: 'KOMMUNAL_KLAGENEMND', navn: 'Klagenemnda' },
  },
};

export interface NySaksvalg {
  readonly sakstype?: Sakstype;
  /** Adults as the registers know them, the applicant first. */
  readonly voksne?: readonly string[];
  readonly barn?: number;
  readonly hast?: boolean;
  readonly mottatt?: Date;
  readonly svar?: Svar;
}

/** What a call answered. */
export interface Svaret {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test asserts on what it reads; the router has held it against the contract
  readonly body: any;
  readonly etag: string | null;
  readonly hoder: Headers;
}

export interface Kallvalg {
  readonly json?: unknown;
  /** Sent as it is. */
  readonly fil?: { readonly type: string; readonly innhold: Uint8Array<ArrayBuffer> };
  /** `If-Match`. */
  readonly versjon?: string | number;
  readonly noekkel?: string;
  readonly kommunenummer?: string;
  /** `Kobo-Paa-Vegne-Av`. */
  readonly paaVegneAv?: string;
  /** `Accept-Language`. */
  readonly spraak?: string;
}

export type Klient = (metode: string, sti: string, valg?: Kallvalg) => Promise<Svaret>;

type Registervalg = NonNullable<Parameters<typeof testregistre>[0]>;

/** Organisation number of a company that keeps homes in both municipalities, and in one that is not here. */
export const SELSKAP = '310000026';
const selskapets = { '9901': [SELSKAP], '9902': [SELSKAP], '9999': [SELSKAP] };

/** The whole API over a database of one's own and simulated registers; the clock stands still. */
export async function openSakbenk(registervalg: Registervalg = {}) {
  const db = await openTestDatabase(async (database) => {
    for (const [kommunenummer, { kommuneOrgnr }] of [
      ['9901', KOMMUNE],
      ['9902', NABOKOMMUNE],
    ] as const) {
      await database.withTenant({ ...krokvik, kommunenummer }, 'skriv', async (tx) => {
        await tx.query(
          sql`update kommune set config = ${sql.json(oppsett)}, organisasjonsnummer = ${kommuneOrgnr}`,
        );
        await tx.query(
          sql`insert into ansatt (id, navn, enhet, roller) values ('siri', 'Siri Skjermet', 'SKJERMET', '{SAKSBEHANDLER}')`,
        );
        await tx.query(sql`insert into skjermet_mottaker (ansatt) values ('siri')`);
      });
    }
  });
  const logg: Logglinje[] = [];
  const benk = { klokke: new Date('2026-11-20T08:14:00Z') };
  const klokke = () => benk.klokke;
  const signer = await createSigner({ klokke });
  const noekkel = new Uint8Array(32).fill(9);
  const vault = await createVault({ current: 1, encryption: { 1: noekkel }, index: noekkel });
  const registre = await testregistre(registervalg);
  const jobber = createJobber({
    db: db.database,
    vault,
    folkeregister: registre.folkeregister,
    kontaktregister: registre.kontaktregister,
    varsling: registre.varsling,
    nyId: uuidv7,
    klokke,
    logg: (linje) => logg.push(linje),
  });
  const adressesjekker = createAdressesjekker({
    db: db.database,
    adresse: registre.adresse,
    klokke,
    logg: (linje) => logg.push(linje),
  });
  const fillager = createDatabaselager(vault);
  const clamd = createClamdSimulator();
  const virus = {
    /** What the scanner is connected to. */
    kobleTil: clamd,
    clamd,
  };
  const kontrolloppsett = {
    db: db.database,
    fillager,
    virusskanner: createClamd({ kobleTil: () => virus.kobleTil(), fristMs: 20_000 }),
    klokke,
  };
  const kontroll = createVedleggskontroll({ ...kontrolloppsett, logg: (linje) => logg.push(linje) });
  const porter: Porter = {
    ...registre,
    vault,
    kildenavn: (orgnr) => virksomhetsnavn.get(orgnr),
    vekkJobber: jobber.vekk,
    vekkAdressesjekk: adressesjekker.vekk,
    fillager,
    vekkVedleggskontroll: kontroll.vekk,
    miljoe: 'TEST',
  };
  const api = createKoboBackend({
    db: db.database,
    porter,
    handlers,
    utstedere: [{ ...signer.utsteder, konsumenter: selskapets }],
    hemmelighet: new Uint8Array(32).fill(7),
    klokke,
    logg: (linje) => logg.push(linje),
  });
  const backend = { ...api, fetch: bevitnet(api.fetch, db.admin) };

  const som =
    (login: Login): Klient =>
    async (
      metode,
      sti,
      { json, fil, versjon, noekkel = uuidv7(), kommunenummer = '9901', paaVegneAv, spraak } = {},
    ) => {
      const headers = {
        authorization: `Bearer ${await signer.token(login)}`,
        'kobo-kommunenummer': kommunenummer,
        ...(metode === 'POST' && { 'idempotency-key': noekkel }),
        ...(paaVegneAv !== undefined && { 'kobo-paa-vegne-av': paaVegneAv }),
        ...(spraak !== undefined && { 'accept-language': spraak }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(fil !== undefined && { 'content-type': fil.type }),
        ...(versjon !== undefined && { 'if-match': `"${String(versjon).replaceAll('"', '')}"` }),
      };
      const body = fil?.innhold ?? (json === undefined ? null : JSON.stringify(json));
      const svar = await backend.fetch(
        new Request(`http://kobo.test/v1${sti}`, { method: metode, headers, body }),
      );
      if (svar.headers.has('content-disposition')) {
        const fil = new Uint8Array(await svar.arrayBuffer());
        return { status: svar.status, body: fil, etag: null, hoder: svar.headers };
      }
      const tekst = await svar.text();
      return {
        status: svar.status,
        body: tekst === '' ? null : JSON.parse(tekst),
        etag: svar.headers.get('etag'),
        hoder: svar.headers,
      };
    };

  const iKrokvik = <T>(arbeid: Parameters<typeof db.database.withTenant<T>>[2]): Promise<T> =>
    db.database.withTenant({ ...krokvik, tid: klokke().toISOString() }, 'skriv', arbeid);

  /** A case out of an application, as the citizen's submission makes it. */
  const nySak = (valg: NySaksvalg = {}): Promise<string> =>
    iKrokvik(async (tx) => {
      const { voksne = ['ERFAREN HESTEDROSJE'], barn = 0, mottatt = klokke() } = valg;
      const { sakstype = 'KOMMUNAL_BOLIG_NY', hast = false, svar = {} } = valg;
      const medlemmer: NyttMedlem[] = [];
      for (const [i, navn] of voksne.entries()) {
        const personId = await lagrePerson(
          { tx, vault, kommunenummer: '9901', nyId: uuidv7 },
          identFor(navn),
          {
            navn,
            foedselsdato: '1984-11-14',
            gradering: 'UGRADERT',
            status: 'BOSATT',
            bostedsadresse: 'Lyngveien 14 A, 0000 Krokvik',
            postadresse: null,
            hentet: klokke().toISOString(),
          },
        );
        const rolle = (['SOEKER', 'MEDSOEKER'] as const)[i] ?? 'ANNEN_VOKSEN';
        medlemmer.push({ personId, navn, foedselsdato: '1984-11-14', rolle });
      }
      for (let i = 1; i <= barn; i++) {
        const barnet = { personId: null, navn: `Barn ${i}`, foedselsdato: '2017-03-14' };
        medlemmer.push({ ...barnet, rolle: 'BARN' });
      }
      const soekerId = medlemmer[0]!.personId!;
      const { sakId } = await opprettSak(tx, {
        id: uuidv7(),
        sakstype,
        soekerId,
        medlemmer,
        hast,
        mottatt,
        svartidDager: kriterier.svartidDager,
      });
      await tx.query(sql`
        insert into soeknad (id, soeker_id, sak_id, referanse, formaal, status, spraak, skjemaversjon, steg, svar, mottatt)
        values (${uuidv7()}, ${soekerId}, ${sakId}, ${`KB-${sakId.slice(-8).toUpperCase()}`},
          ${sakstype === 'BOLIGBISTAND' ? 'BOLIGBISTAND' : 'NY'}, 'REGISTRERT', 'nb', 1, 'kvittering',
          ${sql.json(svar)}, ${mottatt.toISOString()})`);
      return sakId;
    });

  const kontroller = () => kontrollerEtt(kontrolloppsett, '9901');

  return Object.assign(benk, {
    db,
    backend,
    /** Where nobody watches: for what disturbs the database under a call. */
    ubevitnet: api.fetch,
    signer,
    porter,
    registre,
    vault,
    logg,
    virus,
    /** One file looked through, as the job beside the requests does it: it may have taken the file before us. */
    kontroller,
    /** Every file is looked through, by whoever took it. */
    kontrollert: async () => {
      while ((await kontroller()) !== 'INGEN');
    },
    /** For a client that is not ours: what it puts after `Bearer`. */
    token: signer.token,
    som,
    nySak,
    iKrokvik,
    /** As it was opened. */
    fyll: db.reset,
    /** What the date calls for is done; that something of it fails is a fault. */
    kalender: async (naa = klokke()): Promise<void> => {
      const feil: Logglinje[] = [];
      await kjoerKalender({
        db: db.database,
        porter,
        klokke: () => naa,
        logg: (linje) => linje.nivaa === 'FEIL' && feil.push(linje),
      });
      assert.deepEqual(feil, []);
    },
    close: async () => {
      await Promise.all([jobber.stopp(), adressesjekker.stopp(), kontroll.stopp()]);
      await db.close();
    },
  });
}
export type Sakbenk = Awaited<ReturnType<typeof openSakbenk>>;

/** Persons as the registers have them in the month the tests run in. */
export const registerpersoner = () => lagPersoner(SISTE_MAANED);

/** Complete, and nothing more. */
export const kartlagt = {
  bosituasjon: { bosit: 4, bostedsloes: true, uegnet: [], maaUtDato: null },
  boligbehov: {
    soveromMin: 2,
    soveromMaks: 3,
    rullestol: false,
    utenTrapper: true,
    bemanning: 'INGEN',
    maksLeie: 11_000,
  },
  vanskeligstilt: 'JA',
  vanskeligstiltBegrunnelse: 'Har ikke egen bolig og får ikke leid privat.',
  tildelingsgrunnlag: { grupper: ['ANDRE_PROBLEMER', 'ELDRE'], primaer: 'ANDRE_PROBLEMER' },
};
export const begrunnelse = {
  fakta: 'Bor hos venner.',
  regler: 'Boligsosialloven § 6.',
  hensyn: 'Varig behov.',
};
/** What a decision on a household with children holds as well. */
export const barnetsBeste = {
  vurdert: true,
  tekst: 'Barna kan gå på den samme skolen.',
  ikkeHoert: 'Barna har ikke ønsket å si noe selv.',
};
export const tilsagnBolig = {
  resultat: 'TILSAGN',
  ...begrunnelse,
  boliginnhold: { boligtype: 'ORDINAER', soverom: 2, leietidMnd: 36 },
  bistand: [],
};

/** Takes the case, assesses it and locks the assessment. */
export async function kartlegg(klient: Klient, sakId: string, innhold: unknown = kartlagt): Promise<void> {
  const sak = await klient('GET', `/saker/${sakId}`);
  await klient('POST', `/saker/${sakId}/tildeling`, { versjon: sak.body.versjon });
  const lagret = await klient('PUT', `/saker/${sakId}/kartlegging`, { json: innhold, versjon: 1 });
  const ferdig = await klient('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, {
    versjon: lagret.body.versjon,
  });
  if (ferdig.status !== 200) throw new Error(JSON.stringify(ferdig.body));
}

/** A case that was refused: proposed, and decided by another after whatever comes in between. */
export async function avslaattSak(
  benk: Sakbenk,
  valg: NySaksvalg = {},
  foerVedtaket: (sakId: string) => Promise<void> = async () => {},
): Promise<string> {
  const sakId = await benk.nySak(valg);
  const somTrine = benk.som(trine);
  await kartlegg(somTrine, sakId);
  const json = { resultat: 'AVSLAG', ...begrunnelse, bistand: [], avvikBegrunnelse: 'Kan leie selv.' };
  await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json });
  await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  await foerVedtaket(sakId);
  const fattet = await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
  assert.equal(fattet.status, 201, JSON.stringify(fattet.body));
  return sakId;
}
