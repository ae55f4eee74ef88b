import { h, lenke, tabell } from '../h.ts';
import { statistikk } from './statistikk.ts';
import { begrep, op, rolle } from './begrep.ts';

const ord: readonly (readonly [string, string])[] = [
  ['bolig', 'A home the municipality lets or may fill: owned, leased or by agreement with somebody else.'],
  ['soeknad', 'An application, filled in by the citizen and sent.'],
  ['sak', 'The case that follows from it. Everything that happens after the application happens in a case.'],
  ['kartlegging', 'The assessment of what the household needs.'],
  [
    'vedtak',
    'The decision: tilsagn (granted), avslag (refused) or avvist (dismissed without being decided).',
  ],
  ['klage', 'A complaint about a decision.'],
  ['ventelisteplass', 'A place on the waiting list, which a grant gives.'],
  ['tilbud', 'An offer of one home to one case.'],
  ['leieforhold', 'The tenancy that follows from a signed contract.'],
  ['mangel', 'Something the municipality asks the party for.'],
  ['omsorgsbolig', 'Sheltered housing: granted where health and care is decided on, and found here.'],
  [
    'utenbehovsproeving',
    'Somebody rents a home of the municipality’s, and nobody assesses whether they need it.',
  ],
  ['bosetting', 'The municipality settles a refugee, and finds them a home without an application.'],
  ['henvendelse', 'Somebody asks for help otherwise than by an application.'],
  ['husleie', 'Rent.'],
  ['tomgang', 'Days in which nobody rents a home.'],
  ['samtykke', 'Consent to that the municipality asks a third party.'],
  ['samarbeidspart', 'A service the municipality works together with about somebody who consented.'],
  [
    'tildelingsmoete',
    'A meeting of several services on who is to be offered which home. It proposes, and decides nothing.',
  ],
  ['hjelper', 'Somebody who helps the party to a case, and represents nobody.'],
  ['plan', 'A citizen’s own plan, which the municipality reads where they share it.'],
  ['overgang', 'A day when somebody easily loses or lacks a home, and that is prepared for.'],
  ['kontakthensyn', 'How the party to a case is to be met.'],
  ['slettesperre', 'That nothing of a case or a tenancy is deleted for a time, as while a court has it.'],
  ['oppfoelging', 'Who follows up a household, how often and what for.'],
];

export const omraadet = [
  begrep(
    'domain',
    'Municipal rental homes',
    'What the API is about, who does what, and the Norwegian words that stand in it.',
    () => h`<p class="ingress">In Norway the municipalities keep rental homes for those who cannot find a place to live by themselves. Who gets one is
decided in a case, by law and by the municipality’s own criteria, and can be complained about. The API covers the whole of it: homes, applications,
cases, decisions, the waiting list, offers and tenancies.</p>
<p>Three kinds of systems use it. A <b>municipality’s web page</b> lets citizens apply and follow their case. A <b>case system</b> lets employees
work. A <b>property management system</b> (FDV) keeps the register of homes right and hears what happens to them. Most of what you read here concerns
one of the three only; ${lenke('/api/access/', 'scopes and roles')} says which.</p>
<h2>Who does what</h2>
${tabell(
  'Who does what',
  ['Who', 'Role', 'Does'],
  [
    [
      'A citizen',
      rolle('INNBYGGER'),
      'Applies, adds what is asked for, reads the decision, answers an offer, complains, gives notice.',
    ],
    [
      'The housing office',
      rolle('SAKSBEHANDLER'),
      'Takes the case, assesses need, asks for what is missing, proposes a decision, offers a home.',
    ],
    [
      'Whoever may decide',
      rolle('VEDTAKSMYNDIGHET'),
      'Makes the decision. Another person than the one who proposed it, where the municipality wants it so.',
    ],
    [
      'Whoever deals with complaints',
      rolle('KLAGEBEHANDLER'),
      'Looks at the decision anew. Never one they took part in.',
    ],
    ['Whoever lets', rolle('UTLEIEFORVALTER'), 'Offers homes, registers contracts, notices and rents.'],
    [
      'Whoever keeps the homes',
      rolle('BOLIGOVERSIKT'),
      'Adds and changes homes, imports them from a spreadsheet, sets up webhooks. Sees no person.',
    ],
    ['Whoever leads', rolle('LEDER'), 'Makes reports to the statistics. Sees counts and no case.'],
    ['A property management system', rolle('FDV_MASKIN'), 'The same with homes, by machine.'],
    ['An accounting system', rolle('REGNSKAP_MASKIN'), 'Fetches the rent lines of a month.'],
  ],
)}
<p>The system proposes nothing and scores nobody. Where criteria are held against a case or a home against a need, the answer is met, not met or
unknown for each, with what it rests on, and a person decides.</p>
<h2>The words</h2>
<p>Field names, states and paths are Norwegian domain words, because law, forms and people use them. Æ, ø and å are written ae, oe and aa. Technical
words are English.</p>
${tabell('Words', ['Word', 'Meaning'], ord)}`,
  ),
  begrep(
    'main-road',
    'From application to tenancy',
    'The main road through the API, step by step with the operation of each.',
    () => h`<p class="ingress">Most of the ${lenke('/api/operations/', 'operations')} are side roads. This is the road they branch off from.</p>
<ol class="vei">
<li><b>The citizen begins a draft</b> with ${op('opprettSoeknad')}, and saves answers as they are given. The draft is sealed: nobody else reads it, and it
expires if it is not sent.</li>
<li><b>It is sent</b> with ${op('sendSoeknad')}. Now there is a case in the state <code>NY</code> and the citizen has a receipt.</li>
<li><b>A case worker takes the case</b> with ${op('taSaken')}. It is theirs from then on.</li>
<li><b>The need is assessed</b> with ${op('lagreKartlegging')} as often as it takes, and locked with ${op('ferdigstillKartlegging')}. What is missing is asked for with
${op('meldMangler')}; income is fetched from the tax authority with ${op('innhentOekonomi')}, for as long as the case is undecided.</li>
<li><b>A decision is proposed</b> with ${op('lagreVedtaksforslag')} and sent for approval with ${op('sendTilGodkjenning')}.</li>
<li><b>The decision is made</b> with ${op('fattVedtak')}. The letter is made and the time to complain is counted from the day the party is notified. Whoever has confirmed that they apply with them has a letter of their own, without the reasons.</li>
<li><b>A grant of a home gives a place on the waiting list</b>: the case goes to <code>VENTELISTE</code> by itself.</li>
<li><b>A home is found</b> among ${op('listBoligtreff')}, which tells for each home which requirements it meets, and offered with ${op('opprettTilbud')}. The
home is reserved meanwhile.</li>
<li><b>The applicant answers</b> with ${op('svarPaaTilbud')}.</li>
<li><b>The contract is registered</b> with ${op('registrerKontrakt')}. There is a tenancy, the home is <code>UTLEID</code>, and the case goes to
<code>I_LEIEFORHOLD</code>.</li>
</ol>
<p>What can be done next with a case stands in the case itself: <code>handlinger</code> lists it for the caller. Build buttons from that list and not from the
states; the states, and what leads from one to the next, are drawn under ${lenke('/api/states/', 'States')}.</p>`,
  ),
  begrep(
    'consent',
    'Third parties and consent',
    'What the municipality may ask others about, and what stops when a consent is withdrawn.',
    () => h`<p class="ingress">Folkeregisteret and the tax authority are asked by law (boligsosialloven § 9): nobody consents to that, and ${op('innhentOekonomi')} takes none. Anybody
else, a doctor, a prison or a landlord, is asked about somebody only when they have consented.</p>
<p>A consent is about one person, one third party, one purpose and what may be asked, and holds for at most twelve months. The citizen gives it with ${op('giSamtykke')}; one given on paper or
aloud is written down with ${op('registrerSamtykke')}. The text that is agreed to comes with the list, in both languages, and its version is kept with the consent.</p>
<p>What rests on it names it: a task (${op('opprettOppgave')}), a case that waits for others (${op('ventPaaAndre')}), the task before a vulnerable transition (${op('registrerOvergang')}).
None of them can last longer than the consent. A service the municipality works together with, an ACT team or a district psychiatric centre say, is written down with
${op('registrerSamarbeidspart')}; from the day its consent does not hold, whom to ask there is not told any more. When it is withdrawn (${op('trekkMittSamtykke')}), open tasks that rest on it are called off and the case goes on. What was done before
stands.</p>
<p>Others hear that a consent was given or withdrawn, and neither of whom nor about what.</p>
<h2>The citizen’s own plan</h2>
<p>A citizen may write where they stand and where they want to be: home, work, education, money, family (${op('lagreMinPlan')}). It is theirs. It lies sealed, and
nobody in the municipality reads it until they share it with a case (${op('delMinPlan')}); then its case workers do (${op('hentDeltPlan')}), as it is at any time, until it is taken back
(${op('trekkMinPlandeling')}), deleted (${op('slettMinPlan')}) or the case is closed. Nothing in a case may depend on it. It goes by itself two years after it was written in last.</p>`,
  ),
  statistikk,
  begrep(
    'kobo',
    'The national Kobo',
    'What «Kobo» is, and how a client written for its Bolig API works here.',
    () => h`<p class="ingress">Kobo is the Norwegian State Housing Bank’s (Husbanken) system for municipal rental homes. This API is an open reference
implementation of the same field of work, and not Husbanken’s service.</p>
<p>Kobo has an API for property management systems, «Kobo Bolig API». Four of its operations are served here under its own paths and names:
${op('opprettKobobolig')}, ${op('hentKobobolig')}, ${op('endreKobobolig')} and ${op('slettKobobolig')}. A client that was written for it takes another base
address, ending in <code>/v1</code>, and another token issuer.</p>
<p>These four keep the manners of that API:</p>
<ul>
<li>The header <code>Kobo-Kommunenummer</code> may be left out by an organisation that has roles in one municipality only.</li>
<li>No <code>Idempotency-Key</code> and no <code>If-Match</code>: the vendor’s own key makes a POST idempotent, and a PUT changes what it says and takes nothing
else away.</li>
<li>The vendor’s key is called <code>fdvuBoligId</code> in the first version of that API and <code>leverandorBoligId</code> in V1. Either is taken, and both are answered.</li>
</ul>
<p>The value lists of Kobo’s types (<code>boligtype</code>, <code>eieform</code>, <code>egenskaper</code> …) and the fields inside its objects are not published in full. Those of this
API are used; what differs is refused by the name of the field, and never guessed at. How that API answers an error is not published either: these answer as
every operation here. <code>husstand</code>, which it only reads out, is never answered: who lives in a home is not for whoever keeps it. Reservations, allocations and the registration of a webhook key
have no published paths: here they are ${op('listReservasjoner')}, the ${lenke('/api/concepts/events', 'change feed')} and ${lenke('/api/concepts/webhooks', 'webhooks')}.</p>
<p>A new integration does better with the API’s own operations (${op('listBoliger')}, ${op('opprettBolig')} …): they have everything the four have, and versions, paging and history.</p>`,
  ),
];
