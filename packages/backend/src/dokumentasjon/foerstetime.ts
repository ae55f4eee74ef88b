import { blokk, h, lenke, type Html } from './h.ts';
import { feil } from './begreper/begrep.ts';
import { deler, type Side } from './side.ts';

/** One thing to try. The commands of all steps run one after the other in one shell; a test does so. */
export interface Steg {
  readonly tittel: string;
  readonly foer: Html;
  readonly kommando: string;
  readonly etter?: Html;
}

const HOME =
  '{ "leverandorBoligId": "FIRST-HOUR-1", "antallSoverom": 2, "boligtype": "ORDINAER", "bemanning": "INGEN",\n    "adresse": { "adressenavn": "Strandveien", "nummer": 99, "postnummer": "0000", "poststed": "Krokvik", "kommunenummer": "9901" } }';
const MED = `-H 'Kobo-Kommunenummer: 9901' -H "Authorization: Bearer $TOKEN"`;

/** @param demo where the demo answers */
export const steg = (demo: string): readonly Steg[] => [
  {
    tittel: 'Is it there?',
    foer: h`<p>Set where the demo answers, and ask two questions that take no token: whether it is alive, and what the municipality offers.</p>`,
    kommando: `KOBO=${demo}
curl "$KOBO/v1/status"
curl "$KOBO/v1/kommune" -H 'Kobo-Kommunenummer: 9901'`,
  },
  {
    tittel: 'Get a token',
    foer: h`<p>You are the supplier of the property management system <code>fdv</code>, and Krokvik has delegated to you. In production the token comes from Maskinporten; here an id and a
secret give one of the same form, and neither is secret.</p>`,
    kommando: `TOKEN=$(curl -s -u fdv:syntetisk "$KOBO/innlogging/token" -d grant_type=client_credentials \\
  -d scope='kobo:bolig.les kobo:bolig.skriv kobo:hendelse.les kobo:webhook' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    etter: h`<p>A scope the client cannot have is left out, and the call that needs it is answered ${feil('MANGLER_SCOPE')}. The token lives for some minutes. When a call is answered ${feil('UTLOEPT_TOKEN')}, get another: ${lenke('/api/concepts/tokens', 'tokens')}.</p>`,
  },
  {
    tittel: 'Read a list',
    foer: h`<p>Two homes, and <code>neste</code> for where the next page begins: ${lenke('/api/concepts/paging', 'paging')}.</p>`,
    kommando: `curl "$KOBO/v1/boliger?limit=2&status=KLAR_FOR_INNFLYTTING" ${MED}`,
  },
  {
    tittel: 'Add a home, twice',
    foer: h`<p>The key makes one home of any number of attempts: ${lenke('/api/concepts/idempotency', 'idempotency')}. Send the same again, and look for <code>Idempotent-Replayed</code>. The
home says no ${lenke('/api/states/bolig', 'state')}, so it is <code>IKKE_TILGJENGELIG</code>.</p>`,
    kommando: `HOME_JSON='${HOME}'
KEY="first-hour-$(date +%s)"
for attempt in first second; do
  curl -i "$KOBO/v1/boliger" ${MED} \\
    -H "Idempotency-Key: $KEY" -H 'Content-Type: application/json' --data "$HOME_JSON"
done`,
  },
  {
    tittel: 'Find it again',
    foer: h`<p>Sent with another key, the same <code>leverandorBoligId</code> is the same home: that is how a property management system asks for the id it has been given here.</p>`,
    kommando: `ID=$(curl -s "$KOBO/v1/boliger" ${MED} \\
  -H "Idempotency-Key: $KEY-again" -H 'Content-Type: application/json' --data "$HOME_JSON" | sed 's/.*"koboId":"\\([^"]*\\)".*/\\1/')
curl -i "$KOBO/v1/boliger/$ID" ${MED}`,
    etter: h`<p><code>ETag</code> is the version of the home, and after the hyphen a mark of what was shown.</p>`,
  },
  {
    tittel: 'Ask to be told',
    foer: h`<p>A receiver of your own, and a subscription: ${lenke('/api/concepts/webhooks', 'webhooks')}. First with an address events are never sent to: 422, ${feil('MOTTAKER_IKKE_TILLATT')}, and
<code>errors</code> points to what must be another. What failed has used no key, so the same one does for the right address. Then the receiver is asked whether it is there.</p>`,
    kommando: `PORT=7071
EVENTS=$(mktemp)
node -e 'require("node:http").createServer((request, answer) => {
  let body = "";
  request.on("data", (part) => (body += part));
  request.on("end", () => { if (body) console.log(request.headers["webhook-id"], body); answer.end(); });
}).listen(Number(process.argv[1]))' "$PORT" > "$EVENTS" &
RECEIVER=$!
until curl -s -o /dev/null "http://127.0.0.1:$PORT"; do sleep 0.2; done
for receiver in http://fdv.example/kobo "http://127.0.0.1:$PORT/kobo"; do
  SUBSCRIBED=$(curl -s "$KOBO/v1/webhooker" ${MED} \\
    -H "Idempotency-Key: $KEY-webhook" -H 'Content-Type: application/json' \\
    --data '{ "mottaker": "'"$receiver"'", "hendelser": ["no.kobo.bolig.status-endret.v1"] }')
  echo "$SUBSCRIBED"
done
WEBHOOK=$(echo "$SUBSCRIBED" | sed 's/.*"webhookId":"\\([^"]*\\)".*/\\1/')
for wait in $(seq 30); do grep -q validering "$EVENTS" && break; sleep 1; done
cat "$EVENTS"`,
    etter: h`<p>In production a receiver is https on an open network. <code>hemmelighet</code> is shown this once: with it you check that a call is ours.</p>`,
  },
  {
    tittel: 'Change it',
    foer: h`<p>A change says which version it was made from, and says the whole home: ${lenke('/api/concepts/versions', 'versions')}.</p>`,
    kommando: `curl -i -X PUT "$KOBO/v1/boliger/$ID" ${MED} -H 'If-Match: "1"' \\
  -H 'Content-Type: application/json' --data '{ "boligtype": "ORDINAER", "bemanning": "INGEN", "antallSoverom": 3, "status": "VEDLIKEHOLD",
    "leverandorBoligId": "FIRST-HOUR-1" }'`,
  },
  {
    tittel: 'Be too late',
    foer: h`<p>The same change again is made from a version that is no more: 412, ${feil('UTDATERT')}. <code>Link</code> leads to the page about it.</p>`,
    kommando: `curl -i -X PUT "$KOBO/v1/boliger/$ID" ${MED} -H 'If-Match: "1"' -H 'Accept-Language: nn' \\
  -H 'Content-Type: application/json' --data '{ "boligtype": "ORDINAER", "bemanning": "INGEN", "status": "VEDLIKEHOLD" }'`,
    etter: h`<p>How errors look and what to do about them: ${lenke('/api/concepts/errors', 'errors')}.</p>`,
  },
  {
    tittel: 'Do it right',
    foer: h`<p>Read the newest version, look at whether the change still makes sense, and send it from there.</p>`,
    kommando: `ETAG=$(curl -s -i "$KOBO/v1/boliger/$ID" ${MED} | tr -d '\\r' | sed -n 's/^[Ee][Tt]ag: //p')
curl -i -X PUT "$KOBO/v1/boliger/$ID" ${MED} -H "If-Match: $ETAG" \\
  -H 'Content-Type: application/json' --data '{ "boligtype": "ORDINAER", "bemanning": "INGEN", "antallSoverom": 3,
    "status": "KLAR_FOR_INNFLYTTING", "leverandorBoligId": "FIRST-HOUR-1" }'`,
  },
  {
    tittel: 'Ask for what you may not',
    foer: h`<p>A property management system never reads a case. The token lacks the scope, and the role would be missing too.</p>`,
    kommando: `curl -i "$KOBO/v1/saker/0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01" ${MED}`,
  },
  {
    tittel: 'Hear what happened',
    foer: h`<p>The receiver has been told. The change feed has the same, as ids, and everything before it: ${lenke('/api/concepts/events', 'the change feed')}. It is read to its end, a page at a time; what
is printed is what happened to your home, and <code>$CURSOR</code> is where to ask from the next time.</p>`,
    kommando: `for wait in $(seq 30); do grep -q status-endret "$EVENTS" && break; sleep 1; done
cat "$EVENTS"
CURSOR=
MORE=true
while [ "$MORE" = true ]; do
  PAGE=$(curl -s "$KOBO/v1/hendelser?ressurs=BOLIG\${CURSOR:+&siden=$CURSOR}" ${MED})
  echo "$PAGE" | tr '{' '\\n' | grep "bolig/$ID" || true
  CURSOR=$(echo "$PAGE" | sed 's/.*"markoer":"\\([^"]*\\)".*/\\1/')
  MORE=$(echo "$PAGE" | sed 's/.*"flere":\\([a-z]*\\).*/\\1/')
done`,
  },
  {
    tittel: 'Clean up',
    foer: h`<p>The subscription ends. The home goes, and its history stays.</p>`,
    kommando: `kill $RECEIVER
VERSION=$(curl -s "$KOBO/v1/webhooker/$WEBHOOK" ${MED} | sed 's/.*"versjon":\\([0-9]*\\).*/\\1/')
curl -i -X DELETE "$KOBO/v1/webhooker/$WEBHOOK" ${MED} -H "If-Match: \\"$VERSION\\""
VERSION=$(curl -s "$KOBO/v1/boliger/$ID" ${MED} | sed 's/.*"versjon":\\([0-9]*\\).*/\\1/')
curl -i -X DELETE "$KOBO/v1/boliger/$ID" ${MED} -H "If-Match: \\"$VERSION\\""`,
  },
];

const personer: Html = h`<h2>As a person</h2>
<p>Citizens and employees log in with the authorization code flow and PKCE, in a browser. Open the municipality’s page or the case system that <code>npm start</code> prints, and choose a
synthetic person; the browser’s network panel shows the same API. For a page of your own, start the demo with its origin
(<code>KOBO_ORIGINS=http://localhost:5500 npm start</code>) and let <code>createInnlogging</code> of <code>@kobo-bolig/sdk</code> do the rest. The client is <code>kommuneside</code> for citizens and
<code>fagsystem</code> for employees.</p>
<h2>And then</h2>
<ul>
<li>${lenke('/api/concepts/main-road', 'From application to tenancy')}: the main road through the API.</li>
<li>${lenke('/api/concepts/own-decisions', 'A decision made in another system')}: the second guide, for a case system.</li>
<li>${lenke('/api/concepts/kobo', 'The national Kobo')}, for who has a client for its Bolig API already.</li>
</ul>`;

export const foerstetime = (demo: string): Side => ({
  adresse: deler.start.adresse,
  del: 'start',
  tittel: 'The first hour',
  om: 'From nothing to a home created, changed and followed, with curl.',
  innhold:
    () => h`<p class="ingress">A municipality to try everything on runs on your own machine: Krokvik, where every person is synthetic. You need Node 20 or newer, bash (or zsh) and curl.</p>
${blokk('npm ci\nnpm start', 'Start the demo')}
<p>It prints where it answers. <code>npm run reset</code> gives Krokvik as it was. Run what follows in one shell, in order.</p>
${steg(demo).map(
  ({ tittel, foer, kommando, etter }, i) =>
    h`<h2>${i + 1}. ${tittel}</h2>${foer}${blokk(kommando, tittel)}${etter}`,
)}
${personer}`,
});
