import type {
  Bosted,
  Bostedshistorikk,
  Gradering,
  Personstatus,
  Registeradresse,
  Registerperson,
  Vergemaal,
} from './port.ts';
import type { Bostedsadresse, Persondokument, Postadresse } from './wire.ts';

/** In rising strictness; keys in lower case because documented examples write them both ways. */
const graderinger: Readonly<Record<string, Gradering>> = {
  ugradert: 'UGRADERT',
  klientadresse: 'KLIENTADRESSE',
  fortrolig: 'FORTROLIG',
  strengtfortrolig: 'STRENGT_FORTROLIG',
};
const strenghet: readonly Gradering[] = Object.values(graderinger);

const statuser: Readonly<Record<string, Personstatus>> = {
  bosatt: 'BOSATT',
  utflyttet: 'UTFLYTTET',
  forsvunnet: 'FORSVUNNET',
  doed: 'DOED',
  opphoert: 'OPPHOERT',
  foedselsregistrert: 'FOEDSELSREGISTRERT',
  midlertidig: 'MIDLERTIDIG',
  inaktiv: 'INAKTIV',
  ikkeBosatt: 'IKKE_BOSATT',
  aktiv: 'AKTIV',
};

/** What of them lets somebody act for a person. Administration without guardianship does not, nor a type we do not know. */
const vergemaaltyper: Readonly<Record<string, Vergemaal['type']>> = {
  ensligMindreaarigAsylsoeker: 'VERGE',
  ensligMindreaarigFlyktning: 'VERGE',
  voksen: 'VERGE',
  midlertidigForVoksen: 'VERGE',
  mindreaarig: 'VERGE',
  midlertidigForMindreaarig: 'VERGE',
  stadfestetFremtidsfullmakt: 'FREMTIDSFULLMAKT',
};

/** Words for whose the responsibility is. `ukjent`, and a word we do not know, is nobody's. */
const ansvar: readonly string[] = ['felles', 'mor', 'far', 'medmor', 'andre'];

const gjeldende = <T extends { erGjeldende?: boolean | undefined }>(verdier: readonly T[]) =>
  verdier.filter(({ erGjeldende }) => erGjeldende === true);

/**
 * The strictest grading said anywhere in the document. Here an entry counts unless it is said *not* to be current,
 * and an unknown word gives null: both doubts fall out to the person's protection.
 */
function lesGradering(dokument: Persondokument): Gradering | null {
  const nivaaer = [
    ...dokument.adressebeskyttelse.map((v) => ({ ...v, nivaa: v.graderingsnivaa })),
    ...[...dokument.bostedsadresse, ...dokument.deltBosted].map((v) => ({ ...v, nivaa: v.adressegradering })),
  ]
    .filter(({ erGjeldende }) => erGjeldende !== false)
    .map(({ nivaa }) => graderinger[nivaa.toLowerCase()]);
  let strengest: Gradering = 'UGRADERT';
  for (const nivaa of nivaaer) {
    if (!nivaa) return null;
    if (strenghet.indexOf(nivaa) > strenghet.indexOf(strengest)) strengest = nivaa;
  }
  return strengest;
}

/** @returns null when number or grading cannot be read with certainty. */
export function lesPerson(dokument: Persondokument): Registerperson | null {
  const gradering = lesGradering(dokument);
  if (!gradering) return null;
  const visAdresse = gradering === 'UGRADERT' || gradering === 'KLIENTADRESSE';

  const ident = gjeldende(dokument.identifikasjonsnummer)[0]?.foedselsEllerDNummer;
  if (!ident) return null;
  const navn = gjeldende(dokument.navn)[0];
  const foedselsdato = gjeldende(dokument.foedsel)[0]?.foedselsdato;
  const bosted = gjeldende(dokument.bostedsadresse)[0];
  const bostedsadresse = visAdresse && bosted ? lesAdresse(bosted) : undefined;
  const postadresse = visAdresse ? [] : gjeldende(dokument.postadresse).flatMap(lesPostadresse);
  const delt = gjeldende(dokument.deltBosted)[0];
  const deltAdresse = visAdresse && delt ? lesAdresse(delt) : undefined;

  return {
    ident,
    ...(navn && {
      navn: {
        fornavn: navn.fornavn,
        ...(navn.mellomnavn && { mellomnavn: navn.mellomnavn }),
        etternavn: navn.etternavn,
      },
    }),
    ...(foedselsdato && { foedselsdato }),
    gradering,
    status: statuser[gjeldende(dokument.status)[0]?.status ?? ''] ?? 'UKJENT',
    ...(bostedsadresse && { bostedsadresse }),
    ...(postadresse.length > 0 && { postadresse }),
    ...(delt && {
      deltBosted: {
        fraDato: delt.startdatoForKontrakt,
        ...(delt.sluttdatoForKontrakt && { tilDato: delt.sluttdatoForKontrakt }),
        ...(deltAdresse && { adresse: deltAdresse }),
      },
    }),
    barn: gjeldende(dokument.familierelasjon)
      .filter((relasjon) => relasjon.relatertPersonsRolle === 'barn')
      .flatMap((relasjon) => relasjon.relatertPerson ?? []),
    vergemaal: gjeldende(dokument.vergemaalEllerFremtidsfullmakt).flatMap(({ vergemaaltype, verge }) => {
      const type = vergemaaltyper[vergemaaltype ?? ''];
      if (!type || !verge) return [];
      const vergeIdent = verge.foedselsEllerDNummer;
      const navn = [verge.navn?.fornavn, verge.navn?.mellomnavn, verge.navn?.etternavn]
        .filter(Boolean)
        .join(' ');
      return [
        {
          type,
          ...(vergeIdent && { vergeIdent }),
          ...(navn && { navn }),
          fullt: verge.omfang === 'personligeOgOekonomiskeInteresser',
        },
      ];
    }),
    foreldreansvar: gjeldende(dokument.foreldreansvar).flatMap((rad) =>
      rad.ansvarlig && ansvar.includes(rad.ansvar ?? '') ? [rad.ansvarlig] : [],
    ),
  };
}

/**
 * Where a person has lived, with history. Of one whose address was graded then, not even the municipality is told.
 * @returns null when the grading cannot be read with certainty.
 */
export function lesBosteder(dokument: Persondokument): Bostedshistorikk | null {
  const gradering = lesGradering(dokument);
  if (!gradering) return null;
  if (gradering === 'FORTROLIG' || gradering === 'STRENGT_FORTROLIG') return { gradering, bosteder: [] };
  const bosteder = dokument.bostedsadresse.map((adresse): Bosted => {
    const aapen = graderinger[adresse.adressegradering.toLowerCase()] === 'UGRADERT';
    const { kommunenummer, flyttedato } = lesAdresse(adresse) ?? {};
    const til = adresse.erGjeldende === true ? undefined : adresse.opphoerstidspunkt?.slice(0, 10);
    return {
      ...(aapen && kommunenummer && { kommunenummer }),
      ...(flyttedato && { fra: flyttedato.slice(0, 10) }),
      ...(til && { til }),
    };
  });
  return { gradering, bosteder };
}

/** Nothing of one that is graded itself, or whose grade is a word we do not know. */
function lesPostadresse({
  adressegradering,
  coAdressenavn,
  postadresseIFrittFormat: fritt,
  postboksadresse: boks,
}: Postadresse): string[] {
  if (graderinger[adressegradering.toLowerCase()] !== 'UGRADERT') return [];
  const sted = fritt?.poststed ?? boks?.poststed;
  const linjer = fritt?.adresselinje ?? [boks?.postbokseier, boks?.postboks && `Postboks ${boks.postboks}`];
  if (!linjer.some(Boolean)) return [];
  const poststed = [sted?.postnummer, sted?.poststedsnavn].filter(Boolean).join(' ');
  return [coAdressenavn && `c/o ${coAdressenavn}`, ...linjer, poststed]
    .flatMap((linje) => linje?.trim().slice(0, 200) || [])
    .slice(0, 8);
}

function lesAdresse(
  adresse: Omit<Bostedsadresse, 'flyttedato'> & { flyttedato?: string | null | undefined },
) {
  const { vegadresse: veg, matrikkeladresse: matrikkel, ukjentBosted, flyttedato } = adresse;
  if (veg)
    return utenTomme({
      type: 'VEGADRESSE',
      kommunenummer: veg.kommunenummer,
      adressenavn: veg.adressenavn,
      husnummer: veg.adressenummer?.husnummer,
      husbokstav: veg.adressenummer?.husbokstav,
      bruksenhetsnummer: veg.bruksenhetsnummer,
      postnummer: veg.poststed?.postnummer,
      poststed: veg.poststed?.poststedsnavn,
      coAdressenavn: veg.coAdressenavn,
      flyttedato,
    });
  if (matrikkel) {
    const { kommunenummer, gaardsnummer, bruksnummer, festenummer } = matrikkel.matrikkelnummer;
    return utenTomme({
      type: 'MATRIKKELADRESSE',
      kommunenummer,
      matrikkelnummer: [gaardsnummer, bruksnummer, festenummer ?? 0, matrikkel.undernummer ?? 0].join('/'),
      bruksenhetsnummer: matrikkel.bruksenhetsnummer,
      postnummer: matrikkel.poststed?.postnummer,
      poststed: matrikkel.poststed?.poststedsnavn,
      coAdressenavn: matrikkel.coAdressenavn,
      flyttedato,
    });
  }
  return ukjentBosted
    ? utenTomme({ type: 'UKJENT_BOSTED', kommunenummer: ukjentBosted.bostedskommune, flyttedato })
    : undefined;
}

/** The register writes «no value» in three ways: absent, null and an empty string. */
const utenTomme = (felter: { [K in keyof Registeradresse]: Registeradresse[K] | null | undefined }) =>
  Object.fromEntries(Object.entries(felter).filter(([, verdi]) => verdi)) as unknown as Registeradresse;
