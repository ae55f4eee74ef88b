import { datatypeside, operasjonsside, rolleside } from '../adresser.ts';
import { Html, h, kode, kodelenke, lenke, liste, rekke, tabell, type Innhold } from '../h.ts';
import { datatyper, operasjonen } from '../kontrakt.ts';
import { deler, type Side } from '../side.ts';
import { maskiner } from './alle.ts';
import { diagrammer } from './diagrammer.gen.ts';
import type { Maskin, Overgang } from './maskin.ts';
import { tilstandstabell } from './tabell.ts';

/** Who may call what does it, and who else does it. */
function hvem({ ved = [], selv }: Overgang): Innhold {
  const roller = new Set(ved.flatMap((id) => operasjonen(id)!['x-kobo-roles']));
  return rekke([
    ...[...roller].map((rolle) => kodelenke(rolleside(rolle), rolle)),
    ...(selv === undefined ? [] : [selv]),
  ]);
}

const rader = ({ overganger }: Maskin): Innhold[][] =>
  overganger.map((en) => [
    en.fra.length === 0 ? 'where it begins' : rekke(en.fra.map(kode)),
    en.hva,
    kode(en.til),
    rekke((en.ved ?? []).map((id) => kodelenke(operasjonsside(id), id))),
    hvem(en),
    en.naar,
  ]);

/** Values of the type that no step leads to. */
const ubrukte = ({ type, overganger }: Maskin): string[] =>
  (datatyper[type]!.enum as string[]).filter((verdi) => !overganger.some(({ til }) => til === verdi));

function innhold(en: Maskin): Html {
  const ledige = ubrukte(en);
  return h`<p class="ingress">${en.om} The states are the values of ${kodelenke(datatypeside(en.type), en.type)}.</p>
<figure><div class="rulle" role="region" aria-label="Diagram" tabindex="0">${new Html(diagrammer[en.navn]!)}</div>
<figcaption>Drawn from the rules. A dashed box stands for the states that are written in it, or for so many of them. Steps that leave the state as it is stand in the table alone.</figcaption></figure>
<h2 id="states">What each state means</h2>
${tilstandstabell(en)}
<h2 id="steps">Every step</h2>
${tabell('Every step', ['From', 'What happens', 'To', 'Operation', 'Who', 'When'], rader(en))}
${ledige.length > 0 && h`<p>No step leads to ${rekke(ledige.map(kode))} in this version.</p>`}`;
}

export const tilstandssider = (): Side[] => [
  {
    adresse: deler.states.adresse,
    del: 'states',
    tittel: deler.states.tittel,
    om: 'The life of each kind of thing, drawn from the rules.',
    innhold:
      () => h`<p class="ingress">What can happen to a thing depends on its state. Each page has a diagram and the same in a table: from, what happens, to, by which operation, who may, and what
must hold besides. What a case, a complaint or a place on the waiting list can be taken to <em>now</em> by <em>this</em> caller stands in its own ${kode('handlinger')}.</p>
${liste(
  maskiner.map(
    ({ navn, tittel, om }) => h`${lenke(`${deler.states.adresse}${navn}`, tittel)} ${kode(navn)}<br>${om}`,
  ),
  'luftig',
)}`,
  },
  ...maskiner.map((en): Side => ({
    adresse: `${deler.states.adresse}${en.navn}`,
    del: 'states',
    tittel: en.tittel,
    om: en.om,
    ord: `state ${en.navn} ${en.type} ${(datatyper[en.type]!.enum as string[]).join(' ')}`,
    innhold: () => innhold(en),
  })),
];
