/** What is known of somebody beside their cases: who acts for them, what they have asked for, when they were away. */
import type { Fravaer, MineOpplysninger, MinSakSamlet } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { ogsaaSkjermet } from '../../db/skjerming.ts';
import { personensBoligfeil } from '../boligfeil/service.ts';
import { personensHenvendelser, type Henvendelsesrad } from '../henvendelse/queries.sql.ts';
import { leiedokumenterTil, type Dokumentrad } from '../dokument/queries.sql.ts';
import { tilMittDokument } from '../dokument/service.ts';
import { alleHjelpere } from '../hjelper/service.ts';
import { listFravaer } from '../leieforhold/fravaer.ts';
import { alleMeldinger } from '../leiemelding/service.ts';
import { leierensEgne } from '../leienotat/service.ts';
import { hentOppfoelging } from '../oppfoelging/service.ts';
import { faatteRader, gitteRader, tilRepresentasjon } from '../representasjon/service.ts';
import { egneSamarbeidsparter } from '../samarbeidspart/service.ts';
import { hentValg } from '../varsel/service.ts';
import { leidMedAndre } from './queries.sql.ts';

type Henvendelsen = NonNullable<MineOpplysninger['henvendelser']>[number];

/** Without who wrote it down, and which unit has it: that is of employees. */
const tilMinHenvendelse = (rad: Henvendelsesrad): Henvendelsen => ({
  kanal: rad.kanal,
  mottatt: rad.mottatt,
  tekst: rad.tekst,
  status: rad.status,
  skrevet: rad.skrevet,
  ...(rad.avgjort !== null && { avgjort: rad.avgjort }),
  ...(rad.begrunnelse !== null && { begrunnelse: rad.begrunnelse }),
  ...(rad.slettesDato !== null && { slettesDato: rad.slettesDato }),
});

/** Their own are shown whole, as to those who work with the case. */
const SOM_SAKEN = ['SAKSBEHANDLER'];

interface Leid {
  readonly leieforholdId: string;
  /** Of one they have left to the other of two; null of others. */
  readonly sisteDag: string | null;
}

/** What was known of it by then: an end that came later is not theirs. */
const fravaerTil = (ganger: readonly Fravaer[], sisteDag: string | null): Fravaer[] =>
  sisteDag === null
    ? [...ganger]
    : ganger
        .filter(({ fra }) => fra <= sisteDag)
        .map(({ avsluttet, ...gang }) => ({
          ...gang,
          ...(avsluttet !== undefined && avsluttet <= sisteDag && { avsluttet }),
        }));

/** Why somebody was away is theirs alone, and of two who rent together nobody has written down who it was. */
const utenGrunn = (ganger: readonly Fravaer[], felles: string | null): Fravaer[] =>
  ganger.map(({ type, ...gang }) => ({
    ...gang,
    ...(type !== undefined && (felles === null || gang.fra > felles) && { type }),
  }));

export async function mer(
  tx: Tx,
  personId: string,
  leieforhold: readonly Leid[],
  dag: string,
): Promise<
  Pick<
    MineOpplysninger,
    | 'representasjoner'
    | 'henvendelser'
    | 'fravaer'
    | 'boligfeil'
    | 'leiemeldinger'
    | 'leienotater'
    | 'leiedokumenter'
  >
> {
  const [gitt, faatt] = [await gitteRader(tx, personId), await faatteRader(tx, personId)];
  const henvendelser = await tx.query<Henvendelsesrad>(personensHenvendelser(personId));
  const leiedokumenter = await tx.query<Dokumentrad>(leiedokumenterTil(personId));
  const boligfeil = await personensBoligfeil(tx, personId);
  const fravaer: NonNullable<MineOpplysninger['fravaer']> = [];
  const leiemeldinger: NonNullable<MineOpplysninger['leiemeldinger']> = [];
  const leienotater: NonNullable<MineOpplysninger['leienotater']> = [];
  for (const { leieforholdId, sisteDag } of leieforhold) {
    const meldinger = await alleMeldinger(tx, leieforholdId, personId, sisteDag);
    if (meldinger.length > 0) leiemeldinger.push({ leieforholdId, meldinger });
    // Also where the other is protected: what it answers is a day.
    const { felles } = await ogsaaSkjermet(tx, () =>
      tx.one<{ felles: string | null }>(leidMedAndre(leieforholdId, personId)),
    );
    const notater = await leierensEgne(tx, leieforholdId, { etter: felles, til: sisteDag });
    if (notater.length > 0) leienotater.push({ leieforholdId, notater });
    const ganger = fravaerTil(await listFravaer(tx, leieforholdId, SOM_SAKEN), sisteDag);
    if (ganger.length > 0) fravaer.push({ leieforholdId, fravaer: utenGrunn(ganger, felles) });
  }
  return {
    ...(gitt.length + faatt.length > 0 && {
      representasjoner: {
        gitt: gitt.map((rad) => tilRepresentasjon(rad, dag)),
        faatt: faatt.map((rad) => tilRepresentasjon(rad, dag, 'FAATT')),
      },
    }),
    ...(henvendelser.length > 0 && { henvendelser: henvendelser.map(tilMinHenvendelse) }),
    ...(fravaer.length > 0 && { fravaer }),
    ...(boligfeil.length > 0 && { boligfeil }),
    ...(leiemeldinger.length > 0 && { leiemeldinger }),
    ...(leienotater.length > 0 && { leienotater }),
    ...(leiedokumenter.length > 0 && { leiedokumenter: leiedokumenter.map(tilMittDokument) }),
  };
}

/** How they are notified in a case of theirs, who helps them in it, and how they are followed up and by whom. */
export async function merISaken(
  tx: Tx,
  sakId: string,
  personId: string,
  dag: string,
): Promise<Pick<MinSakSamlet, 'varsling' | 'oppfoelging' | 'hjelpere' | 'samarbeidsparter'>> {
  const oppfoelging = await hentOppfoelging(tx, sakId, SOM_SAKEN);
  const hjelpere = await alleHjelpere(tx, sakId, dag);
  const samarbeidsparter = await egneSamarbeidsparter(tx, sakId, personId, dag);
  return {
    varsling: await hentValg(tx, sakId, personId),
    ...(hjelpere.length > 0 && { hjelpere }),
    ...(samarbeidsparter.length > 0 && { samarbeidsparter }),
    ...(oppfoelging.endret !== undefined && { oppfoelging }),
  };
}
