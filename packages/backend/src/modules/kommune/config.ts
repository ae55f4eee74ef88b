import * as z from 'zod/mini';

const tekst = z.object({ nb: z.string(), nn: z.string() });
const kontakt = z.object({ navn: tekst, telefon: z.string(), aapningstid: tekst });
const klageinstans = z.object({ KOMMUNAL_BOLIG_NY: z.string(), BOLIGBISTAND: z.string() });

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
  klageinstans,
});
export type Kommuneoppsett = z.infer<typeof Kommuneoppsett>;
