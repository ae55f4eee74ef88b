import { definisjonFor } from '../../modules/statistikk/definisjon.ts';
import { kontrollregler } from '../../modules/statistikk/kontroller.ts';
import { h, kode, tabell } from '../h.ts';
import { begrep, feil, op, rolle } from './begrep.ts';

/** The newest there is. */
const { tabeller } = definisjonFor(9999);

export const statistikk = begrep(
  'statistics',
  'Reports to the statistics',
  'What is counted of a year, what it is held against, and what of it is published.',
  () => h`<p class="ingress">Municipalities report their homes each year on KOSTRA form 13. ${op('opprettStatistikkuttrekk')} counts what it asks for, and more, of the whole municipality on a
day. The form’s own fields are not public: these are the figures, and somebody still writes them into the form.</p>
<p>${rolle('LEDER')} makes a report and reads every figure of it with ${op('hentInterntStatistikkuttrekk')}. It is marked as not for publication. Others read
${op('hentStatistikkuttrekk')}, and the file of it, ${op('hentStatistikkfil')}: what can be published.</p>
<h2>What is counted</h2>
<p>What happened is counted from 1 January until the day, and what there is, on the day, from what was registered when the report is made. Figures are never changed. A report that is wrong is put right
by putting right what it was counted from, which ${op('listStatistikkrader')} finds, and making it anew.</p>
<ul>
<li>A home is counted that was registered on the day and neither sold nor removed. A home that is divided is counted as the homes it became.</li>
<li>A household has newly moved in when it moved in during the period and did not rent from the municipality when it applied.</li>
<li>Whoever has a grant in force and has not moved in is on the waiting list, also with a contract that has not begun.</li>
<li>Of the seven groups (C) a household is in the one that tells best why it was given a home. Of the six (D) it is in every one it belongs to. A refugee counts as one for five years
from the day of settlement.</li>
<li>Shielded cases are counted. ${op('listStatistikkrader')} lists none of them to those outside the unit, and never says how many a cell is made of.</li>
</ul>
${tabell(
  'Tables of a report',
  ['Table', 'What', 'Columns'],
  tabeller.map(({ id, navn, kolonner }) => [
    kode(id),
    h`<span lang="nb">${navn.nb}</span>`,
    h`<span lang="nb">${kolonner.map((kolonne) => kolonne.navn.nb).join(', ')}</span>`,
  ]),
)}
<h2>What it is held against</h2>
<p>Each report says what it was held against. What does not add up is a fault, and the report is made anew. What is only unusual, or not registered, can be explained with
${op('kommenterStatistikkontroll')}. When everything is as it should be or is explained, the report of a whole year is locked with ${op('laasStatistikkuttrekk')} (else ${feil('STATISTIKK_IKKE_FORKLART')});
the next year is held against it.</p>
${tabell(
  'What a report is held against',
  ['Control', 'When it is not as it should be', 'May be explained'],
  kontrollregler.map(({ id, melding, kanForklares }) => [
    kode(id),
    h`<span lang="nb">${melding.avvik.nb}</span>`,
    kanForklares ? 'yes' : 'no',
  ]),
)}
<h2>What is not published</h2>
<p>A number below the threshold, three unless another is asked for, is shown as <code>:</code>. So are as many more as it takes that it cannot be worked out of the totals, which is decided by
working it out. None is shown as <code>-</code>. The same is hidden in JSON and in the file, and the same figures hide the same cells each time. With <code>AVRUNDING</code> one and two are told as none or three
instead, and totals are the sum of what is told.</p>
<p>Two reports of days close to each other tell of what happened in between: publish one of a year.</p>
<h2>Others that ask</h2>
<p>${op('hentPlanrapport')} counts by the same rules what Beregningsutvalget for flyktninger, Husbanken’s behovsmelding and a count of the homeless ask for, and what a municipality measures
itself by; it answers what can be published, and stores nothing. The need is what is known on the day, and no forecast. How many inhabitants there are is not known here: homes per 1000 of them
is worked out elsewhere.</p>
<p>Before the year is counted, a case worker holds the list of those the grant for settling refugees is paid for against the tenants with ${op('avstemFlyktningliste')}, and assesses anew those
that do not fit.</p>`,
);
