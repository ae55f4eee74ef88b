/** Months what was fetched for a case is kept after its matter was over, where the municipality has not said otherwise. */
export const REGISTERDATA_MAANEDER = 6;
/** Days an import that was tried and not carried out is kept: tenants' numbers wait in it. */
export const IMPORT_DAGER = 30;
/** Days somebody is known by name before anything has to refer to them. */
export const PERSON_DAGER = 30;
/** Hours somebody may take to send the content of an attachment they have named. */
export const TOMT_VEDLEGG_TIMER = 24;
/** Months what a tenant and the municipality wrote is kept after the tenancy: as `leieskriv_slettes` of the schema says it. */
export const LEIESKRIV_MAANEDER = 36;
/** How long the change feed can be read. A reader that has been away longer must read the things themselves again. */
export const HENDELSER_DAGER = 90;
/** How long who looked at whom and who did what is kept: as `loggen_begynner` of the schema says it, five years. */
export const OPPSLAG_DAGER = 1826;
