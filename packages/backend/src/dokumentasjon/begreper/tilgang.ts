import { maskinroller } from '../../http/maskin.ts';
import { blokk, h, lenke, tabell } from '../h.ts';
import { begrep, feil, op } from './begrep.ts';

const maskin = `{
  "iss": "https://maskinporten.no/",
  "client_amr": "private_key_jwt",
  "client_id": "7f3a1c52-0b1e-4c5d-9a7e-1b2c3d4e5f60",
  "token_type": "Bearer",
  "aud": "https://…",
  "scope": "kobo:bolig.les kobo:bolig.skriv",
  "consumer": { "authority": "iso6523-actorid-upis", "ID": "0192:310000042" },
  "supplier": { "authority": "iso6523-actorid-upis", "ID": "0192:310000221" },
  "delegation_source": "https://altinn.no/",
  "iat": 1795162680,
  "exp": 1795162800,
  "jti": "…"
}`;

/** What is read of a machine's token: all of it, and what for. The schema is `MaskinClaims` in `http/maskin.ts`. */
const krav: readonly (readonly [string, string])[] = [
  ['iss', 'Which issuer: one this installation trusts with machines.'],
  [
    'aud',
    'That it is meant for this API. Ask for it with “resource”. An installation may take tokens without it, or with “unspecified”; another value is always refused.',
  ],
  ['exp, nbf, iat', 'That it holds now. “nbf” when it is there; the others must be.'],
  [
    'client_id',
    'Who calls, in the audit log and in what is yours: a webhook belongs to the client with its organisations.',
  ],
  ['scope', 'What may be called, and the machine’s roles.'],
  [
    'consumer',
    'Whose rights are used. It must be the municipality of the call, or an organisation the installation lists for it.',
  ],
  [
    'supplier',
    'Who calls on its behalf, in the audit log. Gives no rights. Absent when the consumer calls itself.',
  ],
];

export const tilgang = [
  begrep(
    'municipalities',
    'Municipalities',
    'Every call is about one municipality, and nothing crosses from one to another.',
    () => h`<p class="ingress">A municipality (<span lang="nb">kommune</span>) is a tenant. Every operation on its data takes the header
<code>Kobo-Kommunenummer</code> with its four digits, and a call is about one municipality.</p>
<p>Nothing crosses: the database itself shows a call the rows of its own municipality and no others. What belongs to another is answered with
${feil('IKKE_FUNNET')}, as is what never was. A caller without a role in the municipality gets ${feil('FEIL_KOMMUNE')}; a municipality that is not served here is
${feil('UKJENT_KOMMUNE')}.</p>
<p>What a municipality offers citizens is read with ${op('hentKommune')}, without a token: read it before showing a form. The rest of what it has set (whether decisions take
two persons, who hears complaints, the archive) is read with ${op('hentInnstillinger')}, and set by its administrator with ${op('lagreInnstillinger')},
from today or a later day; every version is kept. There it sets, too, which unit new cases come to by kind and by where the applicant lives (<code>saksfordeling</code>).</p>
<p>A municipality takes some parts into use later than the rest. ${op('hentKommune')} names in <code>funksjoner</code> those it uses, and
${op('hentKapabiliteter')} the operations each opens. The others answer ${feil('FUNKSJON_IKKE_AAPNET')}: do not offer them.</p>
<p>A supplier that serves several municipalities is delegated to by each, takes a token for each, and sends the header of the one it works for. Never keep answers of one where
another can see them.</p>`,
  ),
  begrep(
    'tokens',
    'Tokens',
    'How a citizen, an employee and a machine get a token, and what must stand in it.',
    () => h`<p class="ingress">Send a bearer token: <code>Authorization: Bearer …</code>. It is a signed JWT from an issuer the installation trusts. There are no
cookies and no API keys.</p>
<h2>Three kinds of callers</h2>
<p>What the token says of its subject decides who calls:</p>
<ul>
<li><b>A citizen</b> has logged in with ID-porten, at the high level of assurance (<code>acr</code> is <code>idporten-loa-high</code>). The claim <code>pid</code> is their national identity
number. Their role is <code>INNBYGGER</code>, in every municipality.</li>
<li><b>An employee</b> has logged in with the municipality’s own login. <code>sub</code> and <code>name</code> say who, <code>kobo_roller</code> which roles in which municipality and unit.</li>
<li><b>A machine</b> has a token of Maskinporten, as Maskinporten makes it. <code>consumer</code> is the organisation whose rights it uses: the municipality.
<code>supplier</code> is who calls, where the municipality has delegated.</li>
</ul>
<p>The installation decides which issuers may vouch for whom: one for machines cannot make a citizen. Tokens are signed with ES256, ES384, RS256, RS384,
RS512 or PS256, and say <code>typ: at+jwt</code> unless the issuer is set up otherwise.</p>
<h2>Scopes and roles</h2>
<p>Ask for the scopes you need and no more; each operation names its own. The token must hold all of them (${feil('MANGLER_SCOPE')}), and the caller one of the
operation’s roles in the municipality (${feil('MANGLER_ROLLE')}). All are listed under ${lenke('/api/access/', 'scopes and roles')}.</p>
<h2>A machine, with Maskinporten</h2>
<p>Maskinporten gives a token for a signed assertion. A supplier that acts for a municipality by delegation names it in the claim <code>consumer_org</code> of the
assertion, so that each municipality takes a token of its own: keep them apart by municipality and scope. Without it the consumer is the supplier itself, and the call is
answered ${feil('FEIL_KOMMUNE')}.</p>
${blokk(maskin, 'A machine’s token, delegated')}
${tabell('Claims that are read', ['Claim', 'What for'], krav)}
<p>Nothing else is read, and nothing but Maskinporten’s own is needed. A machine’s roles follow from its scopes, in the municipality of its consumer:</p>
${tabell('Roles by scope', ['Scope', 'Role'], Object.entries(maskinroller))}
<p>A machine keeps homes, hears of events and fetches rents, and never works on a case: a case system calls with the token of the employee who sits at it, as ${lenke('/api/concepts/own-decisions', 'the second guide')} does.
A scope that gives no role opens nothing to a machine (${feil('MANGLER_ROLLE')}).  In the demo there is no Maskinporten; a client
id and a secret give a token of the same shape: ${lenke('/api/first-hour', 'the first hour')}.</p>
<h2>When it runs out</h2>
<p>${feil('UTLOEPT_TOKEN')} and ${feil('UGYLDIG_TOKEN')} are answered 401 with <code>WWW-Authenticate</code>. Get another and send the same request again, with the same
<code>Idempotency-Key</code>: what was not carried out the first time is carried out once.</p>`,
  ),
  begrep(
    'shielding',
    'Shielded persons, and why things are 404',
    'Persons with a protected address, and what an answer never tells.',
    () => h`<p class="ingress">Some people have an address that must not be known (<span lang="nb">adressebeskyttelse</span>, «code 6 and 7»). For everybody outside the unit that is set
to work with them, they and their cases are not there.</p>
<p>In that unit a case is read by its members alone, and is not there for a colleague who is none. Whoever makes decisions in the unit says who receives what is new
(${op('settSkjermetMottaker')}): they become members of each case as it is shielded. Others are made members with ${op('settSakmedlem')}, and a case nobody is a member of stands first
in ${op('listSkjermedeSaker')}, which tells nothing of whom cases are about. Whoever is given a case to deal with, receives it from another unit, or registers it, is a
member too. Who was one, from when, to when and by whom is kept.</p>
<p>Not there means: not in a list, not in a count, not in a search, not in an event, and 404 when asked for by id. The database does it, so no
operation can forget. A person who becomes shielded disappears from a case list between two calls, and a case that was read can be ${feil('IKKE_FUNNET')} the next
time. That is how it is meant; treat it as gone.</p>
<p>For the same reason 404 has one text for three causes: it never was, it belongs to another municipality, it is shielded from you. Nothing in
status, text or time is meant to tell them apart. Do not write a client that tries to.</p>
<h2>What is written down</h2>
<p>Every time something of a person is shown, a line is written in the lookup log: who, when, whom and what. The person reads it among
${op('hentMineOpplysninger')}, the data protection officer with ${op('listInnsyn')}. Operations that leave a line say so on their page.</p>
<h2>National identity numbers</h2>
<p>A national identity number never stands in a path, a query, a header, an event or an answer. It is sent in a body where somebody must be named the first
time; from then on a person is an opaque id. A search among persons is therefore a POST.</p>`,
  ),
  begrep(
    'units',
    'Units, and cases opened in an emergency',
    'What a case worker reads where each unit has its own cases, and break-glass.',
    () => h`<p class="ingress">A case belongs to a unit. Unless the municipality has set <code>saksinnsyn</code> to <code>KOMMUNEN</code> (${op('lagreInnstillinger')}), a case worker reads the
cases of their own unit, what they have themselves, and what is on its way to them; the rest answers ${feil('IKKE_FUNNET')}, in lists, counts and events too. The
database does it. Whoever may make decisions, deals with complaints or manages tenancies works in the whole municipality.</p>
<p>Each role reaches as far as it does by itself, whatever other roles somebody has. Whoever may make decisions reads every case, and writes as a case worker in their own unit’s.
Whoever manages tenancies sees that there are tenancies in other units’ cases, and what only those who work with a case read is left out of them.</p>
<p>In an emergency a case worker of another unit opens one case by its number with ${op('aapneNoedtilgang')}: a cause, a reason in words, and at most eight hours. It is open to
that person alone, to be read and to write notes in; operations that can be called so say it on their page. It ends by itself, or with ${op('avsluttNoedtilgang')}.</p>
<h2>Who hears of it</h2>
<ul>
<li>Whoever may make decisions gets a task in the case at once, and reviews it with ${op('kontrollerNoedtilgang')} when it is over: approved, or a deviation. Nobody reviews their own.</li>
<li>Those of the unit see it on the case with ${op('listSakensNoedtilganger')}, and the feed says <code>no.kobo.sak.noedtilgang-aapnet.v1</code>.</li>
<li>The data protection officer is told by e-mail at once, where the municipality sends notices (<code>varsling</code>), has all of them, and those nobody has reviewed, with ${op('listNoedtilganger')}. In the lookup log every look is marked <code>noedtilgang</code>.</li>
<li>The party reads in ${op('hentMineOpplysninger')} that somebody of another unit looked, and that it is reviewed.</li>
</ul>
<p>A shielded case is never opened so, and is answered as one that is not there. One that is shielded meanwhile is closed at once.</p>`,
  ),
  begrep(
    'representation',
    'On behalf of another',
    'The header that lets a citizen act for another by a right the municipality knows of.',
    () => h`<p class="ingress">A citizen can let another act for them, and a guardian or parent acts for whom they are guardian for. The call is then made with the
representative’s own token and the header <code>Kobo-Paa-Vegne-Av</code>, which holds the <code>representasjonId</code> of the right.</p>
<p>${op('listMineRepresentasjoner')} lists the rights one has and has given; ${op('giFullmakt')} gives one; ${op('registrerVergemaal')} asks Folkeregisteret for a guardianship, and ${op('registrerForeldreansvar')} for a parent’s responsibility for a child under 18.
Somebody from 15 to 18 can also apply, write and read for themselves, and receives the letters together with whoever acts for them; the age is a flag to whoever decides, and no refusal. What binds them to a tenancy is done for them: ${feil('KREVER_VERGE')}. A child under 15 does nothing for itself and is sent nothing: ${feil('UNDER_15_AAR')}. A right reaches
some things and not others (<code>FULL</code>, <code>INNSYN</code>, <code>SOEKNAD</code>, <code>KLAGE</code>): each operation that can be called so lists how far the right must reach.</p>
<p>The answer is what the other would have got. The lookup log says who acted. Where the header cannot be used the call is refused with
${feil('KAN_IKKE_PAA_VEGNE_AV')} and not carried out for the caller instead; a right that has ended or does not reach, and a representative under 18, is ${feil('INGEN_REPRESENTASJON')}.</p>
<p>Somebody who only helps the party, comes along to meetings or reads letters aloud, is written down with ${op('registrerHjelper')}. That is no right: it opens nothing, and its id is none to put in the header.</p>`,
  ),
];
