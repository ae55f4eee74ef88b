/**
 * The reasons of a decision, for whoever applies with the party: of themselves and of what the two share. Asked for before
 * their time to complain is out, it does not run until they have them, and begins anew then (forvaltningsloven 1967 §§ 24 and
 * 29, 2025 § 63).
 */
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, krevUtenFeil, tekst, type Feltfeil, type Tekst } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { medsoekeradresse } from '../dokument/mottakere.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { egenFrist, sakensFattede, type EgenFrist, type Paaklagbart } from '../klage/queries.sql.ts';
import { hovedspraak } from '../kommune/config.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { giOppgaveIDag } from '../oppgave/virkninger.ts';
import { krevBegrunnelse } from '../sak/mangler.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, krevSakForEndring, krevSaksbehandler, noterPaaSaken } from '../sak/service.ts';
import { emne } from '../vedtak/brev.ts';
import { paaSpraaket } from '../vedtak/lovnavn.ts';
import { taushet } from '../vedtak/medsoekerbrev.ts';
import {
  begrunnelsesgrunnlag,
  laasMedsoeker,
  sakensMedsoeker,
  settBegrunnelseBedtOm,
  settBegrunnelseSendt,
  type Begrunnelsesgrunnlag,
  type Medsoekerrad,
} from './queries.sql.ts';

const OPPGAVE: Readonly<Record<'nb' | 'nn', string>> = {
  nb: 'Medsøkeren har bedt om begrunnelsen for vedtaket. Send den delen som gjelder medsøkeren og det de har søkt om sammen.',
  nn: 'Medsøkjaren har bede om grunngivinga for vedtaket. Send den delen som gjeld medsøkjaren og det dei har søkt om saman.',
};

const feil = (code: string, detail: Tekst): Feltfeil => ({ pointer: '/bedt', code, detail });
const FOR_SENT = feil(
  'FRISTEN_ER_UTE',
  tekst(
    'Fristen for å klage var ute. Du kan likevel ringe oss eller skrive til oss, så forklarer vi vedtaket.',
    'Fristen for å klage var ute. Du kan likevel ringje oss eller skrive til oss, så forklarer vi vedtaket.',
  ),
);
const ALT_BEDT_OM = feil(
  'ALT_BEDT_OM',
  tekst('Begrunnelsen for vedtaket er alt bedt om.', 'Det er alt bede om grunngivinga for vedtaket.'),
);
const UTENFOR = feil(
  'UTENFOR',
  tekst(
    'Må være fra dagen vedtaket ble gjort, til i dag.',
    'Må vere frå dagen vedtaket vart gjort, til i dag.',
  ),
);

export interface Bedt {
  readonly dag: string;
  /** Who was told; null when they asked themselves. */
  readonly aktoer: Saksaktoer | null;
  readonly naa: Date;
  readonly nyId: () => string;
}

/** The decision they were told of. @throws KoboFeil UGYLDIG_OVERGANG, VEDTAK_I_ANNET_SYSTEM */
async function krevVedtaket(tx: Tx, sakId: string): Promise<Paaklagbart> {
  const vedtak = await tx.maybeOne<Paaklagbart>(sakensFattede(sakId));
  if (!vedtak) throw new KoboFeil('UGYLDIG_OVERGANG');
  if (vedtak.annet) throw new KoboFeil('VEDTAK_I_ANNET_SYSTEM');
  return vedtak;
}

/**
 * Somebody is to answer, and the case says so. The case is locked.
 * @throws KoboFeil UGYLDIG_OVERGANG without a decision, VEDTAK_I_ANNET_SYSTEM, UGYLDIG_FORESPOERSEL when it was asked for
 * before, or too late
 */
export async function beOmBegrunnelse(
  tx: Tx,
  sak: Sakrad,
  medsoeker: Medsoekerrad,
  { dag, aktoer, naa, nyId }: Bedt,
): Promise<void> {
  await tx.query(laasMedsoeker(medsoeker.id));
  const { vedtakId } = await krevVedtaket(tx, sak.id);
  const { vedtaksdato } = await tx.one<Begrunnelsesgrunnlag>(begrunnelsesgrunnlag(vedtakId));
  const { klagefrist } = await tx.one<EgenFrist>(egenFrist(vedtakId, medsoeker.personId));
  krevUtenFeil([
    ...(dag < vedtaksdato || dag > idag(naa) ? [UTENFOR] : []),
    ...(medsoeker.begrunnelseVedtakId === vedtakId ? [ALT_BEDT_OM] : []),
    ...(klagefrist !== null && dag > klagefrist ? [FOR_SENT] : []),
  ]);
  if (aktoer) await kjennAnsatt(tx, aktoer);
  const registrertAv = aktoer?.ansattId ?? null;
  await tx.query(settBegrunnelseBedtOm(medsoeker.id, { vedtakId, bedt: dag, registrertAv }));
  const { oppsett } = await hentKommuneinfo(tx);
  await giOppgaveIDag(tx, { id: nyId(), sakId: sak.id, tekst: OPPGAVE[hovedspraak(oppsett)] }, naa);
  await noterPaaSaken(tx, sak.id, { type: 'BEGRUNNELSE_BEDT_OM', ansattId: registrertAv });
}

/** The co-applicant of a case an employee works with. @throws KoboFeil IKKE_FUNNET until they have confirmed */
export async function krevSakensBekreftede(tx: Tx, sakId: string): Promise<Medsoekerrad> {
  const rad = await tx.maybeOne<Medsoekerrad>(sakensMedsoeker(sakId));
  if (rad?.status !== 'BEKREFTET') throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/**
 * Sends them the reasons that are theirs, as the case worker writes them. Their time to complain begins when they are
 * notified of the letter.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_FORESPOERSEL, UGYLDIG_OVERGANG when they have not asked, or
 * have been answered
 */
export async function sendBegrunnelse(
  tx: Tx,
  sakId: string,
  begrunnelse: string,
  miljoe: Dokumentmiljoe,
  aktoer: Saksaktoer,
): Promise<void> {
  const sak = await krevSakForEndring(tx, sakId);
  krevSaksbehandler(sak, aktoer);
  const medsoeker = await krevSakensBekreftede(tx, sak.id);
  const vedtakId = medsoeker.begrunnelseVedtakId;
  if (vedtakId === null || medsoeker.begrunnelseDokumentId !== null) throw new KoboFeil('UGYLDIG_OVERGANG');
  krevBegrunnelse({ begrunnelse });
  await kjennAnsatt(tx, aktoer);
  const vedtak = await tx.one<Begrunnelsesgrunnlag>(begrunnelsesgrunnlag(vedtakId));
  const dokumentId = await sendSaksbrev(tx, { ...miljoe, kommune: await hentKommuneinfo(tx) }, sak, {
    type: 'BEGRUNNELSE_MEDSOEKER',
    til: medsoekeradresse(medsoeker),
    verdier: (spraak) => ({
      hva: emne[sak.sakstype][spraak],
      vedtaksdato: formaterDag(vedtak.vedtaksdato),
      begrunnelse,
      taushet: paaSpraaket(taushet[vedtak.regelsett], spraak),
      klageinstans: vedtak.klageinstans,
      saksbehandler: aktoer.navn,
    }),
    vedtakId,
    ansatt: aktoer.ansattId,
  });
  await tx.query(settBegrunnelseSendt(medsoeker.id, dokumentId));
  await noterPaaSaken(tx, sak.id, { type: 'BEGRUNNELSE_SENDT', ansattId: aktoer.ansattId });
}
