import { commonProblems, problems, problemType, type ProblemCode } from '@kobo-bolig/contract';
import { operasjonsside, problemside } from './adresser.ts';
import { blokk, fakta, h, kode, kodelenke, lenke, liste, tabell, type Html } from './h.ts';
import { operasjoner, prosa } from './kontrakt.ts';
import { raad } from './raad.ts';
import type { Side } from './side.ts';

const koder = Object.keys(problems) as ProblemCode[];
const felles: ReadonlySet<string> = new Set(commonProblems);

/** Whether the same request can do better, by status; what is not here is a fault of the request. */
const igjen: Readonly<Record<number, string>> = {
  401: 'Yes, with a new token',
  409: 'Not as it is: the state of things is in the way',
  412: 'Not as it is: read the newest version first',
  422: 'Not as it is: what is sent must be another',
  429: 'Yes, after the time in Retry-After',
  500: 'Yes, under the same key',
  503: 'Yes, after a while',
};
/** A conflict that passes by itself. */
const venter: Readonly<Partial<Record<ProblemCode, string>>> = {
  IDEMPOTENS_BRUKT: 'No: under a new key it is a new action',
  IDEMPOTENS_PAAGAAR: 'Yes, after the time in Retry-After, with the same key',
  VEDLEGG_IKKE_KONTROLLERT: 'Yes, after a while',
};
const kanGjentas = (code: ProblemCode): string =>
  venter[code] ?? igjen[problems[code].status] ?? 'No: the request itself must be another';

/** An answer with this code, as it comes over the wire. */
const eksempel = (code: ProblemCode): string => {
  const { status, title, detail } = problems[code];
  const problem = {
    type: problemType(code),
    title: title.nb,
    status,
    detail: detail.nb,
    code,
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  };
  return JSON.stringify(problem, null, 2);
};

function innhold(code: ProblemCode): Html {
  const { status, title, detail } = problems[code];
  const svarer = operasjoner.filter((en) => en['x-kobo-errors'].includes(code));
  return h`<p class="ingress">${prosa(raad(code))}</p>
${fakta([
  ['Status', status],
  ['Code', kode(code)],
  ['Type', kode(problemType(code))],
  ['Send again', kanGjentas(code)],
])}
<h2>What a person is shown</h2>
${(['nb', 'nn'] as const).map(
  (spraak) =>
    h`<h3>${{ nb: 'Bokmål', nn: 'Nynorsk' }[spraak]}</h3><blockquote lang="${spraak}"><p><b>${title[spraak]}</b></p><p>${detail[spraak]}</p></blockquote>`,
)}
<h2>Example</h2>
${blokk(eksempel(code), `Example of ${code}`)}
<h2>Operations that answer it</h2>
${
  felles.has(code)
    ? h`<p>${lenke('/api/operations/', 'Every operation')} can.</p>`
    : liste(
        svarer.map(
          ({ operationId, summary }) =>
            h`${lenke(operasjonsside(operationId), summary)} ${kode(operationId)}`,
        ),
      )
}
<p>How errors look, and how to handle them: ${lenke('/api/concepts/errors', 'errors')}.</p>`;
}

const oversikt = (): Html => {
  const rader = (hvilke: readonly ProblemCode[]): Html =>
    tabell(
      'Codes',
      ['Code', 'Status', 'Meaning'],
      hvilke.map((code) => [kodelenke(problemside(code), code), problems[code].status, prosa(raad(code))]),
    );
  return h`<p class="ingress">Every error has a stable <code>code</code>, a status and a sentence a person can be shown in bokmål or nynorsk. An
answer with an error links to its page in the header <code>Link</code> (<code>rel="help"</code>).</p>
<h2 id="common">Any operation</h2>
${rader(koder.filter((code) => felles.has(code)))}
<h2 id="own">Of single operations</h2>
${rader(koder.filter((code) => !felles.has(code)))}`;
};

export const problemsider = (): Side[] => [
  {
    adresse: '/api/problems/',
    del: 'problems',
    tittel: 'Errors',
    om: 'Every code a call can fail with, and what to do about it.',
    innhold: oversikt,
  },
  ...koder.map((code): Side => ({
    adresse: problemside(code),
    del: 'problems',
    tittel: code,
    om: raad(code).replaceAll('`', ''),
    ord: `${problemType(code)} ${problems[code].title.nb} ${problems[code].title.nn} ${problems[code].status}`,
    innhold: () => innhold(code),
  })),
];
