import type { Spraak } from '@kobo-bolig/contract';
import { sql } from '../db/sql.ts';
import { uuidv7 } from '../db/uuid.ts';
import type { NySaksvalg, Sakbenk } from './sakbenk.ts';

export const MEDSOEKER = 'MODIG SYKKEL';

export interface Medsoekervalg {
  readonly status?: 'INVITERT' | 'BEKREFTET' | 'AVSLAATT' | 'TRUKKET';
  readonly spraak?: Spraak;
  readonly svar?: object;
}

/** Somebody who applies with the applicant of a case, as far as they have come. @returns the invitation's id */
export async function settMedsoeker(
  benk: Pick<Sakbenk, 'iKrokvik'>,
  sakId: string,
  { status = 'BEKREFTET', spraak = 'nb', svar = {} }: Medsoekervalg = {},
): Promise<string> {
  const id = uuidv7();
  await benk.iKrokvik((tx) =>
    tx.query(sql`
      insert into medsoeker (id, soeknad_id, sak_id, person_id, status, spraak, skjemaversjon, svar, besvart)
      select ${id}, s.id, s.sak_id, p.id, ${status}, ${spraak}, 1, ${sql.json(svar)},
        case when ${status} in ('INVITERT', 'TRUKKET') then null else naa() end
      from soeknad s join person p on p.kommunenummer = s.kommunenummer and p.navn = ${MEDSOEKER}
      where s.sak_id = ${sakId}`),
  );
  return id;
}

/** A bench whose new cases have one who applies with the applicant from the beginning. */
export const medMedsoeker = (benk: Sakbenk, valg: Medsoekervalg = {}): Sakbenk => ({
  ...benk,
  async nySak(sak?: NySaksvalg) {
    const sakId = await benk.nySak(sak);
    await settMedsoeker(benk, sakId, valg);
    return sakId;
  },
});
