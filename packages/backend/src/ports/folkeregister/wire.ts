import * as z from 'zod/mini';

/**
 * The parts of Folkeregisteret's person document we ask for, as it spells them. Unknown fields are dropped: the
 * register adds fields and values without a new version of the API.
 */
const tekst = z.optional(z.nullable(z.string()));
const metadata = { erGjeldende: z.optional(z.boolean()), opphoerstidspunkt: tekst };
const liste = <T extends z.ZodMiniType>(skjema: T) => z._default(z.array(skjema), []);

const poststed = z.optional(z.nullable(z.object({ postnummer: tekst, poststedsnavn: tekst })));

const adresse = {
  adressegradering: z.string(),
  vegadresse: z.optional(
    z.object({
      kommunenummer: z.string(),
      adressenavn: tekst,
      adressenummer: z.optional(z.nullable(z.object({ husnummer: tekst, husbokstav: tekst }))),
      bruksenhetsnummer: tekst,
      coAdressenavn: tekst,
      poststed,
    }),
  ),
  matrikkeladresse: z.optional(
    z.object({
      matrikkelnummer: z.object({
        kommunenummer: z.string(),
        gaardsnummer: z.number(),
        bruksnummer: z.number(),
        festenummer: z.optional(z.nullable(z.number())),
      }),
      undernummer: z.optional(z.nullable(z.number())),
      bruksenhetsnummer: tekst,
      coAdressenavn: tekst,
      poststed,
    }),
  ),
  ukjentBosted: z.optional(z.object({ bostedskommune: tekst })),
};

export const Bostedsadresse = z.object({ ...metadata, ...adresse, flyttedato: tekst });
export type Bostedsadresse = z.output<typeof Bostedsadresse>;

/** Where letters go, when that is not where the person lives. */
export const Postadresse = z.object({
  ...metadata,
  adressegradering: z.string(),
  coAdressenavn: tekst,
  postadresseIFrittFormat: z.optional(z.nullable(z.object({ adresselinje: liste(z.string()), poststed }))),
  postboksadresse: z.optional(z.nullable(z.object({ postbokseier: tekst, postboks: tekst, poststed }))),
});
export type Postadresse = z.output<typeof Postadresse>;

export const Persondokument = z.object({
  /** Returned whatever parts are asked for; a document without it is not a person document. */
  identifikasjonsnummer: z
    .array(z.object({ ...metadata, foedselsEllerDNummer: z.string() }))
    .check(z.minLength(1)),
  navn: liste(z.object({ ...metadata, fornavn: z.string(), mellomnavn: tekst, etternavn: z.string() })),
  foedsel: liste(z.object({ ...metadata, foedselsdato: tekst })),
  status: liste(z.object({ ...metadata, status: z.string() })),
  adressebeskyttelse: liste(z.object({ ...metadata, graderingsnivaa: z.string() })),
  bostedsadresse: liste(Bostedsadresse),
  postadresse: liste(Postadresse),
  deltBosted: liste(
    z.object({ ...metadata, ...adresse, startdatoForKontrakt: z.string(), sluttdatoForKontrakt: tekst }),
  ),
  vergemaalEllerFremtidsfullmakt: liste(
    z.object({
      ...metadata,
      vergemaaltype: tekst,
      verge: z.optional(
        z.nullable(
          z.object({
            navn: z.optional(z.nullable(z.object({ fornavn: tekst, mellomnavn: tekst, etternavn: tekst }))),
            foedselsEllerDNummer: tekst,
            omfang: tekst,
          }),
        ),
      ),
    }),
  ),
  foreldreansvar: liste(z.object({ ...metadata, ansvar: tekst, ansvarlig: tekst })),
  familierelasjon: liste(z.object({ ...metadata, relatertPerson: tekst, relatertPersonsRolle: z.string() })),
});
export type Persondokument = z.output<typeof Persondokument>;

export const Bulksvar = z.object({
  oppslag: z.array(
    z.object({
      foedselsEllerDNummer: z.string(),
      folkeregisterperson: z.optional(z.nullable(Persondokument)),
    }),
  ),
});
