import type { Fetch } from '../felles/forsoek.ts';

/** An address as the register holds it. */
export interface Simulertveg {
  adressenavn: string;
  nummer: number;
  bokstav?: string;
  bruksenhetsnummer?: readonly string[];
}

const KROKVIK = { kommunenummer: '9901', kommunenavn: 'KROKVIK', postnummer: '0000', poststed: 'KROKVIK' };
const gater = ['Bakkehaugen', 'Fjordgata', 'Lyngveien', 'Strandveien', 'Torvgata'];

/** Forty house numbers in each street of Krokvik, and one place without streets. */
const adresser = [
  ...gater.flatMap((adressenavn, gate) =>
    Array.from({ length: 40 }, (_, i) => vegadresse({ adressenavn, nummer: i + 1 }, gate + 1)),
  ),
  vegadresse({ adressenavn: 'Lyngveien', nummer: 14, bokstav: 'A' }, 3),
  {
    ...KROKVIK,
    objtype: 'Matrikkeladresse',
    adressenavn: '',
    adressetekst: 'Ytre Krok, 12/3',
    adressetilleggsnavn: 'Ytre Krok',
    bokstav: '',
    gardsnummer: 12,
    bruksnummer: 3,
    festenummer: 0,
    bruksenhetsnummer: [],
  },
];

function vegadresse({ adressenavn, nummer, bokstav = '' }: Simulertveg, gardsnummer: number) {
  const adressetekst = `${adressenavn} ${nummer}${bokstav}`;
  return {
    ...KROKVIK,
    objtype: 'Vegadresse',
    adressenavn,
    adressetekst,
    adressetekstutenadressetilleggsnavn: adressetekst,
    adressetilleggsnavn: null,
    adressekode: 1000 + gardsnummer,
    nummer,
    bokstav,
    gardsnummer,
    bruksnummer: nummer,
    festenummer: 0,
    undernummer: null,
    bruksenhetsnummer: ['H0201', 'H0101', ''],
    stedfestingverifisert: true,
    representasjonspunkt: { epsg: 'EPSG:4258', lat: 60 + nummer / 1000, lon: 5 + gardsnummer / 1000 },
    oppdateringsdato: '2026-01-15T09:00:00',
  };
}

/** Fields an address can be looked for by, besides the words of `sok`. */
const FELT = ['kommunenummer', 'adressenavn', 'nummer', 'gardsnummer', 'bruksnummer', 'festenummer'] as const;
const PARAMETRE = new Set<string>(['sok', 'treffPerSide', 'side', ...FELT]);

const feil = (felt: string) => Response.json({ message: { [felt]: ['Simulert feil.'] } }, { status: 400 });

/** Every word is somewhere in the address; one with an asterisk is the beginning of a word there. */
function treffer(adresse: (typeof adresser)[number], sok: string): boolean {
  const ordene = [adresse.adressetekst, adresse.postnummer, adresse.poststed]
    .flatMap((verdi) => verdi.toLowerCase().split(/[\s,]+/))
    .filter(Boolean);
  return sok
    .toLowerCase()
    .split(/\s+/)
    .every((ord) =>
      ord.endsWith('*')
        ? ordene.some((kandidat) => kandidat.startsWith(ord.slice(0, -1)))
        : ordene.includes(ord),
    );
}

/** Kartverket's address search over the streets of Krokvik. */
export function createAdresseSimulator({ baseUrl }: { baseUrl: string }): Fetch {
  return async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin + url.pathname !== `${baseUrl}/sok`)
      return new Response('Not Found', { status: 404 });
    // The register takes anything; here an adapter that has not said what it can read is told so.
    if (!request.headers.get('accept')?.includes('application/json'))
      return new Response(null, { status: 406 });
    for (const navn of url.searchParams.keys()) if (!PARAMETRE.has(navn)) return feil(navn);
    const sok = url.searchParams.get('sok') ?? '';
    const [treffPerSide, side] = (['treffPerSide', 'side'] as const).map((navn, i) =>
      Number(url.searchParams.get(navn) ?? [10, 0][i]),
    ) as [number, number];
    if (!Number.isInteger(treffPerSide) || treffPerSide < 1 || treffPerSide > 1_000)
      return feil('treffPerSide');
    if (!Number.isInteger(side) || side < 0 || treffPerSide * (side + 1) > 10_000) return feil('side');
    const feltene = FELT.filter((felt) => url.searchParams.has(felt));
    const funnet = adresser.filter(
      (adresse) =>
        (sok === '' || treffer(adresse, sok)) &&
        feltene.every((felt) => {
          const staar: unknown = (adresse as Record<string, unknown>)[felt];
          return String(staar ?? '').toLowerCase() === url.searchParams.get(felt)!.toLowerCase();
        }),
    );
    const viserFra = side * treffPerSide;
    const vist = funnet.slice(viserFra, viserFra + treffPerSide);
    return Response.json({
      metadata: {
        totaltAntallTreff: funnet.length,
        viserFra,
        viserTil: viserFra + treffPerSide,
        side,
        treffPerSide,
        sokeStreng: url.search.slice(1),
        asciiKompatibel: true,
      },
      adresser: vist,
    });
  };
}
