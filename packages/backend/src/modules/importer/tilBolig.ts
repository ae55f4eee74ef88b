import type { Verdier } from './celler.ts';
import { finnBygningstype } from './celler.ts';
import { eieformAv } from './koder.ts';
import { syntetiskPoststed } from './poststeder.ts';
import type { Boligimport, Importkontekst } from './typer.ts';

type Uten<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The object without its undefined fields: in an import, absent means «the file says nothing». */
function bareFylte<T extends object>(verdier: T): Partial<Uten<T>> {
  return Object.fromEntries(Object.entries(verdier).filter(([, verdi]) => verdi !== undefined)) as Partial<
    Uten<T>
  >;
}

const ellerIngen = <T extends object>(verdier: T): T | undefined =>
  Object.keys(verdier).length > 0 ? verdier : undefined;

function bemanning({ erdognbemannet: doegn, harpersonalbase: base }: Verdier): Boligimport['bemanning'] {
  if (doegn) return 'BASE_DOEGN';
  // Kobo says only that there is a base; that it is not staffed all day is what the other column says.
  if (base) return 'BASE_DAG_KVELD';
  return doegn === undefined && base === undefined ? undefined : 'INGEN';
}

// 0 is how the cadastre writes «none».
const eiendom = ({ gnrbnr, festenummer }: Verdier): Boligimport['eiendom'] =>
  gnrbnr && { ...gnrbnr, ...(festenummer && { festenummer }) };
const eieseksjon = ({ seksjonsnummer }: Verdier): Boligimport['eieseksjon'] =>
  seksjonsnummer ? { seksjonsnummer } : undefined;

/** The two digits after H count storeys from the ground; K, U and L count from elsewhere. */
const etasje = (bruksenhetsnummer: string | undefined): number | undefined =>
  bruksenhetsnummer?.startsWith('H') ? Number(bruksenhetsnummer.slice(1, 3)) : undefined;

/** The place of a postal code; a test environment has places of its own besides the real ones. */
export const finnPoststed = (postnummer: string, { miljoe, poststed }: Importkontekst): string | undefined =>
  poststed(postnummer) ?? (miljoe === 'TEST' ? syntetiskPoststed(postnummer) : undefined);

/** The home under Kobo's names, or `undefined` when the address cannot be read. */
export function tilBolig(
  v: Verdier,
  status: Boligimport['status'],
  kontekst: Importkontekst,
): Boligimport | undefined {
  const { kommunenummer, gatenavn, postnummer } = v;
  const sted = postnummer === undefined ? undefined : finnPoststed(postnummer, kontekst);
  if (kommunenummer === undefined || gatenavn === undefined || postnummer === undefined || sted === undefined)
    return undefined;
  const bygningstype =
    v.underkategoriboligtype === undefined ? undefined : finnBygningstype(v.underkategoriboligtype);
  return {
    adresse: {
      adressenavn: gatenavn,
      ...bareFylte({ nummer: v.husnummer, bokstav: v.husbokstav }),
      postnummer,
      poststed: sted,
      kommunenummer,
    },
    ...bareFylte({
      eiendom: eiendom(v),
      eieseksjon: eieseksjon(v),
      bruksenhetsnummer: v.bruksenhetsnummer,
      ekstraReferanse: v.ekstrareferanse,
      bygning: bygningstype && { bygningstype },
      etasjenummer: etasje(v.bruksenhetsnummer),
      boligtype: v.koboboligtype,
      underkategori: v.underkategoriboligtype,
      erBofellesskap: v.erbofellesskap ?? (v.koboboligtype === 'BOFELLESSKAP' ? true : undefined),
      bemanning: bemanning(v),
      eieform: v.kobodisposisjonsform && eieformAv[v.kobodisposisjonsform],
      disposisjonsform: v.kobodisposisjonsform,
      eier:
        v.boligeiersnavn === undefined
          ? undefined
          : {
              navn: v.boligeiersnavn,
              ...bareFylte({
                organisasjonsnummer: v.boligeiersorganisasjonsnummer,
                mobilnummer: v.boligeiersmobilnummer,
              }),
            },
      antallSoverom: v.antallsoverom,
      erTilgjengeligForRullestolbruker: v.errullestoltilpasset,
      kvalifisererMvaKompensasjon: v.kvalifiserermvakompensasjon,
      leiekostnad: v.manedsleie === undefined ? undefined : { manedsleie: v.manedsleie },
      depositum: v.depositum,
      maaler: ellerIngen(bareFylte({ stroem: v.malernummerstrom, vann: v.malernummervann })),
      skolekrets: ellerIngen(
        bareFylte({ barneskole: v.skolekretsbarneskole, ungdomsskole: v.skolekretsungdomsskole }),
      ),
      informasjon: v.ovriginformasjon,
      status,
      statusdato: v.statusdato,
      // A home «ready since» or «ready from»: either way the date of that state.
      klarFra: status === 'KLAR_FOR_INNFLYTTING' ? v.statusdato : undefined,
    }),
  };
}
