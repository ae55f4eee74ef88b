// The typed client: its methods out of the contract, and what its package exports out of its source.
import { metodeanker, operasjonsside, problemside, sdkside } from './adresser.ts';
import { type } from './datatyper.ts';
import { blokk, fakta, h, kode, kodelenke, lenke, liste, rekke, type Html, type Innhold } from './h.ts';
import { datatyper, grupper, navnet, operasjonen, prosa, type Operasjon, type Skjema } from './kontrakt.ts';
import { sdkeksempel } from './sdkeksempel.ts';
import { sdkeksporter, type Sdkeksport } from './sdkeksport.gen.ts';
import { sdkkall } from './sdkkall.gen.ts';
import { deler, type Side } from './side.ts';

interface Metode {
  readonly kall: string;
  readonly operasjon: Operasjon;
}

/** The methods of each namespace, in the contract's order. */
const navnerom = Map.groupBy(
  Object.entries(sdkkall).map(([id, kall]): Metode => ({ kall, operasjon: operasjonen(id)! })),
  ({ kall }) => kall.split('.')[0]!,
);
const beskrivelse = (metoder: readonly Metode[]): string =>
  grupper.find(({ name }) => name === metoder[0]?.operasjon.gruppe)?.description ?? '';

/** What is imported from each entry. */
const innganger = Map.groupBy(sdkeksporter, ({ entry }) => entry);
const inngangsside = (entry: string): string => sdkside(`import/${entry.split('/').at(-1)!}`);

/** What must be there stands first; the rest may be left out. */
function tar(operasjon: Operasjon): Innhold[] {
  const { parameters, requestBody } = operasjon;
  const skjema = Object.values(requestBody?.content ?? {})[0]?.schema;
  const med = (sted: 'path' | 'query'): Innhold[] =>
    parameters
      .filter((en) => en.in === sted)
      .toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
      .map(
        ({ name, required }) =>
          h`${kode(`${sted}.${name}`)}${required !== true && h` <span class="krav">optional</span>`}`,
      );
  return [
    ...med('path'),
    ...med('query'),
    operasjon['x-kobo-etag'] === 'required' && kode('etag'),
    skjema && h`${kode('body')}: ${skjema.format === 'binary' ? 'a file' : type(skjema)}`,
    operasjon['x-kobo-idempotency'] === 'required' &&
      h`${kode('idempotencyKey')} <span class="krav">optional</span>`,
  ].filter(Boolean);
}

function gir({ responses, ...operasjon }: Operasjon): Innhold {
  const medium = Object.entries(responses).find(([status, { content }]) => status !== 'default' && content);
  const skjema = Object.values(medium?.[1].content ?? {})[0]?.schema;
  if (!skjema) return h`No body: ${kode('data')} is not there.`;
  if (skjema.format === 'binary') return h`The bytes of a file; ${kode('download')} gives it unread.`;
  const side = operasjon['x-kobo-paging'];
  const hele: Skjema = datatyper[navnet(skjema) ?? ''] ?? skjema;
  const ett = side && hele.properties?.[side.items]?.items;
  return ett ? h`One ${type(ett)} after the other; a page of them is ${type(skjema)}.` : type(skjema);
}

const metode = ({ kall, operasjon }: Metode): Html => {
  const feil = operasjon['x-kobo-errors'];
  return h`<h2 id="${kall.split('.')[1]}">${kode(`kobo.${kall}`)}</h2>
<p>${prosa(operasjon.summary)}: ${lenke(operasjonsside(operasjon.operationId), operasjon.operationId)}.</p>
${blokk(sdkeksempel(operasjon), `kobo.${kall}`)}
${fakta([
  tar(operasjon).length > 0 && ['Takes', rekke(tar(operasjon))],
  ['Gives', gir(operasjon)],
  feil.length > 0 && ['Fails with', rekke(feil.map((en) => kodelenke(problemside(en), en)))],
])}`;
};

const navneromside = ([navn, metoder]: readonly [string, readonly Metode[]]): Side => ({
  adresse: sdkside(navn),
  del: 'sdk',
  tittel: `kobo.${navn}`,
  om: `Calls of the typed client. ${beskrivelse(metoder)}`,
  ord: metoder.map(({ kall }) => `kobo.${kall}`).join(' '),
  innhold: () => h`<p class="ingress">${prosa(beskrivelse(metoder))}</p>${metoder.map(metode)}`,
});

const eksport = ({ name, about, params, throws, example, declaration }: Sdkeksport): Html =>
  h`<h2 id="${name}">${kode(name)}</h2>
<p>${prosa(about)}</p>
${example !== null && blokk(example, `Example of ${name}`)}
${blokk(declaration, `Declaration of ${name}`)}
${params.length > 0 && liste(params.map((en) => h`${kode(en.split(' ')[0]!)} ${prosa(en.split(' ').slice(1).join(' '))}`))}
${throws !== null && h`<p>Throws ${prosa(throws)}.</p>`}`;

const rekkefoelge = ['function', 'class', 'type'];
const inngang = ([entry, eksporter]: readonly [string, readonly Sdkeksport[]]): Side => {
  const alle = eksporter.toSorted((a, b) => rekkefoelge.indexOf(a.kind) - rekkefoelge.indexOf(b.kind));
  const navn = alle.filter(({ kind }) => kind !== 'type').map(({ name }) => name);
  return {
    adresse: inngangsside(entry),
    del: 'sdk',
    tittel: entry,
    om: `What is imported from ${entry}: ${navn.join(', ')}.`,
    ord: alle.map(({ name }) => name).join(' '),
    innhold: () => h`<p class="ingress">What is imported from ${kode(entry)}.</p>
${liste(
  alle.map(({ name }) => kodelenke(`#${name}`, name)),
  'spalter',
)}
${alle.map(eksport)}`,
  };
};

const klient = (demo: string): string => `import { createKoboClient } from '@kobo-bolig/sdk';

const kobo = createKoboClient({ baseUrl: '${demo}', kommunenummer: '9901', token });`;

const oversikt = (demo: string): Html =>
  h`<p class="ingress">The client of <code>@kobo-bolig/sdk</code> has every operation as a method. Each is shown with a call that runs as it stands, out of the contract’s own examples; a test runs
them all.</p>
${blokk(klient(demo), 'Create a client')}
<p>${kode('token')} is that of ${lenke(deler.start.adresse, 'the first hour')}, or a function that gets one. Every method takes ${kode('signal')}, ${kode('timeout')} and ${kode('totalTimeout')} besides, and gives
${kode('data')}, ${kode('etag')}, ${kode('status')}, ${kode('requestId')} and ${kode('replayed')}. One that fails throws a ${kodelenke(`${inngangsside('@kobo-bolig/sdk')}#KoboError`, 'KoboError')}, and with
<code>.safe()</code> gives it.</p>
<h2 id="imports">What is imported</h2>
${liste([...innganger].map(([entry, { length }]) => h`${kodelenke(inngangsside(entry), entry)} <span class="krav">${length} names</span>`))}
<h2 id="namespaces">Methods</h2>
${liste(
  [...navnerom].map(
    ([navn, metoder]) =>
      h`${kodelenke(sdkside(navn), `kobo.${navn}`)} ${rekke(metoder.map(({ kall }) => lenke(metodeanker(kall), kall.split('.')[1]!)))}`,
  ),
  'luftig',
)}`;

export const sdksider = (demo: string): Side[] => [
  {
    adresse: deler.sdk.adresse,
    del: 'sdk',
    tittel: 'TypeScript client',
    om: 'Every method of @kobo-bolig/sdk with a call that runs, and everything the package exports.',
    innhold: () => oversikt(demo),
  },
  ...[...innganger].map(inngang),
  ...[...navnerom].map(navneromside),
];
