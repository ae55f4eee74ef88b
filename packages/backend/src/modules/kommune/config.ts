import { schemas } from '@kobo-bolig/contract/server';
import * as z from 'zod/mini';

const tekst = z.object({ nb: z.string(), nn: z.string() });
const kontakt = z.object({ navn: tekst, telefon: z.string(), aapningstid: tekst });

const instans = {
  type: z.enum(['STATSFORVALTER', 'KOMMUNAL_KLAGENEMND', 'ANNEN']),
  navn: z.string(),
};
const klageinstansregel = z.object({
  ...instans,
  /** Decisions that are founded on one of these go to another. */
  vedHjemmel: z.exactOptional(z.array(z.object({ hjemmel: z.string(), ...instans }))),
});
export type Klageinstansregel = z.infer<typeof klageinstansregel>;

const klassering = z.exactOptional(
  z.object({ system: z.string().check(z.minLength(1)), klasse: z.string().check(z.minLength(1)) }),
);
/** Kept for good (B), or for so many years (K): what the municipality's documentation plan says. */
const bevaring = z.discriminatedUnion('kode', [
  z.object({ kode: z.literal('B') }),
  z.object({ kode: z.literal('K'), aar: z.int().check(z.minimum(1), z.maximum(200)) }),
]);
export type Bevaring = z.infer<typeof bevaring>;
const uuid = z.guid();
/** Where documents are archived. Absent: by hand, as before there was an archive to reach. */
const arkiv = z.discriminatedUnion('maate', [
  z.object({ maate: z.literal('MANUELT'), klassering }),
  /** Kobo is the archive, with a journal of its own. */
  z.object({ maate: z.literal('INNEBYGD'), bevaring, klassering }),
  z.object({
    maate: z.literal('FIKS_ARKIV'),
    /** What the archive speaks. */
    versjon: z.enum(['V1', 'V2']),
    /** Accounts of Fiks Protokoll: the municipality's for Kobo, and its archive's. */
    avsenderKontoId: uuid,
    mottakerKontoId: uuid,
    /** Of V2: the archive's group that may see documents. Without one, those of shielded cases are archived by hand. */
    tilgangsgruppe: z.exactOptional(z.string()),
    klassering,
  }),
]);
export type Arkivoppsett = z.infer<typeof arkiv>;

/** Kinds of case a home can be let in, or a tenancy prolonged, on a decision that was made in another system. */
export const I_ANNET_SYSTEM = [
  'KOMMUNAL_BOLIG_NY',
  'KOMMUNAL_BOLIG_BYTTE',
  'KOMMUNAL_BOLIG_FORLENGELSE',
] as const;

/** What a municipality has chosen of its pages and procedure. Stored as data on the tenant; never code. */
export const Kommuneoppsett = z.object({
  kontakt,
  navKontakt: kontakt,
  krisekontakt: kontakt,
  formaal: z.array(z.enum(['NY', 'BYTTE', 'FORLENGELSE', 'HUSSTANDSENDRING', 'BOLIGBISTAND'])),
  spraak: z.array(z.enum(['nb', 'nn'])),
  /** The parts of Kobo that are taken into use, of those that may come later; all where it is not said. */
  funksjoner: z.exactOptional(z.array(schemas.Funksjon)),
  svartid: tekst,
  utkastLevetidDager: z.int(),
  /** Days an enquiry that became no case is kept after it was answered; two years where it is not said. */
  henvendelseLevetidDager: z.exactOptional(z.int()),
  /** The most of a project's homes an agreement of referral may be on, in per cent; 40 where it is not said. */
  tilvisningKvoteprosent: z.exactOptional(z.int()),
  personvernombud: z.string(),
  /** Which cases a case worker may read: those of their own unit where it is not said. */
  saksinnsyn: z.exactOptional(z.enum(['KOMMUNEN', 'ENHETEN'])),
  /** Its own groups of grounds for allocation, each with those it is counted as. */
  lokaleMaalgrupper: z.exactOptional(z.array(schemas.LokalMaalgruppe)),
  /** Kinds of case where someone other than the proposer must decide. */
  toTrinnsgodkjenning: z.array(schemas.Sakstype),
  /** Who hears a complaint, by kind of case: the county governor under boligsosialloven, a municipal board under local rules. */
  klageinstans: z.object({
    KOMMUNAL_BOLIG_NY: klageinstansregel,
    KOMMUNAL_BOLIG_BYTTE: z.exactOptional(klageinstansregel),
    KOMMUNAL_BOLIG_FORLENGELSE: z.exactOptional(klageinstansregel),
    HUSSTANDSENDRING: z.exactOptional(klageinstansregel),
    BOLIGBISTAND: klageinstansregel,
  }),
  /** What decisions are founded on where it is not boligsosialloven: local rules on municipal homes. */
  hjemler: z.exactOptional(
    z.object({
      KOMMUNAL_BOLIG_NY: z.exactOptional(z.array(z.string())),
      KOMMUNAL_BOLIG_BYTTE: z.exactOptional(z.array(z.string())),
      KOMMUNAL_BOLIG_FORLENGELSE: z.exactOptional(z.array(z.string())),
      HUSSTANDSENDRING: z.exactOptional(z.array(z.string())),
      BOLIGBISTAND: z.exactOptional(z.array(z.string())),
    }),
  ),
  /** Letters are notified of by e-mail and text message where this is set; elsewhere the party is told by hand. */
  varsling: z.exactOptional(
    z.object({
      /** Days after the notice until a letter nobody has opened is posted. There is a reminder after seven. */
      papirEtterDager: z.int().check(z.minimum(8), z.maximum(60)),
      /** Where the municipality's own pages are, as people know the address. */
      nettsted: z.string().check(z.minLength(1), z.maxLength(60)),
    }),
  ),
  arkiv: z.exactOptional(arkiv),
  vedtakIAnnetSystem: z.exactOptional(z.array(z.enum(I_ANNET_SYSTEM))),
  /** The day the act of 2025 comes into force, `YYYY-MM-DD`. The King has not set it. */
  fvl2025Fra: z.exactOptional(z.iso.date()),
});
export type Kommuneoppsett = z.infer<typeof Kommuneoppsett>;
