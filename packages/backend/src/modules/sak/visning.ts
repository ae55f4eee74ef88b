import type { Husstandsmedlem, Sak, SakSammendrag, Soeker, SoeknadTilBehandling } from '@kobo-bolig/contract';
import { sendtKontekst, validerRegistrert, type Svar } from '@kobo-bolig/skjema';
import { bekreftede } from '../soeknad/grunnlag.ts';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { sakdetaljer, sakensSoeknad, type Sakdetaljer, type Sakrad, type Soeknadrad } from './queries.sql.ts';
import { handlinger, type Saksaktoer } from './rules.ts';

const tekst = (verdi: unknown, maks: number): string | null =>
  typeof verdi === 'string' && verdi.trim() !== '' ? verdi.slice(0, maks) : null;

const tryggKontakt = (verdi: unknown): Soeker['tryggKontakt'] =>
  (['JA', 'BARE_POST', 'EGEN_MAATE'] as const).find((kjent) => kjent === verdi) ?? 'UKJENT';

/** How to reach the party: what this application says, else what is known of the person. */
function tilSoeker(
  sak: Sakrad,
  { svar, kontakt, adresse, soekersSpraak, folkeregisterstatus }: Sakdetaljer,
): Soeker {
  const svarene = svar ?? {};
  const kontaktMaate = tekst(svarene['tryggKontakt.maate'], 200);
  const tolkSpraak = tekst(svarene['tolkSpraak'] ?? kontakt['tolkSpraak'], 40);
  return {
    personId: sak.soekerId,
    navn: sak.soekerNavn,
    adresse: tekst(adresse, 300),
    telefon: tekst(svarene['soeker.telefon'] ?? kontakt['telefon'], 20),
    epost: tekst(svarene['soeker.epost'] ?? kontakt['epost'], 254),
    tryggKontakt: tryggKontakt(svarene['tryggKontakt']),
    ...(kontaktMaate !== null && { kontaktMaate }),
    ...(tolkSpraak !== null && { tolkSpraak }),
    ...(soekersSpraak !== null && { spraak: soekersSpraak }),
    ...(folkeregisterstatus !== null && { folkeregisterstatus }),
  };
}

/** A partner who does not apply is another adult of the household. */
const medlemsroller: Readonly<Record<string, Husstandsmedlem['rolle']>> = {
  SOEKER: 'SOEKER',
  MEDSOEKER: 'MEDSOEKER',
  BARN: 'BARN',
  VENTET_BARN: 'VENTET_BARN',
};

type Hode = Pick<
  Sakrad,
  | 'id'
  | 'saksnummer'
  | 'sakstype'
  | 'status'
  | 'antallVoksne'
  | 'antallBarn'
  | 'hast'
  | 'mottatt'
  | 'nesteFrist'
  | 'nesteFristType'
  | 'saksbehandler'
  | 'saksbehandlerNavn'
  | 'versjon'
>;

/** What a case shows of itself, in the list and opened. */
export const sakshode = (rad: Hode): Omit<SakSammendrag, 'soeker'> => ({
  sakId: rad.id,
  saksnummer: rad.saksnummer,
  sakstype: rad.sakstype,
  status: rad.status,
  husstand: { voksne: rad.antallVoksne, barn: rad.antallBarn },
  hast: rad.hast,
  mottatt: idag(new Date(rad.mottatt)),
  ...(rad.nesteFrist !== null &&
    rad.nesteFristType !== null && { nesteFrist: { type: rad.nesteFristType, dato: rad.nesteFrist } }),
  ...(rad.saksbehandler !== null && {
    saksbehandler: { ansattId: rad.saksbehandler, navn: rad.saksbehandlerNavn ?? rad.saksbehandler },
  }),
  versjon: rad.versjon,
});

/** The case as an employee sees it, with what they can do with it. */
export async function visSak(tx: Tx, sak: Sakrad, aktoer: Saksaktoer): Promise<Sak> {
  const detaljer = await tx.one<Sakdetaljer>(sakdetaljer(sak.id));
  return {
    ...sakshode(sak),
    soeker: tilSoeker(sak, detaljer),
    medlemmer: detaljer.medlemmer.map((medlem) => ({
      ...medlem,
      rolle: medlemsroller[medlem.rolle] ?? 'ANNEN_VOKSEN',
    })),
    forventetSvar: sak.forventetSvar,
    ...(sak.foreloepigSvar !== null && { foreloepigSvar: sak.foreloepigSvar }),
    ...(sak.venterTil !== null && { venterTil: sak.venterTil }),
    enhet: sak.enhet,
    ...(detaljer.soeknadId !== null && { soeknadId: detaljer.soeknadId }),
    ...(detaljer.bosetting !== null && { bosetting: detaljer.bosetting }),
    ...(detaljer.utenBehovsproeving !== null && { utenBehovsproeving: detaljer.utenBehovsproeving }),
    kartleggingFerdig: sak.kartleggingFerdig,
    ...(sak.annetVedtak && { annetVedtak: true }),
    ulikeSkatteaar: detaljer.ulikeSkatteaar,
    ...(detaljer.ulesteMeldinger > 0 && { ulesteMeldinger: detaljer.ulesteMeldinger }),
    handlinger: handlinger(sak, aktoer),
    hendelser: [...detaljer.hendelser],
  };
}

const ukjenteSvar = ({ svar, mottatt, spraak }: Soeknadrad): string[] => {
  const svarene = svar as Svar;
  const sendt = sendtKontekst(svarene, { mottatt: idag(new Date(mottatt)), spraak });
  return [...validerRegistrert(svarene, sendt).ukjent];
};

/** @throws KoboFeil IKKE_FUNNET */
export async function visSoeknad(tx: Tx, sakId: string): Promise<SoeknadTilBehandling> {
  const rad = await tx.maybeOne<Soeknadrad>(sakensSoeknad(sakId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  const { id, kanal, registrertAv, registrertAvNavn, prefill, informasjonVist, ...resten } = rad;
  return {
    soeknadId: id,
    ...resten,
    kanal,
    ...(registrertAv !== null && {
      registrertAv: { ansattId: registrertAv, navn: registrertAvNavn ?? registrertAv },
      ukjent: ukjenteSvar(rad),
    }),
    ...(registrertAv === null && { prefill, bekreftet: bekreftede(rad.svar as Svar), informasjonVist }),
  };
}
