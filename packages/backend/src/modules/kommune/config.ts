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
  vedHjemmel: z.optional(z.array(z.object({ hjemmel: z.string(), ...instans }))),
});
export type Klageinstansregel = z.infer<typeof klageinstansregel>;

/** What a municipality has chosen of its pages and procedure. Stored as data on the tenant; never code. */
export const Kommuneoppsett = z.object({
  kontakt,
  navKontakt: kontakt,
  krisekontakt: kontakt,
  formaal: z.array(z.enum(['NY', 'BYTTE', 'FORLENGELSE', 'HUSSTANDSENDRING', 'BOLIGBISTAND'])),
  spraak: z.array(z.enum(['nb', 'nn'])),
  svartid: tekst,
  utkastLevetidDager: z.int(),
  /** The most of a project's homes an agreement of referral may be on, in per cent; 40 where it is not said. */
  tilvisningKvoteprosent: z.exactOptional(z.int()),
  personvernombud: z.string(),
  /** Someone other than the proposer must decide. */
  toTrinnsgodkjenning: z.boolean(),
  /** Who hears a complaint, by kind of case: the county governor under boligsosialloven, a municipal board under local rules. */
  klageinstans: z.object({ KOMMUNAL_BOLIG_NY: klageinstansregel, BOLIGBISTAND: klageinstansregel }),
  /** What decisions are founded on where it is not boligsosialloven: local rules on municipal homes. */
  hjemler: z.optional(
    z.object({
      KOMMUNAL_BOLIG_NY: z.optional(z.array(z.string())),
      BOLIGBISTAND: z.optional(z.array(z.string())),
    }),
  ),
  /** The day the act of 2025 comes into force, `YYYY-MM-DD`. The King has not set it. */
  fvl2025Fra: z.optional(z.iso.date()),
});
export type Kommuneoppsett = z.infer<typeof Kommuneoppsett>;
