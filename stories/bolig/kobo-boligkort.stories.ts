import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Boligsammendrag } from '@kobo-bolig/contract';
import { html } from 'lit';
import { finnBolig } from '../verktoey/funn.ts';
import { scene } from '../verktoey/scene.ts';

interface Args {
  headingLevel: number;
  href?: string;
  /** What is changed in the home from Krokvik, to show what few of its homes are. */
  endret?: Partial<Boligsammendrag>;
}
type Story = StoryObj<Args>;

/**
 * En kommunal bolig på et kort: status, adresse, type, soverom, leie og når den er klar. Hvem som bor der, vises aldri.
 */
const meta: Meta<Args> = {
  title: 'Bolig/Boligkort',
  component: 'kobo-boligkort',
  args: { headingLevel: 3 },
  argTypes: { endret: { table: { disable: true } } },
  render: ({ headingLevel, href, endret }, { loaded }) => html`
    <div class="smal">
      <kobo-boligkort
        .bolig=${{ ...(loaded['data'] as Boligsammendrag), ...endret }}
        heading-level=${headingLevel}
        .href=${href}
      ></kobo-boligkort>
    </div>
  `,
  // Its own property: Storybook adds the comment above to it, and would else put that in its place.
  parameters: {
    ...scene({ oppsett: (som) => finnBolig(som('berit'), { status: ['KLAR_FOR_INNFLYTTING'] }) }).parameters,
  },
};
export default meta;

/** Klar for innflytting. Adressen er en knapp som gir hendelsen `kobo-bolig-aapnet`. */
export const KlarForInnflytting: Story = {};

/** Med `href` er adressen en lenke til boligens egen side. */
export const Lenke: Story = { args: { href: '#bolig' } };

export const KlarSenere: Story = { args: { endret: { klarFra: '2031-12-15' } } };

export const Utleid: Story = scene({ oppsett: (som) => finnBolig(som('berit'), { status: ['UTLEID'] }) });

export const Reservert: Story = scene({
  oppsett: (som) => finnBolig(som('berit'), { status: ['RESERVERT'] }),
});

export const UnderVedlikehold: Story = scene({
  oppsett: (som) => finnBolig(som('berit'), { status: ['VEDLIKEHOLD'] }),
});

export const IkkeTilgjengelig: Story = scene({
  oppsett: (som) => finnBolig(som('berit'), { status: ['IKKE_TILGJENGELIG'] }),
});

/** Markeringer står etter tilstanden, og brytes over flere linjer når det er mange. */
export const FlereMarkeringer: Story = {
  args: { endret: { status: 'UTLEID', markeringer: ['TILVISNINGSAVTALE', 'SAGT_OPP', 'LEIE_TIL_EIE'] } },
};

/** Det som ikke er kjent, står ikke. */
export const LiteKjent: Story = {
  render: (args, { loaded }) => {
    const {
      antallSoverom: _soverom,
      manedsleie: _leie,
      klarFra: _fra,
      ...bolig
    } = loaded['data'] as Boligsammendrag;
    return html`<div class="smal">
      <kobo-boligkort .bolig=${bolig} heading-level=${args.headingLevel}></kobo-boligkort>
    </div>`;
  },
};

/** Et eget bilde i sporet `bilde` står i stedet for det tegnede huset. */
export const EgetBilde: Story = {
  render: ({ headingLevel }, { loaded }) => html`
    <div class="smal">
      <kobo-boligkort .bolig=${loaded['data'] as Boligsammendrag} heading-level=${headingLevel}>
        <img slot="bilde" data-sveip="utelat" src="eksempel/hus.svg" alt="Rødt hus ved sjøen" />
      </kobo-boligkort>
    </div>
  `,
};

/** Ett kort for hver bygningstype, side om side som i en liste. */
export const Bygningstyper: Story = {
  render: ({ headingLevel }, { loaded }) => html`
    <div class="rutenett">
      ${(['ENEBOLIG', 'TOMANNSBOLIG', 'REKKEHUS', 'BLOKK', 'SMAAHUS', 'ANNET'] as const).map(
        (bygningstype) => html`
          <kobo-boligkort
            .bolig=${{ ...(loaded['data'] as Boligsammendrag), bygningstype }}
            heading-level=${headingLevel}
          ></kobo-boligkort>
        `,
      )}
    </div>
  `,
};
