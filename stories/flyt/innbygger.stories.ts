import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { nySak } from '../../packages/components/src/testing/saker.ts';
import { folk } from '../verktoey/backend.ts';
import { finn, trykk } from '../verktoey/handling.ts';
import { scene } from '../verktoey/scene.ts';

const NAVN = 'Kari Margrethe Nordmann';

/** What the municipal page does around the elements. */
function kommuneside(): HTMLElement {
  const flate = document.createElement('div');
  flate.addEventListener('kobo-sak-aapnet', (event) => {
    event.preventDefault();
    render(html`<kobo-min-sak heading-level="2" .sakId=${event.detail.sakId}></kobo-min-sak>`, flate);
  });
  render(html`<kobo-soeknadsskjema heading-level="2" min-sak-url="#min-sak"></kobo-soeknadsskjema>`, flate);
  return flate;
}

/**
 * Det innbyggeren møter på kommunens egen side: søknaden og saken etter hverandre.
 */
const meta: Meta = {
  title: 'Flyt/Innbygger',
  render: () => kommuneside(),
};
export default meta;
type Story = StoryObj;

/** Fra første spørsmål, med en egen søknad som kan fylles ut og sendes. */
export const Soek: Story = scene({ hvem: NAVN });

/** Fra kvitteringen til saken. */
export const FraKvitteringTilSak: Story = {
  ...scene({ hvem: NAVN, oppsett: () => nySak(folk, { soeker: NAVN }) }),
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, 'a[href="#min-sak"]');
    await finn(canvasElement, 'kobo-min-sak');
  },
};

/** Tilbudet besvares, og saken sier hva som skjer nå. */
export const SvarPaaTilbud: Story = {
  ...scene({ hvem: NAVN, oppsett: () => nySak(folk, { soeker: NAVN, til: 'TILBUD_SENDT' }) }),
  render: () => html`<kobo-min-sak heading-level="2"></kobo-min-sak>`,
  play: ({ canvasElement }) => trykk(canvasElement, '.ds-button:not([data-variant])'),
};
