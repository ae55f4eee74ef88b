/** Days as text, YYYY-MM-DD, and months, YYYY-MM. Calendar arithmetic in UTC, so no clock or zone matters. */

const to = (tall: number): string => String(tall).padStart(2, '0');

/** The day as text when it exists in the calendar, else null. */
export const dag = (aar: number, maaned: number, dagen: number): string | null => {
  if (aar < 1900 || aar > 2200) return null;
  const dato = new Date(Date.UTC(aar, maaned - 1, dagen));
  return dato.getUTCMonth() === maaned - 1 && dato.getUTCDate() === dagen
    ? `${aar}-${to(maaned)}-${to(dagen)}`
    : null;
};

export const erDag = (tekst: string): boolean => {
  const treff = /^(\d{4})-(\d\d)-(\d\d)$/.exec(tekst);
  return treff !== null && dag(Number(treff[1]), Number(treff[2]), Number(treff[3])) !== null;
};

export const erMaaned = (tekst: string): boolean => /^\d{4}-\d\d$/.test(tekst) && erDag(`${tekst}-01`);

/** The same day in another month; the last day of that month when it is shorter. */
export const leggTilMaaneder = (iso: string, maaneder: number): string => {
  const [aar = 0, maaned = 1, dagen = 1] = iso.split('-').map(Number);
  const sisteDag = new Date(Date.UTC(aar, maaned + maaneder, 0));
  return `${sisteDag.getUTCFullYear()}-${to(sisteDag.getUTCMonth() + 1)}-${to(Math.min(dagen, sisteDag.getUTCDate()))}`;
};

/** Whole days from one day to another; negative when it is past. */
export const dagerMellom = (fra: string, til: string): number =>
  Math.round((Date.parse(`${til}T00:00:00Z`) - Date.parse(`${fra}T00:00:00Z`)) / 86_400_000);

/** Completed years on a day. */
export const alder = (foedselsdato: string, idag: string): number => {
  const aar = Number(idag.slice(0, 4)) - Number(foedselsdato.slice(0, 4));
  return idag.slice(5) < foedselsdato.slice(5) ? aar - 1 : aar;
};
