import { commonProblems } from '@kobo-bolig/contract';
import { blokk, h, kode, lenke, rekke, tabell } from '../h.ts';
import { begrep, datatype, feil, op } from './begrep.ts';
import { sjekkSignatur } from './signatur.ts';

const problem = `HTTP/1.1 400 Bad Request
Content-Type: application/problem+json
Content-Language: nb
Link: </api/problems/ugyldig-foresporsel>; rel="help"

{
  "type": "urn:kobo:problem:ugyldig-foresporsel",
  "title": "Noe i forespørselen er feil",
  "status": 400,
  "detail": "Ingenting er lagret. Se hva som må rettes i listen over feil.",
  "code": "UGYLDIG_FORESPOERSEL",
  "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
  "errors": [
    { "pointer": "/adresse/postnummer", "code": "UGYLDIG_FORM", "detail": "…" },
    { "pointer": "query/limit", "code": "FOR_STOR", "detail": "…" }
  ]
}`.replaceAll('foresporsel', 'forespoersel');

export const protokoll = [
  begrep(
    'errors',
    'Errors',
    'How an error looks, what to show, and what to send again.',
    () => h`<p class="ingress">An error is RFC 9457 problem details: <code>application/problem+json</code>, ${datatype('Problem')}.</p>
${blokk(problem, 'An error as it is answered')}
<ul>
<li><code>code</code> is what to program against. It never changes its meaning; new ones come without a new version, so keep a branch for those you do not know, and go by <code>status</code>.</li>
<li><code>title</code> and <code>detail</code> are written for the person: what happened, what is kept, what to do. Show them as they are.</li>
<li><code>errors</code> says what is wrong with each value: a JSON Pointer into the body, or <code>query/…</code>, <code>header/…</code>, <code>path/…</code>. Show each at its field.</li>
<li><code>type</code> names the same as <code>code</code>. It is a name and the same on every server; the header <code>Link</code> with <code>rel="help"</code> leads to the page about it, and so does
<code>/api/</code> with the name after it.</li>
<li><code>traceId</code> is what support asks for. It continues your <code>traceparent</code> when you send one.</li>
</ul>
<h2>What the statuses mean</h2>
${tabell(
  'Statuses',
  ['Status', 'Meaning', 'Send again?'],
  [
    [400, 'The request breaks the contract.', 'No. A fault of the client.'],
    [401, 'No token, or one that does not do.', 'Yes, with a new token.'],
    [403, 'The caller may not.', 'No.'],
    [
      404,
      h`It is not there for this caller: ${lenke('/api/concepts/shielding', 'why not is not told')}.`,
      'No.',
    ],
    [
      409,
      'The state of things is in the way.',
      'After reading them again, and only if it still makes sense.',
    ],
    [410, 'A cursor is older than what is kept.', 'No. Begin anew.'],
    [412, 'Somebody changed it first.', 'After reading the newest version.'],
    [413, 'Too large.', 'No.'],
    [415, 'A media type the operation does not take.', 'No.'],
    [422, 'Well formed, and not allowed.', 'No.'],
    [428, 'The version is missing.', 'With If-Match.'],
    [429, 'Too many calls.', 'After Retry-After.'],
    ['500, 503', 'The server’s trouble. Nothing is half done.', 'Yes, with the same key.'],
  ],
)}
<h2>Any operation</h2>
<p>${rekke(commonProblems.map(feil))} can be answered by any operation, so their pages do not list them.</p>
<h2>Nothing is ignored</h2>
<p>An unknown field or parameter is ${feil('UKJENT_PARAMETER')}, and nothing of the request is carried out. A misspelt filter can therefore never answer more than was asked for.</p>`,
  ),
  begrep(
    'idempotency',
    'Idempotency',
    'How a creation or a decision happens once, however often it is sent.',
    () => h`<p class="ingress">Operations that create or decide take the header <code>Idempotency-Key</code>: 16 to 64 letters, digits, <code>_</code> or <code>-</code>, chosen by you. A UUID does.</p>
<p>Make one key for one intent, keep it until you know the outcome, and send the same request with the same key when no answer came. The first
request is carried out; the others get its answer again, with <code>Idempotent-Replayed: true</code>. The key and what it did are stored in the same transaction, so
there is no moment in which one is there without the other. It is kept for 72 hours, for each municipality, caller and operation.</p>
<ul>
<li>The same key with another body is ${feil('IDEMPOTENS_BRUKT')}: a fault of the client.</li>
<li>While the first request is still being carried out, the answer is ${feil('IDEMPOTENS_PAAGAAR')} with <code>Retry-After</code>.</li>
<li>A request that failed has used no key: correct it and send it with the same one.</li>
</ul>
<p>Operations with ${lenke('/api/concepts/versions', 'a version')} need no key: the version a change was made from is there only once. A home can also be sent again and again by its
<code>leverandorBoligId</code>, with a new key each time: the first makes it, the next update it (${op('opprettBolig')}).</p>`,
  ),
  begrep(
    'versions',
    'Versions and ETag',
    'How two who change the same thing do not overwrite each other.',
    () => h`<p class="ingress">A thing that can be changed has a version, answered as <code>ETag: "3"</code> and as <code>versjon</code>.</p>
<p>A change says which version it was made from: <code>If-Match: "3"</code>. Without it the answer is ${feil('MANGLER_IF_MATCH')} (428); if somebody was first it is ${feil('UTDATERT')}
(412), and nothing is changed. Read the thing again, and let the person decide again: what they saw is not what is there.</p>
<p>The <code>ETag</code> of a read says more, <code>"3-5830a1878809fe6c"</code>: the version, and after the hyphen what was shown, which may be more than the thing itself, as who rents a home.
Sent back as <code>If-None-Match</code> it is answered 304 without a body while all of it is the same, and as <code>If-Match</code> only its version counts. What somebody was shown of a person is never kept
by browsers and proxies (<code>Cache-Control: no-store</code>).</p>
<p>What is put together of several things, as a citizen’s case, has no version to change from. Its <code>ETag</code> is of what the answer says, and
<code>If-None-Match</code> saves the body while that is the same. A read of a person that is answered 304 is logged as any other.</p>
<p>A PUT replaces: what the body leaves out is removed. Begin with the thing as it was read. Exceptions stand on the operation’s page.</p>`,
  ),
  begrep(
    'paging',
    'Pages and cursors',
    'How to read a list to its end.',
    () => h`<p class="ingress">A list has <code>items</code> and, when there is more, <code>neste</code>. Send that as <code>etter</code>, with the same filter and order, for the next page.</p>
<ul>
<li><code>limit</code> is at most 100, and 25 when absent. In a search that is a POST, <code>limit</code> and <code>etter</code> stand in the body.</li>
<li>A cursor is opaque, sealed, and bound to the municipality, the filter and the order. With others it is ${feil('UGYLDIG_MARKOER')}. It can be kept and used later.</li>
<li>Pages are cut by position and not by number: what is added or removed meanwhile makes nothing come twice or be left out.</li>
<li>A filter with several values is comma separated: <code>?status=UTLEID,RESERVERT</code>.</li>
</ul>
<p>Try it with ${op('listBoliger')}.</p>`,
  ),
  begrep(
    'events',
    'The change feed',
    'How to follow what happens, without missing anything.',
    () => h`<p class="ingress">${op('listHendelser')} gives what has happened since you last asked, in the order it was committed.</p>
<ol>
<li>Ask without <code>siden</code> for the oldest that is kept. Who wants only what is new reads on from there until <code>flere</code> is false, keeps that <code>markoer</code>, and then reads the things
as they are: what happens meanwhile comes after it.</li>
<li>Handle <code>items</code>, then store <code>markoer</code>. It is always there, also when nothing has happened.</li>
<li>Ask again with <code>siden</code>; at once while <code>flere</code> is true, else when it suits you.</li>
</ol>
<p>Every event comes <em>at least</em> once, and comes back under the same <code>id</code>. An event holds ids and a version and never anything of a person: read the thing to know
what it is now, and do not count on one event for each change. Events are kept for 90 days; after that the answer is ${feil('MARKOER_UTLOEPT')}, and you read
the things themselves again.</p>
<p>The client of <code>@kobo-bolig/sdk</code> has the whole loop, <code>followHendelser</code>, with the marker kept in a file or wherever you like.</p>
<p>You hear of what you may read, and of nothing else. The feed is behind by as long as the longest transaction under way: that is what keeps an event
from slipping in before one you have read. All types: ${lenke('/api/events/', 'events')}.</p>`,
  ),
  begrep(
    'webhooks',
    'Webhooks',
    'How events are pushed, how to check that they are ours, and what happens when you are away.',
    () => h`<p class="ingress">${op('opprettWebhook')} has events sent to an address of yours, one a call, as <code>application/cloudevents+json</code>. The change feed has the same; a webhook
is the faster of the two, the feed the safer.</p>
<h2>The first call</h2>
<p>A new receiver is first sent <code>no.kobo.webhook.validering.v1</code>. When it has answered 2xx, events that happen from then on follow. The address is https on
an open network; redirects are not followed. In a test environment <code>http://localhost</code> and <code>http://127.0.0.1</code> do too, so that you can try it on your own machine: ${lenke('/api/first-hour', 'the first hour')}.</p>
<p>It takes <code>kobo:webhook</code>, and what reads the thing the events are of: <code>kobo:bolig.les</code> for a home. A token without it is answered ${feil('MANGLER_ROLLE')}.</p>
<h2>The signature</h2>
<p>Each call is signed as <a href="https://www.standardwebhooks.com/">Standard Webhooks</a> has it, with three headers: ${kode('webhook-id')}, ${kode('webhook-timestamp')} (seconds) and ${kode('webhook-signature')}. The last is <code>v1,</code>
and the base64 of HMAC-SHA256 over <code>id.timestamp.body</code>. The key is what follows <code>whsec_</code> in the secret, decoded from base64; the secret is answered once, when the
subscription is made.</p>
<ul>
<li>Check the raw bytes, before they are parsed.</li>
<li>Refuse what is more than five minutes old.</li>
<li>While a secret is being replaced (${op('byttWebhookhemmelighet')}) there are two signatures with a space between for 24 hours: one of them fits.</li>
</ul>
${blokk(sjekkSignatur, 'To check a signature, in Node')}
<p>In TypeScript <code>verifyWebhook</code> of <code>@kobo-bolig/sdk/webhook</code> does all of this, wherever there is WebCrypto, and <code>signWebhook</code> makes the headers for a test of your receiver.</p>
<h2>When you do not answer</h2>
<p>Answer 2xx within ten seconds, and work afterwards. Anything else is tried again: up to twelve times in a little more than a day. Then the event is given up
and can be read with ${op('listWebhookleveranser')} and sent again with ${op('gjensendWebhook')}. The states are drawn under ${lenke('/api/states/webhookleveranse', 'webhook delivery')}.</p>
<p>An event may come twice, or after a younger one. Know it by <code>webhook-id</code>. What concerns a shielded case, or the tenancy of somebody with a protected address, is never pushed, nor what waited when it became so; that their home is let, is.</p>`,
  ),
  begrep(
    'languages',
    'Languages',
    'Bokmål and nynorsk, and what is in English.',
    () => h`<p class="ingress">What a person reads comes in the language asked for with <code>Accept-Language</code>: <code>nb</code> (bokmål) or <code>nn</code> (nynorsk), bokmål when absent or unknown.
<code>Content-Language</code> says which it was.</p>
<p>That holds for the texts of errors. Letters are written in the language of the application, and templates exist in both. Both written standards are
official in Norway, and everything a person reads exists in both. Codes, states and field names are the same in every language; this documentation is in English.</p>`,
  ),
  begrep(
    'limits',
    'Limits and manners',
    'Rate limits, sizes, times, money, and what may change within version 1.',
    () => h`<ul>
<li><b>Calls.</b> In production 1200 a minute for each caller and client, counted in each process; searches among persons and questions to registers count as several.
<code>RateLimit</code> and <code>RateLimit-Policy</code> tell what is left; a call too many is ${feil('FOR_MANGE_KALL')}.</li>
<li><b>Values.</b> Times are UTC with offset, dates <code>YYYY-MM-DD</code>, money whole kroner, ids UUIDs. <code>null</code> and absent mean the same.</li>
<li><b>Origins.</b> A browser page may call the API when the installation knows its origin. There are no cookies.</li>
<li><b>Version 1 only grows.</b> New optional fields, operations, codes and events come without notice: let a client pass over fields and codes it does not know. What is removed, renamed or newly
required comes as a new version.</li>
<li><b>Is it up?</b> ${op('hentStatus')}, without a token, tells whether the database is reached. Whether the process answers at all is asked at <code>/helse/levende</code>.</li>
</ul>`,
  ),
];
