import type {
  MineOpplysninger,
  MinKlage,
  MinMedsoeknadSamlet,
  MinSakSamlet,
  MinSoeknadSamlet,
  MittOppslag,
  Rolle,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { tekst, type Spraak } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { sakensDokumenter, type Dokumentrad } from '../dokument/queries.sql.ts';
import { tilMittDokument } from '../dokument/service.ts';
import { partensJournalnotater, type Journalnotatrad } from '../journalnotat/queries.sql.ts';
import { tilMittJournalnotat } from '../journalnotat/service.ts';
import { klagerensKlager, type Klagerad } from '../klage/queries.sql.ts';
import { tilMinKlage } from '../klage/visning.ts';
import { visFellesSak } from '../medsoeker/fellessak.ts';
import { listMine as listMineInvitasjoner, visMin } from '../medsoeker/service.ts';
import { hentMinSak, kjentInnbygger, listMineSaker } from '../meg/service.ts';
import { sakstraad, type Meldingsrad } from '../melding/queries.sql.ts';
import { visMeldinger } from '../melding/service.ts';
import { listForlatte, listMine } from '../oppsigelse/mine.ts';
import { egneSamtykker, type Samtykkerad } from '../samtykke/queries.sql.ts';
import { tilSamtykke } from '../samtykke/service.ts';
import {
  personensBosteder,
  personensKommentarer,
  type Bostederrad,
  type Kommentarrad,
} from '../registeropplysning/queries.sql.ts';
import { tilInnhenting, tilKommentar } from '../registeropplysning/service.ts';
import { hentMinPlan } from '../plan/service.ts';
import { paaSpraaket } from '../vedtak/lovnavn.ts';
import { formaalPaa } from './formaal.ts';
import { mer, merISaken } from './mer.ts';
import { hentSoeknad, listSoeknader, type Soeknadsmiljoe } from '../soeknad/service.ts';
import { soeknadensVedlegg, type Vedleggsrad } from '../vedlegg/queries.sql.ts';
import { tilVedlegg } from '../vedlegg/service.ts';
import {
  innhentingerOm,
  oekonomienTil,
  oppslagPaa,
  postadressen,
  type Innhentet,
  type Oekonomien,
  type Oppslaget,
} from './queries.sql.ts';

export interface Opplysningsmiljoe extends Soeknadsmiljoe {
  readonly kommunenummer: string;
  /** Nothing where the person has no national identity number here. */
  readonly ident: string | null;
  /** Who the citizen is in the lookup log, to leave out what they have looked at themselves; `null` where nobody knows. */
  readonly selv: string | null;
  readonly spraak: Spraak;
  /** A draft is nobody's but the citizen's. */
  readonly medUtkast: boolean;
}

/** The queries fetch one more than they are asked for. */
export const SAA_MANGE = 9_999;

async function klagene(tx: Tx, sakId: string, personId: string): Promise<{ klager?: MinKlage[] }> {
  const rader = await tx.query<Klagerad>(klagerensKlager(sakId, personId));
  return rader.length === 0 ? {} : { klager: rader.map(tilMinKlage) };
}

/** Their own part of what another has applied for. What nobody has confirmed is, as a draft, nobody's but theirs. */
async function medsoeknader(miljoe: Opplysningsmiljoe): Promise<MinMedsoeknadSamlet[]> {
  const { tx, soekerId, medUtkast } = miljoe;
  const ut: MinMedsoeknadSamlet[] = [];
  for (const rad of await listMineInvitasjoner(tx, soekerId)) {
    const bekreftet = rad.status === 'BEKREFTET';
    if (!bekreftet && !medUtkast) continue;
    ut.push({
      invitasjon: await visMin(miljoe, rad),
      ...(bekreftet &&
        rad.sakId !== null && {
          sak: await visFellesSak(miljoe, rad),
          ...(await klagene(tx, rad.sakId, soekerId)),
        }),
    });
  }
  return ut;
}

async function saken(tx: Tx, personId: string, sakId: string, dag: string): Promise<MinSakSamlet> {
  const meldinger = await tx.query<Meldingsrad>(sakstraad.side(sakId, SAA_MANGE, null));
  const dokumenter = await tx.query<Dokumentrad>(sakensDokumenter(sakId, personId, SAA_MANGE, null));
  const notater = await tx.query<Journalnotatrad>(partensJournalnotater(sakId, SAA_MANGE, null));
  const klager = await klagene(tx, sakId, personId);
  const samtykker = await tx.query<Samtykkerad>(egneSamtykker(sakId, personId, SAA_MANGE, null));
  return {
    sak: await hentMinSak(tx, personId, sakId, dag),
    meldinger: await visMeldinger(tx, meldinger),
    dokumenter: dokumenter.map(tilMittDokument),
    journalnotater: notater.map(tilMittJournalnotat),
    samtykker: samtykker.map(tilSamtykke(dag)),
    ...(await merISaken(tx, sakId, personId, dag)),
    ...klager,
  };
}

async function soeknaden(miljoe: Soeknadsmiljoe, soeknadId: string): Promise<MinSoeknadSamlet> {
  const vedlegg = await miljoe.tx.query<Vedleggsrad>(soeknadensVedlegg(soeknadId));
  return { soeknad: await hentSoeknad(miljoe, soeknadId), vedlegg: vedlegg.map(tilVedlegg) };
}

/** What a citizen reads of a look at their case from another unit. */
const NOEDFORMAAL = tekst(
  'Nødtilgang: saken ble åpnet av en annen enhet fordi det hastet. Kommunen kontrollerer det etterpå.',
  'Nødtilgang: saka vart opna av ei anna eining fordi det hasta. Kommunen kontrollerer det etterpå.',
);

const tilOppslag = (rad: Oppslaget, spraak: Spraak): MittOppslag => ({
  tid: rad.tid,
  ...(!rad.aktoer.startsWith('system:') && { rolle: (rad.roller[0] ?? 'INNBYGGER') as Rolle }),
  operasjon: rad.operasjon,
  hva: rad.ressurs,
  formaal: rad.noedtilgang ? NOEDFORMAAL[spraak] : formaalPaa(rad.formaal ?? '', spraak),
  hjemmel: paaSpraaket(rad.hjemmel ?? '', spraak),
  ...(rad.noedtilgang && { noedtilgang: true }),
});

/** What a person may see of themselves elsewhere, together: nothing here is read past the rules of where it belongs. */
export async function samleOpplysninger(miljoe: Opplysningsmiljoe): Promise<MineOpplysninger> {
  const { tx, soekerId, naa, ident, medUtkast } = miljoe;
  const dag = idag(naa);
  const soeknader: MinSoeknadSamlet[] = [];
  for (const { soeknadId, status } of await listSoeknader(miljoe))
    if (medUtkast || status !== 'UTKAST') soeknader.push(await soeknaden(miljoe, soeknadId));
  const saker: MinSakSamlet[] = [];
  for (const { sakId } of await listMineSaker(tx, soekerId, dag))
    saker.push(await saken(tx, soekerId, sakId, dag));
  const felles = await medsoeknader(miljoe);
  // As a draft, it is nobody's but the citizen's.
  const plan = medUtkast ? await hentMinPlan(miljoe, soekerId) : null;
  const innhentinger = await tx.query<Innhentet>(innhentingerOm(soekerId));
  const leieforhold = await listMine(tx, soekerId, naa);
  const forlatte = await listForlatte(tx, soekerId);
  const bosteder = await tx.query<Bostederrad>(personensBosteder(soekerId));
  const kommentarer = await tx.query<Kommentarrad>(personensKommentarer(soekerId));
  const post = await tx.maybeOne<{ postadresse: string[] | null }>(postadressen(soekerId));
  return {
    laget: naa.toISOString(),
    ...(ident !== null && { innbygger: await kjentInnbygger(miljoe, ident) }),
    ...(post?.postadresse && { postadresse: post.postadresse }),
    ...(plan?.lagret !== undefined && { plan }),
    ...(felles.length > 0 && { medsoeknader: felles }),
    soeknader,
    saker,
    leieforhold: [...leieforhold, ...forlatte.map((ett) => ett.leieforhold)],
    ...(await mer(
      tx,
      soekerId,
      [
        ...leieforhold.map(({ leieforholdId }) => ({ leieforholdId, sisteDag: null })),
        ...forlatte.map(({ leieforhold: { leieforholdId }, sisteDag }) => ({ leieforholdId, sisteDag })),
      ],
      dag,
    )),
    innhentinger: innhentinger.map(tilInnhenting),
    ...(bosteder.length > 0 && { bosteder }),
    ...(kommentarer.length > 0 && { registerkommentarer: kommentarer.map(tilKommentar) }),
    oekonomi: await tx.query<Oekonomien>(oekonomienTil(soekerId)),
    oppslag: (await tx.query<Oppslaget>(oppslagPaa(soekerId, miljoe.selv))).map((rad) =>
      tilOppslag(rad, miljoe.spraak),
    ),
  };
}
