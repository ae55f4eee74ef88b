import type { Innstillingene, InnstillingerLagre, Innstillingsversjon } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { meldHendelse } from '../../db/hendelser.ts';
import { hvem } from '../../http/aktoer.ts';
import type { IfMatch } from '../../http/handler.ts';
import { krevUtenFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { Kommuneoppsett } from '../kommune/config.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { laasKommunen } from '../kriteriesett/queries.sql.ts';
import { PASSERT } from '../kriteriesett/service.ts';
import { enheter } from '../oversending/queries.sql.ts';
import {
  nyesteVersjon,
  settInnFoersteVersjon,
  settInnVersjon,
  settOppsett,
  taVersjonIBruk,
  type Innstillingsrad,
} from './queries.sql.ts';
import { bortfallsfeil, fordelingsfeil, innstillingsfeil, tilInnstillinger, tilOppsett } from './rules.ts';

export const tilVersjon = (rad: Innstillingsrad): Innstillingsversjon => ({
  innstillingsversjonId: rad.id,
  nummer: rad.nummer,
  gyldigFra: rad.gyldigFra,
  status: rad.status,
  lagret: rad.lagret,
  lagretAv: hvem(rad),
  innstillinger: tilInnstillinger(Kommuneoppsett.parse(rad.oppsett)),
});

const nyeste = (tx: Tx): Promise<Innstillingsrad | null> => tx.maybeOne<Innstillingsrad>(nyesteVersjon());

export async function hentInnstillinger(tx: Tx): Promise<Innstillingene> {
  const { oppsett } = await hentKommuneinfo(tx);
  const rad = await nyeste(tx);
  return {
    versjon: rad?.nummer ?? 1,
    innstillinger: tilInnstillinger(oppsett),
    ...(rad?.status === 'KOMMER' && { kommende: tilVersjon(rad) }),
  };
}

type Hva = 'lagret' | 'tatt-i-bruk';
const meld = (tx: Tx, hva: Hva, ressursId: string, versjon: number): Promise<void> =>
  meldHendelse(tx, { type: `no.kobo.innstilling.${hva}.v1`, ressurs: 'innstilling', ressursId, versjon });

async function taIBruk(
  tx: Tx,
  { id, nummer }: Pick<Innstillingsrad, 'id' | 'nummer'>,
  naa: Date,
): Promise<void> {
  await tx.query(settOppsett(id));
  await tx.query(taVersjonIBruk(id, naa.toISOString()));
  await meld(tx, 'tatt-i-bruk', id, nummer);
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL with {@link innstillingsfeil} and for a day that has passed, and UTDATERT */
export async function lagreInnstillinger(
  tx: Tx,
  { gyldigFra, innstillinger }: InnstillingerLagre,
  { ifMatch, naa, nyId }: { readonly ifMatch: IfMatch; readonly naa: Date; readonly nyId: () => string },
): Promise<Innstillingene> {
  await tx.query(laasKommunen());
  const { versjon, innstillinger: gjeldende } = await hentInnstillinger(tx);
  ifMatch.krev(versjon);
  const dag = gyldigFra ?? idag(naa);
  const iBruk = new Set((await tx.query<{ kode: string }>(enheter())).map(({ kode }) => kode));
  const errors = [
    ...(dag < idag(naa) ? [PASSERT] : []),
    ...[
      ...innstillingsfeil(innstillinger),
      ...bortfallsfeil(innstillinger, gjeldende),
      ...fordelingsfeil(innstillinger.saksfordeling ?? [], iBruk),
    ].map((feil) => ({ ...feil, pointer: `/innstillinger${feil.pointer}` })),
  ];
  krevUtenFeil(errors);
  await tx.query(settInnFoersteVersjon(nyId()));
  const ny = { id: nyId(), nummer: versjon + 1, gyldigFra: dag, oppsett: tilOppsett(innstillinger) };
  await tx.query(settInnVersjon(ny));
  await meld(tx, 'lagret', ny.id, ny.nummer);
  if (dag === idag(naa)) await taIBruk(tx, ny, naa);
  return hentInnstillinger(tx);
}

/** What was saved to hold from a day that has come holds. */
export async function taKommendeIBruk(tx: Tx, naa: Date): Promise<'INGEN'> {
  const moden = (rad: Innstillingsrad | null): rad is Innstillingsrad =>
    rad?.status === 'KOMMER' && rad.gyldigFra <= idag(naa);
  if (!moden(await nyeste(tx))) return 'INGEN';
  await tx.query(laasKommunen());
  // Somebody may have saved others while we waited for the lock.
  const rad = await nyeste(tx);
  if (moden(rad)) await taIBruk(tx, rad, naa);
  return 'INGEN';
}
