import * as z from 'zod/mini';
import { createAapenklient, type Aapentoppsett } from '../felles/aapenklient.ts';
import { RegisterFeil } from '../felles/registerfeil.ts';
import type { Adresseregister, Adressetreff } from './port.ts';

const TREFF_PER_SIDE = 10;
/** Somebody is typing: an answer that comes later than this is to a question they no longer ask. */
const TIDSGRENSER = { perForsoekMs: 2_000, totaltMs: 5_000, maksForsoek: 2 };
const HUSKES_MS = 10 * 60_000;
const MAKS_HUSKET = 500;

const tekst = z.optional(z.nullable(z.string()));
const tall = z.optional(z.nullable(z.number().check(z.int())));
/** The document requires none of the fields. */
const Adresse = z.object({
  adressenavn: tekst,
  adressetekst: tekst,
  nummer: tall,
  bokstav: tekst,
  kommunenummer: tekst,
  gardsnummer: tall,
  bruksnummer: tall,
  festenummer: tall,
  bruksenhetsnummer: z.optional(z.nullable(z.array(z.string()))),
  poststed: tekst,
  postnummer: tekst,
});
const Svar = z.object({ adresser: z.array(Adresse) });

export interface Adresseoppsett extends Aapentoppsett {
  /** Milliseconds on a clock that only goes forward. */
  naa?: () => number;
}

export function createAdresseregister(oppsett: Adresseoppsett): Adresseregister {
  const { naa = () => performance.now() } = oppsett;
  const klient = createAapenklient(oppsett, 'ADRESSE', TIDSGRENSER);
  const husket = new Map<string, { til: number; treff: readonly Adressetreff[] }>();

  return {
    async sok(skrevet, signal) {
      const sok = somSoek(skrevet);
      const kjent = husket.get(sok);
      if (kjent && kjent.til > naa()) return kjent.treff;
      const sporring = new URLSearchParams({ sok, treffPerSide: String(TREFF_PER_SIDE) });
      const { verdi, korrelasjonsid } = await klient.hent(`/sok?${sporring}`, Svar, signal);
      if (!verdi) throw new RegisterFeil('ADRESSE', 'UGYLDIG_SVAR', { korrelasjonsid });
      const treff = verdi.adresser.flatMap((adresse) => lesTreff(adresse) ?? []);
      husket.delete(sok);
      if (husket.size >= MAKS_HUSKET) husket.delete(husket.keys().next().value!);
      husket.set(sok, { til: naa() + HUSKES_MS, treff });
      return treff;
    },
  };
}

/** What is written, to be gone on with: the last word is the beginning of one. Asterisks are ours to set. */
function somSoek(skrevet: string): string {
  const ord = skrevet.replaceAll('*', ' ').trim().split(/\s+/).join(' ');
  return `${ord.toLowerCase()}*`;
}

/** @returns null for one that lacks what an address of a home must have */
function lesTreff(fra: z.output<typeof Adresse>): Adressetreff | null {
  const { adressetekst, poststed, postnummer = '', kommunenummer = '' } = fra;
  const { nummer, gardsnummer, bruksnummer, festenummer } = fra;
  const adressenavn = fra.adressenavn || adressetekst;
  const bokstav = fra.bokstav?.toUpperCase() ?? '';
  if (!adressetekst || !adressenavn || !poststed) return null;
  if (!postnummer || !/^\d{4}$/.test(postnummer) || !kommunenummer || !/^\d{4}$/.test(kommunenummer))
    return null;
  return {
    tekst: adressetekst,
    adresse: {
      adressenavn,
      ...(nummer && { nummer }),
      ...(/^[A-ZÆØÅ]$/.test(bokstav) && { bokstav }),
      postnummer,
      poststed,
      kommunenummer,
    },
    ...(gardsnummer &&
      bruksnummer && {
        eiendom: { gardsnummer, bruksnummer, ...(festenummer && { festenummer }) },
      }),
    bruksenhetsnumre: (fra.bruksenhetsnummer ?? []).filter((enhet) => /^[HKLU]\d{4}$/.test(enhet)).sort(),
  };
}
