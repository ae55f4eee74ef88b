import { commonProblems, problems } from '@kobo-bolig/contract';
import { gruppeanker, metodeanker, operasjonsside, problemside, rolleside, scopeside } from './adresser.ts';
import { mening, type } from './datatyper.ts';
import {
  blokk,
  fakta,
  h,
  kode,
  kodelenke,
  lenke,
  liste,
  rekke,
  tabell,
  type Html,
  type Innhold,
} from './h.ts';
import { curl, variabler } from './kall.ts';
import { grupper, operasjoner, prosa, type Medier, type Operasjon } from './kontrakt.ts';
import { raad } from './raad.ts';
import { sdkeksempel } from './sdkeksempel.ts';
import { sdkkall } from './sdkkall.gen.ts';
import type { Side } from './side.ts';

const somTekst = (verdi: unknown): string =>
  typeof verdi === 'string' ? verdi : JSON.stringify(verdi, null, 2);

/** What is sent or answered: its type, and how it looks. */
function medier(innhold: Medier | undefined): Innhold {
  return Object.entries(innhold ?? {}).map(([medium, { schema, examples = {} }]) => {
    const fil = schema?.format === 'binary';
    return h`<p>${kode(medium)}${!fil && schema && h`: ${type(schema)}`}</p>
${Object.entries(examples).map(
  ([navn, { value, summary }]) =>
    h`<details><summary>Example: ${summary === undefined ? navn : prosa(summary)}</summary>${blokk(somTekst(value), `Example ${navn}`)}</details>`,
)}`;
  });
}

const etag = {
  required: h`Answers carry <code>ETag</code>, and ${kode('If-Match')} must say which version is changed: ${lenke('/api/concepts/versions', 'versions')}.`,
  computed: h`The answer carries an ${kode('ETag')} of its content, and is 304 while that is the same: ${lenke('/api/concepts/versions', 'versions')}.`,
  returned: h`The answer carries ${kode('ETag')}: ${lenke('/api/concepts/versions', 'versions')}.`,
} as const;

const gjentas = {
  safe: 'Yes: it changes nothing',
  idempotent: 'Yes, with the same key or version',
  never: 'No: read what became of it first',
} as const;

/** What a caller must know before the first call. */
const forutsetninger = (operasjon: Operasjon): Html => {
  const roller = operasjon['x-kobo-roles'];
  const version = operasjon['x-kobo-etag'];
  const paaVegneAv = operasjon['x-kobo-paa-vegne-av'] ?? [];
  const logg = operasjon['x-kobo-audit'];
  return fakta([
    [
      'Scope',
      operasjon.scopes.length === 0
        ? 'None: open to everybody'
        : rekke(operasjon.scopes.map((scope) => kodelenke(scopeside(scope), scope))),
    ],
    roller.length > 0 && ['Role, one of', rekke(roller.map((rolle) => kodelenke(rolleside(rolle), rolle)))],
    ['Send again when no answer came', gjentas[operasjon['x-kobo-retry']]],
    operasjon['x-kobo-idempotency'] === 'required' && [
      'Key',
      h`${kode('Idempotency-Key')} is required: ${lenke('/api/concepts/idempotency', 'idempotency')}.`,
    ],
    version !== 'none' && ['Version', etag[version]],
    operasjon['x-kobo-paging'] !== undefined && [
      'Pages',
      h`The list is ${kode(operasjon['x-kobo-paging'].items)}, the next page begins at ${kode('neste')}: ${lenke('/api/concepts/paging', 'paging')}.`,
    ],
    paaVegneAv.length > 0 && [
      'On behalf of another',
      h`With ${kode('Kobo-Paa-Vegne-Av')} and a right that reaches ${rekke(paaVegneAv.map(kode))}: ${lenke('/api/concepts/representation', 'representation')}.`,
    ],
    logg !== 'none' && [
      'Lookup log',
      h`What is shown of a person is logged as ${kode(logg)}, and the person can read it.`,
    ],
    operasjon['x-kobo-noedtilgang'] === true && [
      'In an emergency',
      h`Also in a case of another unit that was opened so: ${lenke('/api/concepts/units', 'units')}.`,
    ],
    operasjon['x-kobo-funksjon'] !== undefined && [
      'Taken into use',
      h`By each municipality, as ${kode(operasjon['x-kobo-funksjon'])}: ${lenke(operasjonsside('hentKommune'), 'read which it uses')}.`,
    ],
    operasjon['x-kobo-avvikling'] !== undefined && [
      'Deprecated',
      h`Since ${operasjon['x-kobo-avvikling'].fra}, and gone after ${operasjon['x-kobo-avvikling'].slutt}. Call ${lenke(operasjonsside(operasjon['x-kobo-avvikling'].erstattesAv), operasjon['x-kobo-avvikling'].erstattesAv)} instead.`,
    ],
    operasjon['x-kobo-compat'] !== undefined && [
      'Manners',
      h`Those of Kobo's own Bolig API: ${lenke('/api/concepts/kobo', 'the national Kobo')}.`,
    ],
  ]);
};

/** What is to be set before the command is pasted. */
function maaSettes(operasjon: Operasjon): Html {
  const navn = variabler(operasjon);
  const egne = navn.filter((en) => en !== 'ETAG');
  return h`${kode('$KOBO')} and ${kode('$TOKEN')} are those of ${lenke('/api/first-hour', 'the first hour')}.${
    egne.length > 0 && h` Set ${rekke(egne.map((en) => kode(`$${en}`)))} first.`
  }${navn.includes('ETAG') && h` ${kode('$ETAG')} is what the thing was last answered with, with its quotation marks: ${kode(`ETAG='"1"'`)}.`}${
    operasjon.requestBody !== undefined &&
    ' Ids and days in the body are an example’s: put those you have there.'
  }`;
}

function innhold(operasjon: Operasjon): Html {
  const { metode, sti, operationId, parameters, requestBody, responses, gruppe } = operasjon;
  const feil = operasjon['x-kobo-errors'];
  const svar = Object.entries(responses).filter(([status]) => status !== 'default');
  return h`<p class="sti"><b>${metode}</b> ${sti}</p>
<p class="ingress">${prosa(operasjon.description)}</p>
${forutsetninger(operasjon)}
${
  parameters.length > 0 &&
  h`<h2 id="parameters">Parameters</h2>${tabell(
    'Parameters',
    ['Name', 'In', 'Type', 'Meaning'],
    parameters.map((en) => [
      h`${kode(en.name)}${en.required === true && h` <span class="maa">required</span>`}`,
      en.in,
      type(en.schema),
      mening(en.schema, en.description),
    ]),
  )}`
}
${requestBody && h`<h2 id="body">Body</h2>${medier(requestBody.content)}`}
<h2 id="answer">Answer</h2>
${svar.map(
  ([status, { content, description }]) =>
    h`<h3>${status}</h3>${content ? medier(content) : h`<p>${prosa(description)}</p>`}`,
)}
<h2 id="call">Call it</h2>
<p>${maaSettes(operasjon)}</p>
${blokk(curl(operasjon), 'With curl')}
<p>With the client of <code>@kobo-bolig/sdk</code>, ${kodelenke(metodeanker(sdkkall[operationId]), `kobo.${sdkkall[operationId]}`)}:</p>
${blokk(sdkeksempel(operasjon), 'With TypeScript')}
<h2 id="errors">Errors</h2>
${
  feil.length > 0
    ? tabell(
        'Errors of this operation',
        ['Code', 'Status', 'What happened, and what to do'],
        feil.map((en) => [kodelenke(problemside(en), en), problems[en].status, prosa(raad(en))]),
      )
    : h`<p>None of its own.</p>`
}
<p>And the ${lenke('/api/problems/#common', `${commonProblems.length} that any operation can answer`)}.</p>
<p>${lenke(gruppeanker(gruppe), h`All operations of ${kode(gruppe)}`)}</p>`;
}

const oversikt = (): Html =>
  h`<p class="ingress">${operasjoner.length} operations, by what they are about. Each has a page with its scope, roles, parameters, bodies, errors and a command
to copy. The whole contract as one file: ${lenke('/api/openapi.json', 'openapi.json')} (OpenAPI 3.1).</p>
${grupper.map(
  ({ name, description }) =>
    h`<section aria-labelledby="${name}"><h2 id="${name}">${name}</h2><p>${prosa(description)}</p>${liste(
      operasjoner
        .filter(({ gruppe }) => gruppe === name)
        .map(
          ({ operationId, summary, metode, sti }) =>
            h`${lenke(operasjonsside(operationId), summary)} <span class="sti"><b>${metode}</b> ${sti}</span>`,
        ),
      'luftig',
    )}</section>`,
)}`;

export const operasjonssider = (): Side[] => [
  {
    adresse: '/api/operations/',
    del: 'operations',
    tittel: 'Operations',
    om: 'Everything the API can be asked, by what it is about.',
    innhold: oversikt,
  },
  ...operasjoner.map((operasjon): Side => ({
    adresse: operasjonsside(operasjon.operationId),
    del: 'operations',
    tittel: operasjon.summary,
    om: operasjon.description,
    ord: `${operasjon.operationId} ${operasjon.metode} ${operasjon.sti} ${operasjon.gruppe}`,
    innhold: () => innhold(operasjon),
  })),
];
