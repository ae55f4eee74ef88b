// The second guide: a case that was decided in the vendor's own system, from the application to the tenancy.
import { blokk, h, kode, lenke, type Html } from './h.ts';
import { begrep, feil, op, rolle } from './begreper/begrep.ts';
import type { Steg } from './foerstetime.ts';

/** The verifier and the challenge of RFC 7636, appendix B: in a demo nobody is to be kept out. */
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

const steg: readonly Steg[] = [
  {
    tittel: 'Log in as an employee',
    foer: h`<p>A machine never works on a case: a case system calls with the token of the employee who sits at it. In production that is a login in a browser; the demo’s has no password,
so a shell can press the button. ${kode('call')} sends what follows with the token.</p>`,
    kommando: `login() { # the client, the person, the scopes
  JAR=$(mktemp)
  CHOICE=$(curl -s -L -o "$JAR.html" -w '%{url_effective}' -c "$JAR" -b "$JAR" -G "$KOBO/innlogging/auth" \\
    -d "client_id=$1" -d response_type=code --data-urlencode "redirect_uri=$KOBO/$1/" --data-urlencode "scope=openid $3" \\
    -d code_challenge=${CHALLENGE} -d code_challenge_method=S256)
  WHO=$(grep -B1 ">$2</span>" "$JAR.html" | sed -n 's/.*name="konto" value="\\([^"]*\\)".*/\\1/p')
  CODE=$(curl -s -L -o /dev/null -w '%{url_effective}' -c "$JAR" -b "$JAR" "$CHOICE" -d "konto=$WHO" | sed 's/.*[?&]code=\\([^&]*\\).*/\\1/')
  curl -s "$KOBO/innlogging/token" -d grant_type=authorization_code -d "client_id=$1" -d "code=$CODE" \\
    --data-urlencode "redirect_uri=$KOBO/$1/" -d code_verifier=${VERIFIER} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'
}
call() { # the method, the path, and what else curl takes
  curl -s -i -X "$1" "$KOBO/v1$2" -H 'Kobo-Kommunenummer: 9901' -H "Authorization: Bearer $TOKEN" \\
    -H "Idempotency-Key: attempt-$(date +%s)-$RANDOM" -H 'Content-Type: application/json' "\${@:3}"
}
etag() { call GET "$1" | tr -d '\\r' | sed -n 's/^[Ee][Tt]ag: //p'; }
TODAY=$(TZ=Europe/Oslo date +%F)
EMPLOYEE=$(login fagsystem 'Trine saksbehandler' 'kobo:sak.les kobo:sak.skriv kobo:bolig.les kobo:bolig.skriv')
TOKEN=$EMPLOYEE
call GET /kommune`,
  },
  {
    tittel: 'Register the application',
    foer: h`<p>${op('registrerSoeknad')} opens a case from what your system knows. The number and the surname are held against Folkeregisteret; two that do not belong together are
${feil('PERSON_STEMMER_IKKE')} (422).</p>`,
    kommando: `REGISTERED=$(call POST /soeknader/registreringer --data '{ "kanal": "PAPIR", "mottatt": "'"$TODAY"'", "spraak": "nb",
  "soeker": { "ident": "20818000023", "navn": "Nordmann" }, "svar": { "formaal": "NY", "akutt": "NEI" } }')
echo "$REGISTERED"
CASE=$(echo "$REGISTERED" | sed -n 's/.*"sakId":"\\([^"]*\\)".*/\\1/p')`,
  },
  {
    tittel: 'Take the case',
    foer: h`<p>It is ${kode('NY')} until somebody has it: ${op('taSaken')}.</p>`,
    kommando: `call POST "/saker/$CASE/tildeling" -H "If-Match: $(etag "/saker/$CASE")"`,
  },
  {
    tittel: 'Write down the decision',
    foer: h`<p>${op('registrerAnnetvedtak')} says what your system decided, by which law, and where it is complained about. Nothing is assessed here and no letter is sent; the case goes to
${kode('VENTELISTE')}.</p>`,
    kommando: `call POST "/saker/$CASE/annetvedtak" -H "If-Match: $(etag "/saker/$CASE")" --data '{
  "vedtak": { "system": "Our case system", "referanse": "2026/881", "dato": "'"$TODAY"'" },
  "hjemmel": "helse- og omsorgstjenesteloven § 3-2",
  "klagevei": { "enhet": "Tjenestekontoret", "kontakt": "Telefon 00 00 00 00" },
  "boliginnhold": { "boligtype": "ORDINAER", "soverom": 1, "leietidMnd": 36 },
  "boligbehov": { "soveromMin": 1, "rullestol": false, "utenTrapper": false, "bemanning": "INGEN" },
  "tildelingsgrunnlag": { "grupper": ["ELDRE"], "primaer": "ELDRE" } }'`,
  },
  {
    tittel: 'Offer a home',
    foer: h`<p>A home of your own for it, and the offer: ${op('opprettTilbud')}. Which of those there are fit the case is answered by ${op('listBoligtreff')}.</p>`,
    kommando: `HOME_ID=$(call POST /boliger --data '{ "leverandorBoligId": "OWN-DECISION-'"$(date +%s)"'", "boligtype": "ORDINAER", "antallSoverom": 1,
  "status": "KLAR_FOR_INNFLYTTING", "leiekostnad": { "manedsleie": 9000 },
  "adresse": { "adressenavn": "Strandveien", "nummer": '"$((RANDOM % 900 + 100))"', "postnummer": "0000", "poststed": "Krokvik", "kommunenummer": "9901" } }' |
  sed -n 's/.*"koboId":"\\([^"]*\\)".*/\\1/p')
OFFERED=$(call POST "/saker/$CASE/tilbud" --data '{ "boligId": "'"$HOME_ID"'" }')
echo "$OFFERED"
OFFER=$(echo "$OFFERED" | sed -n 's/.*"tilbudId":"\\([^"]*\\)".*/\\1/p')`,
  },
  {
    tittel: 'The applicant says yes',
    foer: h`<p>Only the applicant answers, on the municipality’s page: ${op('svarPaaTilbud')}. Here you are her for a moment.</p>`,
    kommando: `TOKEN=$(login kommuneside 'Kari Margrethe Nordmann' kobo:innbygger)
call POST "/tilbud/$OFFER/svar" -H 'If-Match: "1"' --data '{ "svar": "JA" }'
TOKEN=$EMPLOYEE`,
  },
  {
    tittel: 'Let it',
    foer: h`<p>The signed contract makes the tenancy: ${op('registrerKontrakt')}. The length and the rent are those of the decision and the home; others take a reason
(${feil('KONTRAKT_AVVIKER')}).</p>`,
    kommando: `END=$(node -p 'const day = new Date(process.argv[1]); day.setUTCFullYear(day.getUTCFullYear() + 3); day.setUTCDate(day.getUTCDate() - 1); day.toISOString().slice(0, 10)' "$TODAY")
call POST "/tilbud/$OFFER/kontrakt" -H 'If-Match: "2"' --data '{ "signertDato": "'"$TODAY"'", "startdato": "'"$TODAY"'", "sluttdato": "'"$END"'",
  "tidsubegrenset": false, "manedsleie": 9000, "depositum": 27000, "garantitype": "SPERRET_KONTO" }'`,
  },
  {
    tittel: 'What became of it',
    foer: h`<p>The home is ${kode('UTLEID')} and the case ${kode('I_LEIEFORHOLD')}.</p>`,
    kommando: `call GET "/boliger/$HOME_ID"
call GET "/saker/$CASE"`,
  },
];

const innledning: Html = h`<p class="ingress">Where another system decides, such as one for health and care services, the case need not be assessed and decided once more here. The decision is written down, and
a home is let on it.</p>
<p>The municipality says for which kinds of case: ${kode('vedtakIAnnetSystem')} among its settings (${op('lagreInnstillinger')}, by its ${rolle('ADMINISTRATOR')}). For others the answer is
${feil('ANNET_VEDTAK_IKKE_TILLATT')}. In the demo Krokvik has said so of ${kode('KOMMUNAL_BOLIG_NY')}. A complaint goes to who decided: here it is ${feil('VEDTAK_I_ANNET_SYSTEM')}.</p>
<p>Run what follows in one shell, in order, with ${kode('KOBO')} set as in ${lenke('/api/first-hour', 'the first hour')}.</p>`;

export const egetvedtak = begrep(
  'own-decisions',
  'A decision made in another system',
  'From an application to a tenancy with curl, where your own case system decides.',
  () => h`${innledning}
${steg.map(
  ({ tittel, foer, kommando, etter }, i) =>
    h`<h2>${i + 1}. ${tittel}</h2>${foer}${blokk(kommando, tittel)}${etter}`,
)}`,
);
