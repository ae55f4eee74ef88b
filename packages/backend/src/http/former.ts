/** How a value shall be written, for whoever wrote it otherwise: by the format or the pattern the contract gives it. */
import { tekst, type Tekst } from './problem.ts';

const formater: Readonly<Record<string, Tekst>> = {
  date: tekst('Må være en dato som 2026-01-31.', 'Må vere ein dato som 2026-01-31.'),
  'date-time': tekst(
    'Må være et tidspunkt som 2026-01-31T12:00:00Z.',
    'Må vere eit tidspunkt som 2026-01-31T12:00:00Z.',
  ),
  uuid: tekst(
    'Må være en id slik du fikk den, som 0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001.',
    'Må vere ein id slik du fekk han, som 0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001.',
  ),
  email: tekst(
    'Må være en e-postadresse som navn@eksempel.no.',
    'Må vere ei e-postadresse som namn@eksempel.no.',
  ),
  uri: tekst(
    'Må være en nettadresse som https://eksempel.no.',
    'Må vere ei nettadresse som https://eksempel.no.',
  ),
  text: tekst(
    'Inneholder tegn som ikke kan lagres. Ta dem bort.',
    'Inneheld teikn som ikkje kan lagrast. Ta dei bort.',
  ),
};

const koder = tekst(
  'Bruk bare store bokstaver fra A til Z, tall og understrek.',
  'Bruk berre store bokstavar frå A til Z, tal og understrek.',
);
/** One line that begins with something to see; without control characters and what turns or hides text. */
const TEKSTLINJE = String.raw`^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$`;
const moenstre: Readonly<Record<string, Tekst>> = {
  [TEKSTLINJE]: tekst(
    'Skriv på én linje, uten mellomrom først og uten usynlige tegn.',
    'Skriv på éi linje, utan mellomrom først og utan usynlege teikn.',
  ),
  '^[0-9]{4}[.][0-9]{2}[.][0-9]{5}$': tekst(
    'Skriv kontonummeret med punktum, slik: 1234.56.78903.',
    'Skriv kontonummeret med punktum, slik: 1234.56.78903.',
  ),
  '^[0-9]{4}$': tekst('Skriv fire siffer.', 'Skriv fire siffer.'),
  '^[0-9]{9}$': tekst('Skriv ni siffer uten mellomrom.', 'Skriv ni siffer utan mellomrom.'),
  '^[0-9]{12}$': tekst('Skriv tolv siffer uten mellomrom.', 'Skriv tolv siffer utan mellomrom.'),
  '^[0-9]{4}-(0[1-9]|1[0-2])$': tekst('Skriv år og måned slik: 2026-01.', 'Skriv år og månad slik: 2026-01.'),
  '^[0-9]{4}-[0-9]{5}$': tekst(
    'Skriv saksnummeret med år og fem siffer, slik: 2026-00123.',
    'Skriv saksnummeret med år og fem siffer, slik: 2026-00123.',
  ),
  '^[0-9]{4}/[0-9]{1,9}(-[0-9]{1,5})?$': tekst(
    'Skriv år og nummer med skråstrek mellom, slik: 2026/1032 eller 2026/417-3.',
    'Skriv år og nummer med skråstrek mellom, slik: 2026/1032 eller 2026/417-3.',
  ),
  '^[0-9]{6}[*]{5}$': tekst('Skriv seks siffer og fem stjerner.', 'Skriv seks siffer og fem stjerner.'),
  '^[+0-9 ]{5,20}$': tekst(
    'Skriv et telefonnummer med bare siffer, mellomrom og eventuelt + foran landkoden, 5 til 20 tegn.',
    'Skriv eit telefonnummer med berre siffer, mellomrom og eventuelt + framfor landskoden, 5 til 20 teikn.',
  ),
  '^[+][1-9][0-9]{6,14}$': tekst(
    'Skriv mobilnummeret med + og landkode først, uten mellomrom, slik: +4740000000.',
    'Skriv mobilnummeret med + og landskode først, utan mellomrom, slik: +4740000000.',
  ),
  '^[A-ZÆØÅ]$': tekst('Skriv én stor bokstav, som A.', 'Skriv éin stor bokstav, som A.'),
  '^[ *]*[^ *]([ *]*[^ *]){2,}[ *]*$': tekst(
    'Skriv minst tre tegn i tillegg til mellomrom.',
    'Skriv minst tre teikn i tillegg til mellomrom.',
  ),
  '^[HKLU][0-9]{4}$': tekst(
    'Skriv H, K, L eller U og fire siffer, slik: H0101.',
    'Skriv H, K, L eller U og fire siffer, slik: H0101.',
  ),
  '^[A-Z_]{1,40}$': koder,
  '^[A-Z0-9_]{1,20}$': koder,
  '^[A-Z0-9_]{1,40}[.][A-Z0-9_]{1,40}[.][A-Z0-9_]{1,40}$': tekst(
    'Skriv tabell, rad og kolonne med punktum mellom, slik: A1_EIEFORM.ALLE.EID.',
    'Skriv tabell, rad og kolonne med punktum mellom, slik: A1_EIEFORM.ALLE.EID.',
  ),
  '^[0-9]{11}$': tekst('Skriv elleve siffer uten mellomrom.', 'Skriv elleve siffer utan mellomrom.'),
  '^[A-Za-z0-9.-]{1,20}$': tekst(
    'Bruk bare bokstaver fra A til Z, tall, punktum og bindestrek.',
    'Bruk berre bokstavar frå A til Z, tal, punktum og bindestrek.',
  ),
  '^[A-Za-z0-9]{1,10}$': tekst(
    'Bruk bare bokstaver fra A til Z og tall, høyst ti tegn.',
    'Bruk berre bokstavar frå A til Z og tal, høgst ti teikn.',
  ),
  '^[A-Za-zÆØÅæøå0-9 _.-]{1,60}$': tekst(
    'Bruk bare bokstaver, tall, mellomrom, understrek, punktum og bindestrek.',
    'Bruk berre bokstavar, tal, mellomrom, understrek, punktum og bindestrek.',
  ),
  '^[A-Z0-9_]{1,60}$': koder,
  '^[A-Z0-9-]{4,20}$': tekst(
    'Skriv 4 til 20 tegn: store bokstaver fra A til Z, tall og bindestrek.',
    'Skriv 4 til 20 teikn: store bokstavar frå A til Z, tal og bindestrek.',
  ),
  '^no\\.kobo\\.[a-z]{1,30}\\.[a-z-]{1,40}\\.v[0-9]{1,2}$': tekst(
    'Skriv hendelsestypen slik den står i hendelsen: no.kobo.bolig.endret.v1.',
    'Skriv hendingstypen slik han står i hendinga: no.kobo.bolig.endret.v1.',
  ),
  '^whsec_[A-Za-z0-9+/]{32}$': tekst(
    'Skriv hemmeligheten slik du fikk den: whsec_ og 32 tegn.',
    'Skriv løyndommen slik du fekk han: whsec_ og 32 teikn.',
  ),
  '^[0-9a-f]{64}$': tekst(
    'Skriv 64 tegn: tall og små bokstaver fra a til f.',
    'Skriv 64 teikn: tal og små bokstavar frå a til f.',
  ),
  '^[a-z0-9-]{1,64}$': tekst(
    'Bruk bare små bokstaver fra a til z, tall og bindestrek.',
    'Bruk berre små bokstavar frå a til z, tal og bindestrek.',
  ),
  '^([a-z0-9-]{1,64}|IKKE_FORDELT)$': tekst(
    'Bruk bare små bokstaver fra a til z, tall og bindestrek, eller skriv IKKE_FORDELT.',
    'Bruk berre små bokstavar frå a til z, tal og bindestrek, eller skriv IKKE_FORDELT.',
  ),
  '^[a-z][A-Za-z0-9-]{0,39}$': tekst(
    'Begynn med en liten bokstav, og bruk ellers bare bokstaver fra a til z, tall og bindestrek. Høyst 40 tegn.',
    'Begynn med ein liten bokstav, og bruk elles berre bokstavar frå a til z, tal og bindestrek. Høgst 40 teikn.',
  ),
  '^[A-Za-z0-9_.-]{1,600}$': tekst(
    'Send verdien slik du fikk den i forrige svar, eller start på første side uten den.',
    'Send verdien slik du fekk han i førre svar, eller start på første side utan han.',
  ),
  '^(W/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$': tekst(
    'Send ETag slik du fikk den, med anførselstegn: "3".',
    'Send ETag slik du fekk han, med hermeteikn: "3".',
  ),
  '^([*]|(W/)?"[0-9a-f]{32}"( ?, ?(W/)?"[0-9a-f]{32}"){0,9})$': tekst(
    'Send ETag slik du fikk den, med anførselstegn. Høyst ti, med komma imellom.',
    'Send ETag slik du fekk han, med hermeteikn. Høgst ti, med komma imellom.',
  ),
  '^([*]|(W/)?"[0-9]{1,9}(-[0-9a-f]{16})?"( ?, ?(W/)?"[0-9]{1,9}(-[0-9a-f]{16})?"){0,9})$': tekst(
    'Send ETag slik du fikk den, med anførselstegn: "3". Høyst ti, med komma imellom.',
    'Send ETag slik du fekk han, med hermeteikn: "3". Høgst ti, med komma imellom.',
  ),
  '^[A-Za-z0-9_-]{16,64}$': tekst(
    'Skriv 16 til 64 tegn: bokstaver fra A til Z, tall, bindestrek og understrek.',
    'Skriv 16 til 64 teikn: bokstavar frå A til Z, tal, bindestrek og understrek.',
  ),
};

const annet = tekst(
  'Er skrevet på feil måte. Se i API-dokumentasjonen hvordan verdien skal skrives.',
  'Er skrive på feil måte. Sjå i API-dokumentasjonen korleis verdien skal skrivast.',
);

/** @param moenster the pattern, when the format is one */
export const skrivemaate = (format: string, moenster = ''): Tekst =>
  formater[format] ?? moenstre[moenster.replace(/^\/|\/[a-z]*$/g, '')] ?? annet;
