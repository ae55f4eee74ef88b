import type { Innfoeringskode, Kontrollkode } from '@kobo-bolig/contract';
import type { Tx } from '../db/database.ts';
import { idag } from '../klokke.ts';
import { settInnPunktversjon } from '../modules/innfoering/queries.sql.ts';
import { kontrolleres, mangler, registernavn } from '../modules/innfoering/rules.ts';
import { lagreKontroll, proevDelegering } from '../modules/innfoering/service.ts';
import type { Registeravtaler } from '../ports/registeravtale/port.ts';
import type { DemoKommune } from './kommuner.ts';

/** All it takes to ask the registers, and nothing of the rest: what is left to do is there to be seen. */
const tatt: readonly Innfoeringskode[] = [
  ...new Set(registernavn.flatMap((register) => mangler(register, {}))),
];

/** A demo municipality may ask the registers as a real one may: by what is signed, and by what Maskinporten says. */
export async function innfoer(
  tx: Tx,
  { organisasjonsnummer, navn }: DemoKommune,
  { registeravtaler, naa }: { readonly registeravtaler: Registeravtaler; readonly naa: Date },
): Promise<void> {
  const signert = { status: 'GODKJENT', dato: idag(naa), ansvarlig: navn.nb } as const;
  const delegert = tatt.filter((kode): kode is Kontrollkode => kontrolleres(kode));
  for (const kode of tatt)
    if (!kontrolleres(kode)) await tx.query(settInnPunktversjon(kode, 2, signert, null));
  for (const kode of delegert) {
    const valg = { naa, signal: AbortSignal.timeout(30_000) };
    const funn = await proevDelegering(registeravtaler, kode, organisasjonsnummer, valg);
    await lagreKontroll(tx, kode, funn, { navn: navn.nb, naa });
  }
}
