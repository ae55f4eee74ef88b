import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { toemSaker } from '../verktoey/backend.ts';
import { finn, skriv, trykk } from '../verktoey/handling.ts';
import { aldriSvarEtter, problemEtter, utenNett } from '../verktoey/nett.ts';
import { scene } from '../verktoey/scene.ts';
import { forMangeKall, ikkeKontakt, laster, loggetUt, tjenestenFeiler } from '../verktoey/tilstander.ts';

interface Args {
  headingLevel: number;
  sakUrl?: string;
}
type Story = StoryObj<Args>;

const SOEK = 'POST /v1/saker/soek';
const RAD = 'tbody th .ds-link';

/**
 * Sakene i kommunen, gruppert etter hva som haster, med søk, filtre og egne visninger.
 */
const meta: Meta<Args> = {
  title: 'Sak/Saksliste',
  component: 'kobo-saksliste',
  args: { headingLevel: 2 },
  render: ({ headingLevel, sakUrl }) => html`
    <kobo-saksliste heading-level=${headingLevel} .sakUrl=${sakUrl}></kobo-saksliste>
  `,
};
export default meta;

/** 25 åpne saker, gruppert etter hva som haster. Navnet gir hendelsen `kobo-sak-aapnet`. */
export const AapneSaker: Story = {};

/** Med `sak-url` er navnet en lenke til sakens egen side. */
export const Lenker: Story = { args: { sakUrl: '#/saker/{sakId}' } };

export const Filtrert: Story = {
  play: async ({ canvasElement }) => {
    await finn(canvasElement, RAD);
    await trykk(canvasElement, '.hurtigfiltre label:nth-of-type(2) input');
  },
};

/** Alle filtrene, med hvor mange saker hvert av dem gir. */
export const FlereFiltre: Story = {
  play: async ({ canvasElement }) => {
    await finn(canvasElement, RAD);
    await trykk(canvasElement, '.filterknapper .flere');
  },
};

/** Ingen saker passer: teksten sier hva som kan tas bort, og hva det gir. */
export const IngenTreff: Story = {
  play: async ({ canvasElement }) => {
    await finn(canvasElement, RAD);
    await skriv(canvasElement, '#soek', 'finnes ikke');
  },
};

/** Vidar har ingen egne saker, og får vite hvor de ufordelte er. */
export const IngenEgne: Story = {
  ...scene({ hvem: 'vidar' }),
  play: async ({ canvasElement }) => {
    await finn(canvasElement, RAD);
    await trykk(canvasElement, '#fane-MINE');
  },
};

/** En kommune som ikke har fått noen søknad ennå. */
export const Tom: Story = scene({ oppsett: toemSaker });

/** Plassholdere etter 0,3 sekund, med faner og filtre på plass. */
export const Laster: Story = laster(SOEK);

/** Årsak, at ingenting er tapt, når vi prøver igjen, og en referanse. */
export const TjenestenFeiler: Story = tjenestenFeiler(SOEK);

export const IkkeKontakt: Story = ikkeKontakt(SOEK);

export const ForMangeKall: Story = forMangeKall(SOEK);

const oppdater = async (canvas: HTMLElement): Promise<void> => {
  await finn(canvas, RAD);
  await trykk(canvas, '.oppdater');
};

/** Listen blir stående mens en ny er på vei. */
export const Oppdaterer: Story = {
  ...scene({ nett: () => [aldriSvarEtter(SOEK, 1)] }),
  play: ({ canvasElement }) => oppdater(canvasElement),
};

/** Listen blir stående når en oppdatering feiler, med hvor gammel den er. */
export const Utdatert: Story = {
  ...scene({ nett: () => [problemEtter(SOEK, 1, 'UTILGJENGELIG')] }),
  play: ({ canvasElement }) => oppdater(canvasElement),
};

/** Maskinen har ikke nett: det som er hentet, blir stående. */
export const UtenNett: Story = scene({ omgivelser: utenNett });

/** Petra har ikke rollen. Teksten sier hvilken rolle som mangler, og hvem som gir den. */
export const IkkeTilgang: Story = scene({ hvem: 'petra' });

export const LoggetUt: Story = loggetUt();
