/** What is known of somebody beside their cases: who acts for them, what they have asked for, when they were away. */
import type { MineOpplysninger, MinSakSamlet } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { personensHenvendelser, type Henvendelsesrad } from '../henvendelse/queries.sql.ts';
import { listFravaer } from '../leieforhold/fravaer.ts';
import { hentOppfoelging } from '../oppfoelging/service.ts';
import { faatteRader, gitteRader, tilRepresentasjon } from '../representasjon/service.ts';
import { hentValg } from '../varsel/service.ts';

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

export async function mer(
  tx: Tx,
  personId: string,
  leieforhold: readonly { readonly leieforholdId: string }[],
  dag: string,
): Promise<Pick<MineOpplysninger, 'representasjoner' | 'henvendelser' | 'fravaer'>> {
  const [gitt, faatt] = [await gitteRader(tx, personId), await faatteRader(tx, personId)];
  const henvendelser = await tx.query<Henvendelsesrad>(personensHenvendelser(personId));
  const fravaer: NonNullable<MineOpplysninger['fravaer']> = [];
  for (const { leieforholdId } of leieforhold) {
    const ganger = await listFravaer(tx, leieforholdId, SOM_SAKEN);
    if (ganger.length > 0) fravaer.push({ leieforholdId, fravaer: ganger });
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
  };
}

/** How they are notified in a case of theirs, and followed up. */
export async function merISaken(
  tx: Tx,
  sakId: string,
  personId: string,
): Promise<Pick<MinSakSamlet, 'varsling' | 'oppfoelging'>> {
  const oppfoelging = await hentOppfoelging(tx, sakId, SOM_SAKEN);
  return {
    varsling: await hentValg(tx, sakId, personId),
    ...(oppfoelging.endret !== undefined && { oppfoelging }),
  };
}
