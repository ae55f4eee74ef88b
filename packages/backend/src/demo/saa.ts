import type { KartleggingLagre } from '@kobo-bolig/contract';
import type { Database, Tx } from '../db/database.ts';
import type { Vault } from '../db/ident.ts';
import { plussDager } from '../klokke.ts';
import { kjoerBolk } from '../modules/importer/kjoering.ts';
import { gjennomfoer, lesImport, opprettImport } from '../modules/importer/service.ts';
import { ferdigstillKartlegging, lagreKartlegging } from '../modules/kartlegging/service.ts';
import { spoerRegistrene } from '../modules/oekonomi/innhenting.ts';
import { sisteKompletteMaaneder } from '../modules/oekonomi/rules.ts';
import { forbered, lagreOekonomi } from '../modules/oekonomi/service.ts';
import { adresselinje, lagrePerson } from '../modules/person/service.ts';
import type { Saksaktoer } from '../modules/sak/rules.ts';
import { krevSak, opprettSak, taSaken } from '../modules/sak/service.ts';
import { lagReferanse } from '../modules/soeknad/rules.ts';
import { opprettTilbud } from '../modules/tilbud/utsending.ts';
import { fattVedtak, opprettForslag, sendTilGodkjenning } from '../modules/vedtak/service.ts';
import { innfoer } from './innfoering.ts';
import type { Demokommune } from './krokvik.ts';
import { etterspoer, venterIDag } from './mangler.ts';
import { heltNavn } from './personer.ts';
import {
  avklarVenteliste,
  boligMedNoekkel,
  finnesKommune,
  knyttLeieforhold,
  settBoligtillegg,
  settInnAnsatt,
  settInnSkjermedeMottakere,
  settInnEnhet,
  settInnKommune,
  settInnKriterier,
  settInnSoeknad,
  settSagtOpp,
  settSak,
  somOm,
  utenAdressesjekk,
} from './queries.sql.ts';
import type { Demoregistre } from './registre.ts';
import type { DemoKartlegging, DemoSak } from './saker-typer.ts';
import { soeknadssvar, type Demomedlem } from './soeknadssvar.ts';
import { BARNA_IKKE_HOERT } from './vedtakstekster.ts';

export interface Saaing {
  readonly db: Database;
  readonly vault: Vault;
  readonly nyId: () => string;
  readonly naa: Date;
  readonly registre: Demoregistre;
  /** Long work shows progress. */
  readonly fremdrift?: (hva: string) => void;
}

/**
 * Fills a demo municipality the way a real one is filled: staff, then the homes through the import, then cases through
 * the services the API uses, each step at its own time. Does nothing where the municipality exists.
 */
export async function saa(demo: Demokommune, saaing: Saaing): Promise<void> {
  const { db, fremdrift = () => undefined } = saaing;
  const { kommunenummer } = demo.kommune;
  const context = { kommunenummer, aktoer: 'system:demo', roller: [], skjermet: true };
  const skriv = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.withTenant(context, 'skriv', work);

  if (await skriv(async (tx) => (await tx.query(finnesKommune())).length > 0)) return;
  await skriv((tx) => grunnlag(tx, demo, saaing));
  fremdrift(`${demo.kommune.navn.nb}: boliger`);
  await boliger(skriv, demo, saaing);
  for (let fra = 0; fra < demo.saker.length; fra += 20) {
    fremdrift(`${demo.kommune.navn.nb}: sak ${fra} av ${demo.saker.length}`);
    await skriv(async (tx) => {
      for (const sak of demo.saker.slice(fra, fra + 20)) await saaSak(tx, sak, demo, saaing);
    });
  }
  // PostgreSQL keeps its own statistics; without any the embedded engine lists homes nine times slower.
  await db.analyze();
}

async function grunnlag(
  tx: Tx,
  { kommune, ansatte }: Demokommune,
  { nyId, registre, naa }: Saaing,
): Promise<void> {
  await tx.query(settInnKommune(kommune.navn, kommune.organisasjonsnummer, kommune.oppsett));
  await tx.query(settInnKriterier(nyId(), kommune.kriterier));
  await innfoer(tx, kommune, { ...registre, naa });
  for (const { kode, navn, type } of kommune.enheter) await tx.query(settInnEnhet(kode, navn, type));
  for (const a of ansatte) await tx.query(settInnAnsatt(a.ansattId, a.navn, a.enhet, a.roller));
  await tx.query(settInnSkjermedeMottakere());
}

type Skriv = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

async function boliger(skriv: Skriv, demo: Demokommune, { vault, nyId, naa }: Saaing): Promise<void> {
  const { kommunenummer } = demo.kommune;
  const fil = await lesImport(demo.boligimport(), { vault, kommunenummer, miljoe: 'TEST', nyId, naa });
  const jobb = await skriv((tx) => opprettImport(tx, fil));
  await skriv((tx) => tx.query(utenAdressesjekk()));
  await skriv((tx) => gjennomfoer(tx, jobb.id, ['BOLIGOVERSIKT', 'SAKSBEHANDLER'], () => undefined));
  while ((await skriv((tx) => kjoerBolk(tx, { vault, kommunenummer, nyId, naa }))) === 'MER');
  await skriv(async (tx) => {
    for (const t of demo.boligtillegg) {
      await tx.query(
        settBoligtillegg(t.boligNoekkel, t.bruksareal ?? null, t.heis ?? null, t.leieTilEiePotensial ?? null),
      );
    }
    for (const { boligNoekkel, fratredelse } of demo.sagtOpp)
      await tx.query(settSagtOpp(boligNoekkel, fratredelse));
  });
}

/** Office hours of a day, a little later for each step, so that a history has an order. */
const klokkeslett = (dag: string, time = 9): Date =>
  new Date(`${dag}T${String(time).padStart(2, '0')}:12:00Z`);

async function saaSak(tx: Tx, sak: DemoSak, demo: Demokommune, saaing: Saaing): Promise<void> {
  const { nyId } = saaing;
  const mottatt = klokkeslett(sak.mottatt, 8);
  await tx.query(somOm(mottatt.toISOString(), 'system:demo'));
  const medlemmer = await husstand(tx, sak, demo, saaing);
  const soekerId = medlemmer[0]!.personId!;
  const { sakId } = await opprettSak(tx, {
    id: nyId(),
    sakstype: sak.sakstype,
    soekerId,
    medlemmer,
    hast: sak.hast,
    mottatt,
    svartidDager: demo.kommune.kriterier.svartidDager,
  });
  await tx.query(
    settInnSoeknad({
      id: nyId(),
      soekerId,
      sakId,
      referanse: lagReferanse(crypto.getRandomValues(new Uint8Array(8))),
      formaal: sak.sakstype === 'BOLIGBISTAND' ? 'BOLIGBISTAND' : 'NY',
      svar: soeknadssvar(sak, medlemmer),
      mottatt: mottatt.toISOString(),
    }),
  );
  await behandle(tx, sakId, sak, demo, saaing);
  await tx.query(settSak(sakId, sak));
  if (sak.leieforhold) await tx.query(knyttLeieforhold(sak.leieforhold.boligNoekkel, sakId));
  if (sak.status === 'AVSLUTTET') await tx.query(avklarVenteliste(sakId));
}

async function husstand(
  tx: Tx,
  { husstand: h }: DemoSak,
  demo: Demokommune,
  saaing: Saaing,
): Promise<Demomedlem[]> {
  const { vault, nyId, naa } = saaing;
  const { kommunenummer } = demo.kommune;
  const roller = [
    [h.soeker, 'SOEKER'],
    ...(h.medsoeker ? [[h.medsoeker, 'MEDSOEKER'] as const] : []),
    ...h.barn.map((barn) => [barn, 'BARN'] as const),
  ] as const;
  const medlemmer: Demomedlem[] = [];
  for (const [person, rolle] of roller) {
    const navn = heltNavn(person);
    const personId = await lagrePerson({ tx, vault, kommunenummer, nyId }, person.ident, {
      navn,
      foedselsdato: person.foedselsdato,
      gradering: 'UGRADERT',
      status: 'BOSATT',
      bostedsadresse: adresselinje({ type: 'VEGADRESSE', ...person.bosted }),
      postadresse: null,
      hentet: naa.toISOString(),
    });
    medlemmer.push({ personId, navn, foedselsdato: person.foedselsdato, rolle });
  }
  return medlemmer;
}

/** The steps the case has been through, by the people who took them. */
async function behandle(
  tx: Tx,
  sakId: string,
  sak: DemoSak,
  demo: Demokommune,
  saaing: Saaing,
): Promise<void> {
  const { nyId } = saaing;
  const hvem = sak.saksbehandler ?? (sak.kartlegging ? 'trine' : undefined);
  if (hvem === undefined) return;
  const aktoer = (ansattId: string) => {
    const { navn, roller, enhet } = demo.ansatte.find((ansatt) => ansatt.ansattId === ansattId)!;
    return { ansattId, navn, roller, enheter: [enhet] };
  };
  const saksbehandler = aktoer(hvem);
  const steg = async (dager: number, ansattId = hvem): Promise<Date> => {
    const naa = klokkeslett(plussDager(sak.mottatt, dager), 9);
    await tx.query(somOm(naa.toISOString(), `ansatt:${ansattId}`));
    return naa;
  };
  const uten = () => undefined;

  await steg(0);
  await taSaken(tx, sakId, saksbehandler, uten);
  const valg = { aktoer: saksbehandler, krevVersjon: uten };
  if (venterIDag(sak, saaing.naa)) return etterspoer({ tx, naa: await steg(1), nyId }, sakId, sak, valg);
  if (sak.kartlegging === undefined) return;
  const kartlagt = await steg(1);
  if (sak.oekonomi) await hentOekonomien(tx, sakId, saksbehandler, kartlagt, demo, saaing);
  const k = { naa: kartlagt, nyId, krevVersjon: uten };
  await lagreKartlegging(
    tx,
    await krevSak(tx, sakId),
    saksbehandler,
    tilInnhold(sak.kartlegging, sak.mottatt),
    k,
  );
  await ferdigstillKartlegging(tx, await krevSak(tx, sakId), saksbehandler, k);

  const { vedtak } = sak;
  if (vedtak === undefined) return;
  const { oppsett } = demo.kommune;
  const { resultat, fakta, regler, hensyn, boliginnhold, barnetsBeste, bistand, utdypBistand } = vedtak;
  const forslag = {
    resultat,
    fakta,
    regler,
    hensyn,
    bistand: [...bistand],
    ...(boliginnhold && { boliginnhold }),
    ...(barnetsBeste !== undefined && {
      barnetsBeste: { vurdert: true, tekst: barnetsBeste, ikkeHoert: BARNA_IKKE_HOERT },
    }),
    ...(utdypBistand !== undefined && { utdypBistand }),
  };
  const foreslaatt = await steg(1, vedtak.foreslaattAv);
  await opprettForslag(tx, await krevSak(tx, sakId), saksbehandler, forslag, {
    id: nyId(),
    naa: foreslaatt,
    oppsett,
  });
  if (vedtak.status === 'FORSLAG') return;
  await sendTilGodkjenning(tx, await krevSak(tx, sakId), saksbehandler, foreslaatt, uten);
  if (vedtak.status === 'TIL_GODKJENNING' || vedtak.vedtaksdato === undefined) return;
  const beslutter = aktoer(vedtak.fattetAv ?? 'vidar');
  const fattet = klokkeslett(vedtak.vedtaksdato, 11);
  await tx.query(somOm(fattet.toISOString(), `ansatt:${beslutter.ansattId}`));
  await fattVedtak(tx, await krevSak(tx, sakId), beslutter, {
    naa: fattet,
    nyId,
    krevVersjon: uten,
    oppsett,
    behovIntervallMnd: demo.kommune.kriterier.behovIntervallMnd,
    vedtakGyldighetMnd: demo.kommune.kriterier.vedtakGyldighetMnd,
  });

  const { tilbud } = sak;
  if (!tilbud) return;
  const sendt = klokkeslett(tilbud.sendt, 9);
  await tx.query(somOm(sendt.toISOString(), `ansatt:${hvem}`));
  const { id: boligId } = await tx.one<{ id: string }>(boligMedNoekkel(tilbud.boligNoekkel));
  await opprettTilbud(
    tx,
    sakId,
    { boligId, svarfrist: tilbud.svarfrist },
    demo.kommune.kriterier.tilbudsfristDager,
    { nyId, naa: sendt, ansatt: saksbehandler },
  );
}

/** Asks the registers, as the button in the case does. */
async function hentOekonomien(
  tx: Tx,
  sakId: string,
  saksbehandler: Saksaktoer,
  naa: Date,
  { kommune: { kommunenummer } }: Demokommune,
  { vault, nyId, registre }: Saaing,
): Promise<void> {
  const grunnlag = await forbered(tx, sakId, saksbehandler, { vault, naa });
  const maaneder = sisteKompletteMaaneder(naa);
  const oppslag = { adgang: grunnlag.adgang, signal: AbortSignal.timeout(30_000) };
  const hentet = await spoerRegistrene(registre, oppslag, grunnlag.identer, maaneder);
  const navnFor = registre.kildenavn;
  await lagreOekonomi(tx, grunnlag, saksbehandler, hentet, {
    naa,
    nyId,
    vault,
    kommunenummer,
    navnFor,
    maaneder,
  });
}

const tilInnhold = (k: DemoKartlegging, mottatt: string): KartleggingLagre => ({
  bosituasjon: { bosit: k.bosit, bostedsloes: k.bosit === 4, uegnet: [...k.uegnet], maaUtDato: null },
  boligbehov: {
    soveromMin: k.soveromMin,
    soveromMaks: null,
    rullestol: k.rullestol,
    utenTrapper: k.rullestol,
    bemanning: 'INGEN',
  },
  vanskeligstilt: k.vanskeligstilt,
  vanskeligstiltBegrunnelse: k.vanskeligstiltBegrunnelse,
  tildelingsgrunnlag: {
    grupper: [k.primaer],
    primaer: k.primaer,
    ...(k.primaer === 'FLYKTNING' && { bosattDato: plussDager(mottatt, -400) }),
  },
});
