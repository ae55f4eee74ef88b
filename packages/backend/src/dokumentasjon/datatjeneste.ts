/**
 * The API as Felles datakatalog harvests it: a catalogue with one data service, in JSON-LD. What is required and what is
 * recommended is that of DCAT-AP-NO (Digdir, «Standard for beskrivelse av datasett, datatjenester og datakataloger»,
 * classes Katalog, Datatjeneste, Aktør and Kontaktopplysning).
 */
import { ROT } from './adresser.ts';

/** What the contract cannot know: who has put this server up, and where. */
export interface Datatjeneste {
  /** Where the server is known to the world, without trailing slash: `https://kobo.example`. */
  readonly adresse: string;
  readonly utgiver: { readonly organisasjonsnummer: string; readonly navn: string };
  readonly kontakt: { readonly navn: string; readonly epost: string };
}

interface Kontrakt {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly tags?: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, unknown>>;
}

export const DATATJENESTE = `${ROT}/dcat.jsonld`;

const EU = 'http://publications.europa.eu/resource/authority';
/** Media types of answers, by their names in the EU's list of file types. What is not in it is left out. */
const filtyper: Readonly<Record<string, string>> = {
  'application/json': 'JSON',
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/zip': 'ZIP',
  'text/csv': 'CSV',
  'text/html': 'HTML',
};

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};

const id = (adresse: string) => ({ '@id': adresse });
const paa = (spraak: 'nb' | 'nn' | 'en', tekst: string) => ({ '@value': tekst, '@language': spraak });

/** Every media type an answer may come in. */
function* medietyper(verdi: unknown): Generator<string> {
  if (verdi === null || typeof verdi !== 'object') return;
  for (const [navn, inni] of Object.entries(verdi)) {
    if (navn === 'requestBody') continue;
    if (navn === 'content' && typeof inni === 'object' && inni !== null) yield* Object.keys(inni);
    else yield* medietyper(inni);
  }
}

const formater = ({ paths }: Kontrakt): string[] =>
  [...new Set(medietyper(paths))].flatMap((type) => filtyper[type] ?? []).toSorted();

/** @param dokument the contract as it is published (`openapi.json`) */
export function lagDatatjeneste(
  dokument: Readonly<Record<string, unknown>>,
  { adresse, utgiver, kontakt }: Datatjeneste,
): object {
  const kontrakt = dokument as unknown as Kontrakt;
  const { info, openapi, tags = [] } = kontrakt;
  const her = `${adresse}${DATATJENESTE}`;
  const utgiverId = `https://organization-catalog.fellesdatakatalog.digdir.no/organizations/${utgiver.organisasjonsnummer}`;
  const felles = { 'dct:publisher': id(utgiverId), 'dcat:contactPoint': id(`${her}#kontakt`) };
  return {
    '@context': context,
    '@graph': [
      {
        '@id': `${her}#katalog`,
        '@type': 'dcat:Catalog',
        ...felles,
        'dct:identifier': `${her}#katalog`,
        'dct:title': [
          paa('nb', `Datatjenester fra ${utgiver.navn}: ${info.title}`),
          paa('nn', `Datatenester frå ${utgiver.navn}: ${info.title}`),
        ],
        'dct:description': [
          paa('nb', 'API-et for kommunalt disponerte utleieboliger på denne tjeneren.'),
          paa('nn', 'API-et for kommunalt disponerte utleigebustader på denne tenaren.'),
        ],
        'dct:language': [id(`${EU}/language/NOB`), id(`${EU}/language/NNO`), id(`${EU}/language/ENG`)],
        'foaf:homepage': id(`${adresse}${ROT}/`),
        'dcat:service': id(`${her}#tjeneste`),
      },
      {
        '@id': `${her}#tjeneste`,
        '@type': 'dcat:DataService',
        ...felles,
        'dct:identifier': `${her}#tjeneste`,
        'dct:title': [paa('nb', info.title), paa('nn', info.title), paa('en', info.title)],
        'dct:description': [
          paa('nb', 'Søknad, saksbehandling, tildeling og oppfølging av kommunale utleieboliger.'),
          paa('nn', 'Søknad, saksbehandling, tildeling og oppfølging av kommunale utleigebustader.'),
          ...(info.description === undefined ? [] : [paa('en', info.description.trim())]),
        ],
        'dcat:endpointURL': id(`${adresse}/v1`),
        'dcat:endpointDescription': id(`${adresse}${ROT}/openapi.json`),
        'dcat:landingPage': id(`${adresse}${ROT}/`),
        'dcat:version': info.version,
        'dct:conformsTo': id(`https://spec.openapis.org/oas/v${openapi}`),
        'dct:format': formater(kontrakt).map((navn) => id(`${EU}/file-type/${navn}`)),
        'dct:accessRights': id(`${EU}/access-right/NON_PUBLIC`),
        'dcat:theme': [id(`${EU}/data-theme/GOVE`), id(`${EU}/data-theme/SOCI`)],
        'dcat:keyword': tags.map(({ name }) => paa('nb', name)),
        // Boligsosialloven.
        'dcatap:applicableLegislation': id('https://lovdata.no/eli/lov/2022/12/20/121'),
      },
      {
        '@id': utgiverId,
        '@type': 'foaf:Agent',
        'dct:identifier': utgiver.organisasjonsnummer,
        'foaf:name': paa('nb', utgiver.navn),
      },
      {
        '@id': `${her}#kontakt`,
        '@type': 'vcard:Organization',
        'vcard:fn': paa('nb', kontakt.navn),
        'vcard:hasEmail': id(`mailto:${kontakt.epost}`),
      },
    ],
  };
}
