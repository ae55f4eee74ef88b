/** The digit that checks those before it by their weights (modulus 11); null where it would be ten: no number ends so. */
export function kontrollsiffer(sifre: string, vekter: readonly number[]): number | null {
  const sum = vekter.reduce((hittil, vekt, i) => hittil + vekt * Number(sifre[i]), 0);
  const siffer = (11 - (sum % 11)) % 11;
  return siffer === 10 ? null : siffer;
}

const ORGNR_VEKTER = [3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits that can be an organisation number, by the check digit. */
export const erOrganisasjonsnummer = (nummer: string): boolean =>
  /^\d{9}$/.test(nummer) && kontrollsiffer(nummer, ORGNR_VEKTER) === Number(nummer[8]);
