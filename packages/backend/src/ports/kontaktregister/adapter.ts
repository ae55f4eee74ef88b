import * as z from 'zod/mini';
import { RegisterFeil } from '../felles/registerfeil.ts';
import { createRegisterklient, krevIdent, type Registeroppsett } from '../felles/registerklient.ts';
import type { Kontaktopplysninger, Kontaktpunkt, Kontaktregister } from './port.ts';

/** Contact points, whether they may be used, and language. Not digital post: no letter is sent through it from here. */
export const SCOPE = 'krr:global/kontaktinformasjon.read';
export const STI = '/rest/v1/personer';
export const MAKS_PERSONER = 1_000;

/** The register writes `+02` as well as `+02:00` and `Z`; a `Date` does not read the first. */
const tid = (tekst: string): number => Date.parse(tekst.replace(/T(.*[+-]\d{2})$/, 'T$1:00'));
const Tidspunkt = z.pipe(
  z.string().check(z.refine((tekst) => /^\d{4}-\d{2}-\d{2}T/.test(tekst) && !Number.isNaN(tid(tekst)))),
  z.transform((tekst) => new Date(tid(tekst)).toISOString()),
);
const Kontaktinformasjon = z.object({
  epostadresse: z.optional(z.string()),
  epostadresse_oppdatert: z.optional(Tidspunkt),
  epostadresse_sist_verifisert: z.optional(Tidspunkt),
  mobiltelefonnummer: z.optional(z.string()),
  mobiltelefonnummer_oppdatert: z.optional(Tidspunkt),
  mobiltelefonnummer_sist_verifisert: z.optional(Tidspunkt),
});
const Person = z.object({
  personidentifikator: z.string(),
  reservasjon: z.optional(z.string()),
  status: z.optional(z.string()),
  varslingsstatus: z.optional(z.string()),
  spraak: z.optional(z.string()),
  kontaktinformasjon: z.optional(Kontaktinformasjon),
});
const Svar = z.object({ personer: z.array(Person) });

const spraak: Readonly<Record<string, NonNullable<Kontaktopplysninger['spraak']>>> = {
  nb: 'nb',
  nn: 'nn',
  en: 'en',
  se: 'se',
};

const punkt = (verdi: string | undefined, ...tider: (string | undefined)[]): Kontaktpunkt | undefined =>
  verdi === undefined || verdi.trim() === ''
    ? undefined
    : {
        verdi: verdi.trim(),
        bekreftet:
          tider
            .filter((en) => en !== undefined)
            .sort()
            .at(-1) ?? null,
      };

function les(person: z.output<typeof Person>): Kontaktopplysninger {
  const info = person.kontaktinformasjon ?? {};
  const epost = punkt(info.epostadresse, info.epostadresse_oppdatert, info.epostadresse_sist_verifisert);
  const mobil = punkt(
    info.mobiltelefonnummer,
    info.mobiltelefonnummer_oppdatert,
    info.mobiltelefonnummer_sist_verifisert,
  );
  const kjent = spraak[person.spraak ?? ''];
  return {
    reservert: person.reservasjon !== 'NEI',
    aktiv: person.status === 'AKTIV',
    kanVarsles: person.varslingsstatus === 'KAN_VARSLES',
    ...(epost && { epost }),
    ...(mobil && { mobil }),
    ...(kjent && { spraak: kjent }),
  };
}

export function createKontaktregister(oppsett: Registeroppsett): Kontaktregister {
  const klient = createRegisterklient(oppsett, {
    register: 'KONTAKTREGISTERET',
    scope: SCOPE,
    // No limit is published; one call takes a thousand persons.
    maksSamtidige: 5,
    koder: {},
  });
  return {
    async hent(oppslag, identer) {
      if (identer.length > MAKS_PERSONER)
        throw new RangeError(`At most ${MAKS_PERSONER} persons in one lookup.`);
      const personidentifikatorer = identer.map((ident) => krevIdent('KONTAKTREGISTERET', ident));
      if (personidentifikatorer.length === 0)
        return { verdi: new Map(), korrelasjonsid: crypto.randomUUID(), hentet: new Date().toISOString() };
      const spoersmaal = { sti: STI, skjema: Svar, kropp: { personidentifikatorer } };
      const svar = await klient.spoer(oppslag, spoersmaal);
      if (svar.verdi === null) throw new RegisterFeil('KONTAKTREGISTERET', 'UGYLDIG_SVAR', svar);
      const bedtOm = new Set(identer);
      const personer = svar.verdi.personer.filter(({ personidentifikator }) =>
        bedtOm.has(personidentifikator),
      );
      return { ...svar, verdi: new Map(personer.map((person) => [person.personidentifikator, les(person)])) };
    },
  };
}
