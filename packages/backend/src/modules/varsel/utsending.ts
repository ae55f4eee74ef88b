import type { Papirgrunn, Spraak } from '@kobo-bolig/contract';
import type { Database, TenantContext, Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { idag } from '../../klokke.ts';
import { erBorte, RegisterFeil } from '../../ports/felles/registerfeil.ts';
import type { Oppslag } from '../../ports/felles/registerklient.ts';
import type { Registeradgang } from '../../ports/felles/adgang.ts';
import type { Kontaktopplysninger, Kontaktregister } from '../../ports/kontaktregister/port.ts';
import type { Varselmottaker, Varslingskanal } from '../../ports/varsling/port.ts';
import { meldInnsynssvar } from '../innsynskrav/meddelelse.ts';
import { meldAvvisning } from '../klage/avvisning.ts';
import { hovedspraak } from '../kommune/config.ts';
import { hentKommuneinfo, type Kommuneinfo } from '../kommune/service.ts';
import { giOppgaveIDag } from '../oppgave/virkninger.ts';
import { hentIdenter } from '../person/service.ts';
import { loggSystemoppslag } from '../person/systemoppslag.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { oppgaveOmPapir } from '../boligoppgave/papir.ts';
import { laasBolig } from '../bolig/queries.sql.ts';
import { laasLeieforholdet, noeklene, type Leieforholdsnoekler } from '../leieforhold/queries.sql.ts';
import { laasSak } from '../sak/queries.sql.ts';
import { meldAvVarsel, meldMedsoeker, tilMedsoeker } from '../vedtak/meddelelse.ts';
import {
  settInnUvarslet,
  settVarselFulgt,
  settVarselPapir,
  settVarselSendt,
  settVarselSettTil,
  taForfaltVarsel,
  varselMedId,
  varseletsMottaker,
  type Leievarselrad,
  type Mottakerrad,
  type Varselrad,
} from './queries.sql.ts';
import { registeradgang } from '../innfoering/adgang.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { mottakerFor, nesteGang, papirUansett, varselsteg } from './rules.ts';
import { papiroppgave, varseltekst } from './tekster.ts';

export interface Varselporter {
  readonly vault: Vault;
  readonly kontaktregister: Kontaktregister;
  readonly varsling: Varslingskanal;
}

/** Minutes before the same notice is tried again, by this or another process. */
const PAUSE_MINUTTER = 15;

type Ettvarsel = Varselrad | Leievarselrad;

interface Grunnlag {
  readonly varsel: Ettvarsel;
  readonly mottaker: Mottakerrad;
  readonly ident: string | null;
  readonly adgang: Registeradgang;
  readonly kommune: Kommuneinfo;
  readonly papirEtterDager: number;
  readonly nettsted: string;
}

/** What is to be written when the world outside has answered; null to be tried again. */
type Virkning = (tx: Tx, sett: Ettvarsel) => Promise<void>;

/**
 * Does what is due of one notice: sends it, asks what became of it, reminds of what it is about, or gives it to somebody
 * to post. The channel is told the notice's own id, so one that was sent and not written down is not sent again.
 */
export async function behandleEttVarsel(
  db: Database,
  context: TenantContext,
  porter: Varselporter,
  naa: Date,
): Promise<'INGEN' | 'MER' | 'VENTER'> {
  const skriv = <T>(arbeid: (tx: Tx) => Promise<T>) => db.withTenant(context, 'skriv', arbeid);
  const grunnlag = await skriv((tx) => taNeste(tx, context.kommunenummer, porter.vault, naa));
  if (grunnlag === null) return 'INGEN';
  let virkning: Virkning;
  try {
    virkning = await nesteVirkning(grunnlag, { ...porter, skriv }, naa);
  } catch (error) {
    if (!(error instanceof RegisterFeil)) throw error;
    if (erBorte(error)) return 'VENTER';
    // An answer that cannot be used today may be one tomorrow, but nobody waits longer than that for a letter.
    if (grunnlag.varsel.sendt !== null || idag(new Date(grunnlag.varsel.opprettet)) === idag(naa))
      return 'MER';
    virkning = paaPapir(grunnlag, 'IKKE_SVAR', naa);
  }
  await skriv(async (tx) => {
    const { id, versjon } = grunnlag.varsel;
    await laasFor(tx, grunnlag.varsel);
    const sett = await tx.one<Ettvarsel>(varselMedId(id));
    // Somebody has posted it, or opened it, while the channel was asked.
    if (sett.versjon === versjon) await virkning(tx, sett);
  });
  return 'MER';
}

/** As everyone who changes what hangs on them: the case, or the home and then the tenancy. */
async function laasFor(tx: Tx, { sakId, leieforholdId }: Ettvarsel): Promise<void> {
  if (sakId !== null) return void (await tx.query(laasSak(sakId)));
  await tx.query(laasBolig((await tx.one<Leieforholdsnoekler>(noeklene(leieforholdId))).boligId));
  await tx.query(laasLeieforholdet(leieforholdId));
}

const grunnFor = ({ sakId }: Ettvarsel) => (sakId === null ? 'LEIEVARSEL' : 'VARSEL');

async function taNeste(tx: Tx, kommunenummer: string, vault: Vault, naa: Date): Promise<Grunnlag | null> {
  const tatt = await tx.maybeOne<{ id: string }>(taForfaltVarsel(naa.toISOString(), PAUSE_MINUTTER));
  if (!tatt) return null;
  const varsel = await tx.one<Ettvarsel>(varselMedId(tatt.id));
  const { sakId } = varsel;
  const mottaker = await tx.one<Mottakerrad>(varseletsMottaker(tatt.id, sakId));
  const identer = await hentIdenter({ tx, vault, kommunenummer }, [mottaker.mottakerId]);
  const kommune = await hentKommuneinfo(tx);
  // A municipality that no longer notifies has what was begun posted.
  const { papirEtterDager, nettsted } = kommune.oppsett.varsling ?? { papirEtterDager: 0, nettsted: '' };
  return {
    varsel,
    mottaker,
    ident: identer.get(mottaker.mottakerId) ?? null,
    adgang: await registeradgang(tx, grunnFor(varsel), { naa, ...(sakId !== null && { sakId }) }),
    kommune,
    papirEtterDager,
    nettsted,
  };
}

interface Utenfor extends Varselporter {
  readonly skriv: <T>(arbeid: (tx: Tx) => Promise<T>) => Promise<T>;
}

async function nesteVirkning(g: Grunnlag, ute: Utenfor, naa: Date): Promise<Virkning> {
  const { varsel, papirEtterDager } = g;
  const steg = varselsteg(varsel, papirEtterDager, naa);
  if (typeof steg === 'object') return paaPapir(g, steg.papir, naa);
  switch (steg) {
    case 'AAPNET':
      return async (tx) => void (await tx.query(settVarselSettTil(varsel.id)));
    case 'FOELG':
      return foelg(g, ute, naa);
    default:
      return send(g, ute, naa);
  }
}

const oppslagFor = ({ kommune }: Grunnlag): Oppslag => ({ kommuneOrgnr: kommune.orgnr });

async function foelg(g: Grunnlag, { varsling }: Utenfor, naa: Date): Promise<Virkning> {
  const { varsel, papirEtterDager } = g;
  const status =
    varsel.status === 'LEVERT' ? 'LEVERT' : (await varsling.status(oppslagFor(g), varsel.forsendelse!)).verdi;
  if (status === 'FEILET') return paaPapir(g, 'FEILET', naa);
  const naaErDet = status === 'LEVERT' ? 'LEVERT' : 'SENDT';
  const neste = nesteGang(naaErDet, varsel, papirEtterDager, naa).toISOString();
  return async (tx) => void (await tx.query(settVarselFulgt(varsel.id, naaErDet, neste)));
}

async function send(g: Grunnlag, ute: Utenfor, naa: Date): Promise<Virkning> {
  const { varsel, mottaker, kommune, papirEtterDager } = g;
  const uansett = papirUansett(mottaker);
  // Whoever is to be reached on paper anyway is not looked up.
  if (uansett !== null) return paaPapir(g, uansett, naa);
  const register = await slaaOpp(g, ute);
  const punkt = (verdi: string | null) => verdi && { verdi, bekreftet: mottaker.oppgitt };
  const egne = { epost: punkt(mottaker.epost) || null, mobil: punkt(mottaker.mobil) || null };
  const til = mottakerFor({ ...mottaker, egne, register }, naa);
  if (typeof til === 'string') return paaPapir(g, til, naa);
  const spraak = varselspraak(mottaker.valgtSpraak, register, kommune.oppsett.spraak);
  const purring = varsel.sendt !== null;
  const { verdi: forsendelse } = await ute.varsling.send(oppslagFor(g), {
    id: purring ? `${varsel.id}-2` : varsel.id,
    til,
    ...varseltekst(varsel.anledning, { kommune: kommune.navn, nettsted: g.nettsted }, spraak, purring),
  });
  return etterSending(g, til, spraak, forsendelse, papirEtterDager, naa);
}

const etterSending =
  (
    { varsel }: Grunnlag,
    { kanal }: Varselmottaker,
    spraak: Spraak,
    forsendelse: string,
    papirEtterDager: number,
    naa: Date,
  ): Virkning =>
  async (tx) => {
    const tid = naa.toISOString();
    const neste = nesteGang('SENDT', varsel, papirEtterDager, naa).toISOString();
    await tx.query(settVarselSendt(varsel.id, { kanal, spraak, forsendelse, tid, neste }));
    if (varsel.sakId === null) return;
    if (varsel.sendt === null) await meldDigitalt(tx, varsel, idag(naa));
    await meldVedSidenAv(tx, varsel.sakId, 'varsel-sendt');
  };

/** The first notice is how somebody is told of a decision or of what they are not let see, and what their time to complain runs from. */
async function meldDigitalt(
  tx: Tx,
  { id, dokumentId, vedtakId, avvisningId, dokumenttype }: Varselrad,
  varselSendt: string,
): Promise<void> {
  const meddelelse = { kanal: 'DIGITAL', varselSendt } as const;
  if (dokumenttype === 'INNSYN_NEKTET')
    return meldInnsynssvar(tx, { id, dokumentId: dokumentId! }, meddelelse);
  if (avvisningId !== null) await meldAvvisning(tx, avvisningId, meddelelse);
  if (vedtakId === null) return;
  if (tilMedsoeker(dokumenttype)) return meldMedsoeker(tx, { id, vedtakId }, meddelelse);
  await meldAvVarsel(tx, vedtakId, varselSendt);
}

const ikkeAapnet = (error: unknown): null => {
  if (error instanceof RegisterFeil && error.klasse === 'IKKE_AAPNET') return null;
  throw error;
};

/**
 * Asks the register about whom it is to, and writes it in the lookup log whatever becomes of the notice. Where the
 * municipality may not ask, nothing is known, and they are told on paper.
 */
async function slaaOpp(g: Grunnlag, ute: Utenfor): Promise<Kontaktopplysninger | undefined> {
  const { ident, mottaker, varsel, adgang } = g;
  // Whoever has no number is in no register.
  if (ident === null) return undefined;
  const svar = await ute.kontaktregister.hent({ adgang }, [ident]).catch(ikkeAapnet);
  if (svar === null) return undefined;
  const { verdi, korrelasjonsid } = svar;
  await ute.skriv(async (tx) =>
    loggSystemoppslag(tx, {
      operasjon: 'varsleOmBrev',
      ...oppslagslinje(grunnFor(varsel)),
      sakId: varsel.sakId,
      personIder: [mottaker.mottakerId],
      korrelasjonsid,
      nyId: uuidv7,
    }),
  );
  return verdi.get(ident);
}

/** What they chose in the application, else what they have told the register, else the municipality's own. */
export const varselspraak = (
  valgt: Spraak | null,
  register: Kontaktopplysninger | undefined,
  kommunens: readonly Spraak[],
): Spraak =>
  valgt ??
  (register?.spraak === 'nb' || register?.spraak === 'nn' ? register.spraak : (kommunens[0] ?? 'nb'));

/**
 * It is somebody's to post, today: nobody has been told until it is. Of a tenancy it is a task on the home, which says
 * nothing of who lives there.
 */
const paaPapir =
  ({ varsel, kommune }: Pick<Grunnlag, 'varsel' | 'kommune'>, grunn: Papirgrunn, naa: Date): Virkning =>
  async (tx) => {
    const spraak = hovedspraak(kommune.oppsett);
    if (varsel.sakId === null) {
      const { id: varselId, leieforholdId } = varsel;
      const { boligId } = await tx.one<Leieforholdsnoekler>(noeklene(leieforholdId));
      await tx.query(settVarselPapir(varselId, grunn, null));
      return oppgaveOmPapir(tx, { varselId, leieforholdId, boligId }, { dag: idag(naa), spraak });
    }
    const id = uuidv7();
    const tekst = papiroppgave(varsel, grunn, spraak);
    await giOppgaveIDag(tx, { id, sakId: varsel.sakId, tekst }, naa);
    await tx.query(settVarselPapir(varsel.id, grunn, id));
    await meldVedSidenAv(tx, varsel.sakId, 'oppgave-opprettet');
  };

/** Has a letter posted, with whatever made it, that somebody must be told of where the municipality does not notify. */
export async function postUvarslet(
  tx: Tx,
  { kommune, naa, nyId }: { readonly kommune: Kommuneinfo; readonly naa: Date; readonly nyId: () => string },
  { sakId, dokumentId }: { readonly sakId: string; readonly dokumentId: string },
): Promise<void> {
  const id = nyId();
  await tx.query(settInnUvarslet(id, sakId, dokumentId, naa.toISOString()));
  const varsel = await tx.one<Varselrad>(varselMedId(id));
  const grunn = papirUansett(await tx.one<Mottakerrad>(varseletsMottaker(id, sakId))) ?? 'KAN_IKKE_VARSLES';
  await paaPapir({ varsel, kommune }, grunn, naa)(tx, varsel);
}
