import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { KoboSak } from '@kobo-bolig/components';
import { html, render } from 'lit';
import { nySak } from '../../packages/components/src/testing/saker.ts';
import { folk } from '../verktoey/backend.ts';
import { finn, trykk } from '../verktoey/handling.ts';
import { scene } from '../verktoey/scene.ts';

/** What a case system does around the elements: shows one of them, and another when one says that it is time. */
class Fagsystem {
  readonly flate = document.createElement('div');

  constructor() {
    this.flate.addEventListener('kobo-sak-aapnet', ({ detail }) => this.sak(detail.sakId));
    this.flate.addEventListener('kobo-sak-lukket', () => this.liste());
    this.flate.addEventListener('kobo-sak-tilby-bolig', ({ detail }) => this.boliger(detail.sakId));
    this.flate.addEventListener('kobo-tilbud-sendt', ({ detail }) => this.sak(detail.sakId, 'vedtak'));
    this.liste();
  }

  liste(): void {
    render(html`<kobo-saksliste heading-level="2"></kobo-saksliste>`, this.flate);
  }

  sak(sakId: string, fane: KoboSak['fane'] = 'om'): void {
    render(html`<kobo-sak heading-level="2" .sakId=${sakId} .fane=${fane}></kobo-sak>`, this.flate);
  }

  boliger(sakId: string): void {
    render(html`<kobo-boligoversikt heading-level="2" .sakId=${sakId}></kobo-boligoversikt>`, this.flate);
  }
}

/**
 * Det saksbehandleren møter i et fagsystem: listen, saken og boligene etter hverandre.
 */
const meta: Meta = {
  title: 'Flyt/Saksbehandler',
  render: () => new Fagsystem().flate,
};
export default meta;
type Story = StoryObj;

/** Fra listen til en sak, og tilbake igjen. */
export const FraListeTilSak: Story = {
  play: ({ canvasElement }) => trykk(canvasElement, 'tbody tr:not(.gruppe) .ds-link'),
};

/** En sak med vedtak får en bolig: «Tilby bolig» viser boligene, og tilbudet fører tilbake til saken. */
export const FraVedtakTilTilbud: Story = {
  ...scene({ oppsett: () => nySak(folk, { til: 'FATTET' }) }),
  render: (_, { loaded }) => {
    const fagsystem = new Fagsystem();
    fagsystem.sak(loaded['data'] as string, 'vedtak');
    return fagsystem.flate;
  },
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.hode .knapper .ds-button:not([data-variant])');
    await trykk(canvasElement, '.kort .ds-button');
    await trykk(canvasElement, '#dialog-tilbud button[type=submit]');
    await finn(canvasElement, 'kobo-sak');
  },
};
