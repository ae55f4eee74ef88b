/** Two adults of a household, each with answers and an economy of their own: what one of them must not read of the other. */
import { MEDSOEKERSTEG, steg } from '@kobo-bolig/skjema';
import { enslig } from '@kobo-bolig/skjema/testing';
import fc from 'fast-check';
import { look } from '../../packages/backend/src/testing/catalog.ts';
import { jsonb, og, rad, sendtSoeknad, uten } from './tilstand.ts';
import { blirPart, iTilstand, KROKVIK, type Verden } from './verden.ts';

export type Voksen = 'SOEKER' | 'MEDSOEKER';
/** What the two share: `fellesSvar` of the form says the same, by the same words of the domain (domain 10.9, 13). */
const FELLES: readonly string[] = ['formaal', 'husstand'];
const feltene = (er: (stegId: string) => boolean): string[] =>
  steg.flatMap(({ id, felt }) =>
    er(id) ? felt.flatMap((ett) => (['vis', 'bekreftelse'].includes(ett.type) ? [] : ett.id)) : [],
  );
const felt: Readonly<Record<Voksen, readonly string[]>> = {
  SOEKER: feltene((id) => !FELLES.includes(id)),
  MEDSOEKER: feltene((id) => MEDSOEKERSTEG.some((ett) => ett === id)),
};

/** What each has answered, and earns: found nowhere else. */
export interface Egne {
  readonly svar: readonly string[];
  readonly inntekt: number;
}
const egne = (hvem: Voksen, fra: number): fc.Arbitrary<Egne> =>
  fc.record({
    svar: fc.subarray([...felt[hvem]], { minLength: 1 }),
    inntekt: fc.integer({ min: fra, max: fra + 999_999 }),
  });
export const begges: fc.Arbitrary<Readonly<Record<Voksen, Egne>>> = fc.record({
  SOEKER: egne('SOEKER', 71_000_000),
  MEDSOEKER: egne('MEDSOEKER', 83_000_000),
});

const hemmelig = (hvem: Voksen, id: string): string => `bare for ${hvem}: ${id}.`;
/** The words only this one of them reads. */
export const hemmeligheter = (hvem: Voksen, { svar, inntekt }: Egne): readonly string[] => [
  ...svar.map((id) => hemmelig(hvem, id)),
  hemmelig(hvem, 'kommentar'),
  String(inntekt),
];

const person = (hvem: Voksen, { inntekt }: Egne): object => ({
  navn: 'Kari Eksempel',
  rolle: hvem,
  inntekt: { status: 'OK', perMaaned: inntekt, maaneder: [], kilder: [], hentet: '2026-11-10T08:00:00Z' },
  skatteoppgjoer: { status: 'IKKE_HENTET', aar: null, hentet: null },
});

/** A case of two, one of whom calls. */
export async function medVoksne(
  verden: Verden,
  alle: Readonly<Record<Voksen, Egne>>,
  ringer: Voksen,
): Promise<void> {
  await verden.fyll();
  const [ider] = await look<Readonly<Record<Voksen, string>>>(
    verden.db.admin,
    `select s.soeker_id as "SOEKER", r.representant_id as "MEDSOEKER" from sak s
     join representasjon r on r.kommunenummer = s.kommunenummer where s.kommunenummer = '${KROKVIK}'`,
  );
  // What the two share is answered, so that there is something to read of it.
  const felles = { ...enslig.svar, 'husstand.alene': 'NEI', medsoeker: 'JA', 'medsoeker.navn': 'Sykkel' };
  const svar = (hvem: Voksen): string =>
    jsonb({
      ...(hvem === 'SOEKER' && felles),
      ...Object.fromEntries(alle[hvem].svar.map((id) => [id, hemmelig(hvem, id)])),
    });
  const har = (hvem: Voksen): string =>
    `${jsonb(person(hvem, alle[hvem]))} || '{"personId": "${ider![hvem]}"}'`;
  const kommentar = (hvem: Voksen): string => `insert into registerkommentar
    (kommunenummer, id, sak_id, person_id, innhenting_id, tekst, skrevet)
    select kommunenummer, gen_random_uuid(), sak_id, '${ider![hvem]}', id, '${hemmelig(hvem, 'kommentar')}', hentet
    from registerinnhenting where kommunenummer = '${KROKVIK}' and person_id = '${ider![hvem]}'`;
  const innhenting = `insert into registerinnhenting (kommunenummer, id, sak_id, person_id, register, hjemmel, status, hentet,
      opprettet_av, endret_av)
    select kommunenummer, gen_random_uuid(), sak_id, '${ider!.MEDSOEKER}', register, hjemmel, status, hentet, 'x', 'x'
    from registerinnhenting where kommunenummer = '${KROKVIK}'`;
  await iTilstand(
    verden,
    og(
      sendtSoeknad,
      rad('soeknad', `svar = ${svar('SOEKER')}`),
      rad('person', `gradering = 'UGRADERT'`),
      rad(
        'medsoeker',
        `person_id = '${ider!.MEDSOEKER}', status = 'BEKREFTET', besvart = naa(), svar = ${svar('MEDSOEKER')}`,
      ),
      rad('oekonomi', `personer = jsonb_build_array(${har('SOEKER')}, ${har('MEDSOEKER')})`),
      uten('registerkommentar', 'representasjon'),
      { sql: [innhenting, kommentar('SOEKER'), kommentar('MEDSOEKER')].join(';') },
    ),
  );
  await blirPart(verden, ider![ringer]);
}
