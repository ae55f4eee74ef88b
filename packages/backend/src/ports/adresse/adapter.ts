import * as z from 'zod/mini';
import { createAapenklient, type Aapentoppsett } from '../felles/aapenklient.ts';
import { RegisterFeil } from '../felles/registerfeil.ts';
import type { Adresseregister, Adressested, Adressetreff } from './port.ts';

const TREFF_PER_SIDE = 10;
/** The letters of a number, and the addresses of a property, are fewer. */
const TREFF_PER_STED = 100;
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

  async function hent(
    sporring: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<readonly Adressetreff[]> {
    const spurt = String(new URLSearchParams(sporring));
    const kjent = husket.get(spurt);
    if (kjent && kjent.til > naa()) return kjent.treff;
    const { verdi, korrelasjonsid } = await klient.hent(`/sok?${spurt}`, Svar, signal);
    if (!verdi) throw new RegisterFeil('ADRESSE', 'UGYLDIG_SVAR', { korrelasjonsid });
    const treff = verdi.adresser.flatMap((adresse) => lesTreff(adresse) ?? []);
    husket.delete(spurt);
    if (husket.size >= MAKS_HUSKET) husket.delete(husket.keys().next().value!);
    husket.set(spurt, { til: naa() + HUSKES_MS, treff });
    return treff;
  }

  return {
    sok: (skrevet, signal) => hent({ sok: somSoek(skrevet), treffPerSide: String(TREFF_PER_SIDE) }, signal),
    finn: (sted, signal) => hent({ ...somSted(sted), treffPerSide: String(TREFF_PER_STED) }, signal),
  };
}

function somSted({ kommunenummer, adressenavn, nummer, eiendom }: Adressested): Record<string, string> {
  const navn = adressenavn.replaceAll('*', ' ').trim().split(/\s+/).join(' ');
  if (nummer !== undefined) return { kommunenummer, adressenavn: navn, nummer: String(nummer) };
  if (!eiendom) return { kommunenummer, adressenavn: navn };
  const { gardsnummer, bruksnummer, festenummer } = eiendom;
  return {
    kommunenummer,
    gardsnummer: String(gardsnummer),
    bruksnummer: String(bruksnummer),
    ...(festenummer !== undefined && { festenummer: String(festenummer) }),
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
