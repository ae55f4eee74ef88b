import type { Spraak } from '../../http/problem.ts';

/** What lookups are for, as the log has it, and in nynorsk. */
const nynorsk: Readonly<Record<string, string>> = {
  'Adressebeskyttelse i husstanden': 'Adressevern i husstanden',
  'Egen del av en felles søknad': 'Eigen del av ein felles søknad',
  'Egen plan': 'Eigen plan',
  'Egen søknad': 'Eigen søknad',
  'Fordeling av skjermede saker': 'Fordeling av skjerma saker',
  'Forvaltning av boliger': 'Forvaltning av bustader',
  'Forvaltning av leieforhold': 'Forvaltning av leigeforhold',
  'Henvendelse om hjelp': 'Førespurnad om hjelp',
  'Innhenting av botid': 'Innhenting av butid',
  'Innhenting av økonomi': 'Innhenting av økonomi',
  'Innsyn i eget leieforhold': 'Innsyn i eige leigeforhold',
  'Innsyn i egen sak': 'Innsyn i eiga sak',
  'Innsyn i egne opplysninger': 'Innsyn i eigne opplysningar',
  'Innsyn i egne registeropplysninger': 'Innsyn i eigne registeropplysningar',
  Klagebehandling: 'Klagebehandling',
  'Kompensasjon av merverdiavgift': 'Kompensasjon av meirverdiavgift',
  'Kontroll av adressebeskyttelse': 'Kontroll av adressevern',
  'Kontroll av foreldreansvar': 'Kontroll av foreldreansvar',
  'Kontroll av nødtilgang': 'Kontroll av nødtilgang',
  'Kontroll av oppslag': 'Kontroll av oppslag',
  'Kontroll av revisjonsloggen': 'Kontroll av revisjonsloggen',
  'Kontroll av vergemål': 'Kontroll av verjemål',
  'Registrering av bosetting': 'Registrering av busetjing',
  'Registrering av henvendelse': 'Registrering av førespurnad',
  'Registrering av leieforhold': 'Registrering av leigeforhold',
  'Registrering av sak om omsorgsbolig': 'Registrering av sak om omsorgsbustad',
  'Registrering av søknad': 'Registrering av søknad',
  'Registrering av utleie uten behovsprøving': 'Registrering av utleige utan behovsprøving',
  Representasjon: 'Representasjon',
  Saksbehandling: 'Saksbehandling',
  Statistikk: 'Statistikk',
  'Søknad om bolig': 'Søknad om bustad',
  'Tildeling av bolig': 'Tildeling av bustad',
  Tildelingsmøte: 'Tildelingsmøte',
  'Utleie uten behovsprøving': 'Utleige utan behovsprøving',
  'Utskrift til parten': 'Utskrift til parten',
  'Varsel om brev og annet nytt': 'Varsel om brev og anna nytt',
  'Varsel om melding eller svar i leieforholdet': 'Varsel om melding eller svar i leigeforholdet',
};

/** What a lookup was for, in the language of whoever reads the log; what an employee wrote stays as it was written. */
export const formaalPaa = (formaal: string, spraak: Spraak): string =>
  spraak === 'nn' ? (nynorsk[formaal] ?? formaal) : formaal;

export const kjenteFormaal: readonly string[] = Object.keys(nynorsk);
