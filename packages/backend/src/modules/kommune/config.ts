import { schemas } from '@kobo-bolig/contract/server';
import * as z from 'zod/mini';
import { UTEN_SOEKNAD } from '../sak/rules.ts';

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

const ikkeTom = z.string().check(z.minLength(1));
/** Where a case belongs in the archive: class, series and type of folder, by the archive's own codes. */
const arkivplass = {
  klassering: z.exactOptional(z.object({ system: ikkeTom, klasse: ikkeTom })),
  arkivdel: z.exactOptional(ikkeTom),
  mappetype: z.exactOptional(ikkeTom),
};
/** What holds for all, and where a kind of case belongs elsewhere. */
const plassering = {
  ...arkivplass,
  sakstyper: z.exactOptional(z.array(z.object({ sakstype: schemas.Sakstype, ...arkivplass }))),
};
/** Kept for good (B), or for so many years (K): what the municipality's documentation plan says. */
const bevaring = z.discriminatedUnion('kode', [
  z.object({ kode: z.literal('B') }),
  z.object({ kode: z.literal('K'), aar: z.int().check(z.minimum(1), z.maximum(200)) }),
]);
export type Bevaring = z.infer<typeof bevaring>;
const uuid = z.guid();
/** Where documents are archived. Absent: by hand, as before there was an archive to reach. */
const arkiv = z.discriminatedUnion('maate', [
  z.object({ maate: z.literal('MANUELT'), ...plassering }),
  /** Kobo is the archive, with a journal of its own. */
  z.object({ maate: z.literal('INNEBYGD'), bevaring, ...plassering }),
  z.object({
    maate: z.literal('FIKS_ARKIV'),
    /** What the archive speaks. */
    versjon: z.enum(['V1', 'V2']),
    /** Accounts of Fiks Protokoll: the municipality's for Kobo, and its archive's. */
    avsenderKontoId: uuid,
    mottakerKontoId: uuid,
    /** Of V2: the archive's group that may see documents. Without one, those of shielded cases are archived by hand. */
    tilgangsgruppe: z.exactOptional(z.string()),
    ...plassering,
  }),
]);
export type Arkivoppsett = z.infer<typeof arkiv>;

/** Kinds of case a home can be let in, or a tenancy prolonged, on a decision that was made in another system. */
export const I_ANNET_SYSTEM = [
  'KOMMUNAL_BOLIG_NY',
  'KOMMUNAL_BOLIG_BYTTE',
  'KOMMUNAL_BOLIG_FORLENGELSE',
  'OMSORGSBOLIG',
] as const;

/** What a municipality has chosen of its pages and procedure. Stored as data on the tenant; never code. */
export const Kommuneoppsett = z.object({
  kontakt,
  navKontakt: kontakt,
  krisekontakt: kontakt,
  /** Whom tenants call when something in the home cannot wait; `kontakt` where it is not said. */
  boligvakt: z.exactOptional(kontakt),
  formaal: z.array(z.enum(['NY', 'BYTTE', 'FORLENGELSE', 'HUSSTANDSENDRING', 'BOLIGBISTAND'])),
  /** Kinds of case the municipality opens of its own accord that it has here; none where it is not said. */
  utenSoeknad: z.exactOptional(z.array(z.enum(UTEN_SOEKNAD))),
  spraak: z.array(z.enum(['nb', 'nn'])),
  /** The parts of Kobo that are taken into use, of those that may come later; all where it is not said. */
  funksjoner: z.exactOptional(z.array(schemas.Funksjon)),
  svartid: tekst,
  utkastLevetidDager: z.int(),
  /** Days an enquiry that became no case is kept after it was answered; two years where it is not said. */
  henvendelseLevetidDager: z.exactOptional(z.int()),
  /** Months what was fetched for a case is kept after it was closed; six where it is not said. */
  registerdataLevetidMaaneder: z.exactOptional(z.int()),
  /** Months a case the archive has all of is kept here after it was over; for good where it is not said. */
  avleveringEtterMaaneder: z.exactOptional(z.int()),
  /** The most of a project's homes an agreement of referral may be on, in per cent; 40 where it is not said. */
  tilvisningKvoteprosent: z.exactOptional(z.int()),
  personvernombud: z.string(),
  /** Which cases a case worker may read: those of their own unit where it is not said. */
  saksinnsyn: z.exactOptional(z.enum(['KOMMUNEN', 'ENHETEN'])),
  /** Which unit new cases come to; the housing office where it is not said. */
  saksfordeling: z.exactOptional(z.array(schemas.Saksfordelingsregel)),
  maalform: z.exactOptional(schemas.Maalform),
  forvaltningsomraadeSamisk: z.exactOptional(schemas.Samiskspraak),
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
    BOSETTING_FLYKTNING: z.exactOptional(klageinstansregel),
    OMSORGSBOLIG: z.exactOptional(klageinstansregel),
    UTEN_BEHOVSPROEVING: z.exactOptional(klageinstansregel),
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
      BOSETTING_FLYKTNING: z.exactOptional(z.array(z.string())),
      OMSORGSBOLIG: z.exactOptional(z.array(z.string())),
      UTEN_BEHOVSPROEVING: z.exactOptional(z.array(z.string())),
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
  /** What tenants read of how to pay their rent. */
  husleiebetaling: z.exactOptional(schemas.Husleiebetaling),
  arkiv: z.exactOptional(arkiv),
  vedtakIAnnetSystem: z.exactOptional(z.array(z.enum(I_ANNET_SYSTEM))),
  /** The first day citizens can apply here; from the first where it is not said. */
  aktivFra: z.exactOptional(z.iso.date()),
  /** The day the act of 2025 comes into force, `YYYY-MM-DD`. The King has not set it. */
  fvl2025Fra: z.exactOptional(z.iso.date()),
});
export type Kommuneoppsett = z.infer<typeof Kommuneoppsett>;

/** What the municipality writes in where nobody has chosen: the first of its languages. */
export const hovedspraak = ({ spraak }: Pick<Kommuneoppsett, 'spraak'>): Kommuneoppsett['spraak'][number] =>
  spraak[0] ?? 'nb';
