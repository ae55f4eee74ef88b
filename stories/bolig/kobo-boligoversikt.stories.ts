import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ledigBolig, nySak } from '../../packages/components/src/testing/saker.ts';
import { folk, toemBoliger } from '../verktoey/backend.ts';
import { finn, skriv, trykk } from '../verktoey/handling.ts';
import { aldriSvarEtter, problemEtter, utenNett } from '../verktoey/nett.ts';
import { scene } from '../verktoey/scene.ts';
import { forMangeKall, ikkeKontakt, laster, loggetUt, tjenestenFeiler } from '../verktoey/tilstander.ts';

interface Args {
  headingLevel: number;
  sakId?: string;
}
type Story = StoryObj<Args>;

const LIST = 'GET /v1/boliger';
const ADRESSE = '.kort .ds-link';

/**
 * Boligene i kommunen, med søk og filtre. For en sak med vedtak begynner filtrene på det vedtaket gir, og en bolig kan
 * tilbys derfra.
 */
const meta: Meta<Args> = {
  title: 'Bolig/Boligoversikt',
  component: 'kobo-boligoversikt',
  args: { headingLevel: 2 },
  render: ({ headingLevel, sakId }, { loaded }) => html`
    <kobo-boligoversikt
      heading-level=${headingLevel}
      .sakId=${sakId ?? (loaded['data'] as string | undefined)}
    ></kobo-boligoversikt>
  `,
};
export default meta;

/** Alle boligene i kommunen, de som er klare først. */
export const Alle: Story = {};

export const SomListe: Story = {
  play: async ({ canvasElement }) => {
    await finn(canvasElement, ADRESSE);
    await trykk(canvasElement, '.ds-toggle-group label:last-of-type, .ds-toggle-group button:last-of-type');
  },
};

/** Tallene i hver gruppe regnes med de andre gruppene slik de er valgt. */
export const Filtrert: Story = {
  play: async ({ canvasElement }) => {
    await finn(canvasElement, ADRESSE);
    await trykk(canvasElement, '.filterkolonne input[type=checkbox]');
  },
};

/** Ingen boliger passer: teksten sier hva som kan tas bort, og hva det gir. */
export const IngenTreff: Story = {
  play: async ({ canvasElement }) => {
    await finn(canvasElement, ADRESSE);
    await skriv(canvasElement, '#soek', 'finnes ikke');
  },
};

/** I en smal ramme ligger filtrene bak en knapp, i en dialog. */
export const FilterISmalRamme: Story = {
  render: (args) => html`
    <div class="smal">
      <kobo-boligoversikt heading-level=${args.headingLevel}></kobo-boligoversikt>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await finn(canvasElement, ADRESSE);
    await trykk(canvasElement, '.filterknapp');
  },
};

/** Alt som er kjent om én bolig. Hvem som bor der, står aldri. */
export const BoligAapnet: Story = {
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, ADRESSE);
  },
};

const vedtatt = scene({ oppsett: () => nySak(folk, { til: 'FATTET' }) });

/** Med `sak-id` letes det etter en bolig til en sak som har vedtak. Filtrene begynner på det vedtaket gir. */
export const TilSak: Story = vedtatt;

export const TilbyBolig: Story = {
  ...vedtatt,
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.kort .ds-button');
  },
};

/** Boligen oppfyller ikke alle kravene: dialogen sier hvilke, og spør hvorfor den tilbys likevel. */
export const TilbyBoligSomAvviker: Story = {
  ...scene({
    oppsett: async () => {
      await ledigBolig(folk, {
        adresse: {
          adressenavn: 'Utsiktsveien',
          nummer: 3,
          postnummer: '0000',
          poststed: 'Krokvik',
          kommunenummer: '9901',
        },
        leiekostnad: { manedsleie: 13_500 },
      });
      return nySak(folk, { til: 'FATTET' });
    },
  }),
  play: async ({ canvasElement }) => {
    await finn(canvasElement, ADRESSE);
    await skriv(canvasElement, '#soek', 'Utsiktsveien');
    await trykk(canvasElement, '.kortliste li:only-child .ds-button');
    await finn(canvasElement, '#tilbud-avvikBegrunnelse');
  },
};

export const TilbudSendt: Story = {
  ...vedtatt,
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.kort .ds-button');
    await trykk(canvasElement, '#dialog-tilbud button[type=submit]');
    await finn(canvasElement, '#sendt');
  },
};

/** Saken har ikke noe vedtak: boligene kan ses, men ikke tilbys. */
export const SakUtenVedtak: Story = scene({ oppsett: () => nySak(folk, { til: 'UNDER_ARBEID' }) });

/** En kommune som ikke har lagt inn boligene sine ennå. */
export const Tom: Story = scene({ oppsett: async () => void (await toemBoliger()) });

export const Laster: Story = laster(LIST);

export const TjenestenFeiler: Story = tjenestenFeiler(LIST);

export const IkkeKontakt: Story = ikkeKontakt(LIST);

export const ForMangeKall: Story = forMangeKall(LIST);

const nyttFilter = async (canvas: HTMLElement): Promise<void> => {
  await finn(canvas, ADRESSE);
  await trykk(canvas, '.filterkolonne input[type=checkbox]');
};

/** Boligene blir stående mens de som passer et nytt filter, er på vei. */
export const Oppdaterer: Story = {
  ...scene({ nett: () => [aldriSvarEtter(LIST, 1)] }),
  play: ({ canvasElement }) => nyttFilter(canvasElement),
};

/** Boligene blir stående når et nytt filter ikke kunne hentes, med hvor gamle de er. */
export const Utdatert: Story = {
  ...scene({ nett: () => [problemEtter(LIST, 1, 'UTILGJENGELIG')] }),
  play: ({ canvasElement }) => nyttFilter(canvasElement),
};

export const UtenNett: Story = scene({ omgivelser: utenNett });

/** Petra har ikke rollen for boligoversikten. */
export const IkkeTilgang: Story = scene({ hvem: 'petra' });

export const LoggetUt: Story = loggetUt();
