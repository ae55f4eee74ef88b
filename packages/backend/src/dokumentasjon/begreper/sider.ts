import { egetvedtak } from '../egetvedtak.ts';
import { h, lenke, liste, type Innhold } from '../h.ts';
import { deler, type Side } from '../side.ts';
import { omraadet } from './omraadet.ts';
import { protokoll } from './protokoll.ts';
import { tilgang } from './tilgang.ts';

const grupper: readonly (readonly [string, readonly Side[]])[] = [
  ['What it is about', [...omraadet, egetvedtak]],
  ['Who may do what', tilgang],
  ['How to call it', protokoll],
];

export const begrepsliste = (): Innhold =>
  grupper.map(
    ([navn, sider]) =>
      h`<h2>${navn}</h2>${liste(
        sider.map(({ adresse, tittel, om }) => h`${lenke(adresse, tittel)}<br>${om}`),
        'luftig',
      )}`,
  );

export const begrepssider = (): Side[] => [
  {
    adresse: deler.concepts.adresse,
    del: 'concepts',
    tittel: deler.concepts.tittel,
    om: 'What must be known before the first integration.',
    innhold: () =>
      h`<p class="ingress">For whoever has never heard of Kobo. Each page takes a few minutes.</p>${begrepsliste()}`,
  },
  ...grupper.flatMap(([, sider]) => sider),
];
