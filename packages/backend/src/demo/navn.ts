import type { Trekker } from './trekker.ts';

/** Names as the national test population has them: an adjective and a thing, in capitals. Nobody is called that. */
// prettier-ignore
const fornavn = [
  'AKTSOM', 'ALVORLIG', 'ARTIG', 'BEHAGELIG', 'BEREIST', 'BESTEMT', 'BLANK', 'BRED', 'BRUN', 'DJERV', 'DRISTIG',
  'EKSKLUSIV', 'ELEGANT', 'ENKEL', 'FANTASTISK', 'FARGERIK', 'FAST', 'FLITTIG', 'FORELSKET', 'FORSIKTIG', 'FREMRAGENDE',
  'FRODIG', 'GILD', 'GLAD', 'GOD', 'GRUNDIG', 'HENDIG', 'HJELPSOM', 'HØFLIG', 'IHERDIG', 'INTERESSERT', 'IVRIG', 'JORDNÆR',
  'KLAR', 'KONSEKVENT', 'KREATIV', 'LEKEN', 'LIVLIG', 'LOGISK', 'LUN', 'LYSTIG', 'MEKTIG', 'MUNTER', 'MØRK', 'NATURLIG',
  'NYSGJERRIG', 'NØKTERN', 'OPPRIKTIG', 'ORDENTLIG', 'PEN', 'PRAKTISK', 'PRESIS', 'RETTFERDIG', 'ROBUST', 'ROMSLIG',
  'SELVSTENDIG', 'SINDIG', 'SMIDIG', 'SPENSTIG', 'STANDHAFTIG', 'STERK', 'SØVNIG', 'TAKKNEMLIG', 'TOLERANT', 'TREFFSIKKER',
  'TYDELIG', 'ULIK', 'UNG', 'VARSOM', 'VENNLIG', 'VERDIG', 'VIKTIG', 'VILTER', 'ØM', 'ÅPEN',
] as const;

// prettier-ignore
const etternavn = [
  'AGURK', 'ANKER', 'APPELSIN', 'BADEBALL', 'BILDE', 'BJELLE', 'BLOMST', 'BOKHYLLE', 'BRUSFLASKE', 'BUSS', 'BØLGE',
  'DAMPVEIV', 'DRAGE', 'EPLE', 'ERTEBLOMST', 'FALK', 'FERGE', 'FIOLIN', 'FLAGGSTANG', 'FLYPLASS', 'FOSS', 'FURU', 'GARDIN',
  'GITAR', 'GLASS', 'GRAN', 'GRØFT', 'HAGESLANGE', 'HAKKE', 'HAMMER', 'HATT', 'HENGEKØYE', 'HYLLE', 'INNSJØ', 'JERNBANE',
  'KAKTUS', 'KALENDER', 'KANO', 'KIKKERT', 'KLOKKESTRENG', 'KNAGG', 'KOPP', 'KURV', 'LAMPE', 'LINJAL', 'LØNN', 'MASKIN',
  'MIDDAG', 'MUNNSPILL', 'NETTBRETT', 'NÅLEPUTE', 'ORGEL', 'OST', 'PANNE', 'PENSEL', 'PLANKE', 'PLOMME', 'PUTE', 'REGNBUE',
  'ROGNEBÆR', 'RUNDKJØRING', 'SALAMANDER', 'SEKK', 'SKJERF', 'SKØYTE', 'SOLSIKKE', 'SPARK', 'STEIN', 'STØVEL', 'SØLVBUNT',
  'TALLERKEN', 'TEKANNE', 'TERSKEL', 'TOGVOGN', 'TROMME', 'ULLSOKK', 'VANNKANNE', 'VEGG', 'VINDU', 'ØKS',
] as const;

export interface Navn {
  fornavn: string;
  etternavn: string;
}

/** Names drawn so that no two persons of a demo share one. `opptatt` are names somebody already has. */
export function navnestroem(trekker: Trekker, opptatt: Iterable<string>): (etternavnet?: string) => Navn {
  const brukt = new Set(opptatt);
  return (etternavnet) => {
    for (;;) {
      const navn = { fornavn: trekker.en(fornavn), etternavn: etternavnet ?? trekker.en(etternavn) };
      const helt = `${navn.fornavn} ${navn.etternavn}`;
      if (brukt.has(helt)) continue;
      brukt.add(helt);
      return navn;
    }
  };
}
