import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { innhentOekonomi, opprettTilbud } from '@kobo-bolig/contract/client';
import { call } from '@kobo-bolig/sdk';
import { html } from 'lit';
import { forslag, ledigBolig, nySak, type Saksvalg } from '../../packages/components/src/testing/saker.ts';
import { folk, kalender, registerNede, spolFrem } from '../verktoey/backend.ts';
import { finn, skriv, trykk } from '../verktoey/handling.ts';
import { aldriSvarEtter, problemEtter, utenNett } from '../verktoey/nett.ts';
import { scene, type Scene } from '../verktoey/scene.ts';
import {
  finnesIkke,
  forMangeKall,
  ikkeKontakt,
  laster,
  loggetUt,
  tjenestenFeiler,
} from '../verktoey/tilstander.ts';

interface Args {
  headingLevel: number;
  fane: 'om' | 'kartlegging' | 'oekonomi' | 'vedtak';
}
type Story = StoryObj<Args>;

const HENT = 'GET /v1/saker/*';

/**
 * En sak fra søknad til kontrakt, for saksbehandleren: søknaden, kartleggingen, økonomien, vedtaket og tilbudet.
 */
const meta: Meta<Args> = {
  title: 'Sak/Sak',
  component: 'kobo-sak',
  args: { headingLevel: 2, fane: 'om' },
  argTypes: { fane: { control: 'inline-radio', options: ['om', 'kartlegging', 'oekonomi', 'vedtak'] } },
  render: ({ headingLevel, fane }, { loaded }) => html`
    <kobo-sak heading-level=${headingLevel} .fane=${fane} .sakId=${loaded['data'] as string}></kobo-sak>
  `,
};
export default meta;

const sak = (til: Saksvalg['til'], mer: Saksvalg & Scene = {}): Scene => {
  const { hvem, ...valg } = mer;
  return {
    ...(hvem !== undefined && { hvem }),
    oppsett: () => nySak(folk, { ...valg, ...(til && { til }) }),
  };
};

/** En sak ingen har tatt: søknaden kan leses, og saken kan tas. */
export const NySak: Story = scene(sak('NY'));

export const OmSaken: Story = scene(
  sak('UNDER_ARBEID', { soeker: 'Kari Margrethe Nordmann', medsoeker: 'Ola Nordmann' }),
);

/** Søkt mens Folkeregisteret ikke svarte: bare skjermet enhet ser saken til det er kjent om adressen er sperret. */
export const FolkeregisteretSvarerIkke: Story = scene({
  hvem: 'siri',
  oppsett: async () => {
    await registerNede('folkeregister');
    const svar = { 'soeker.oppgittNavn': 'Kari Nordmann', 'soeker.oppgittAdresse': 'Lyngveien 14' };
    return nySak(folk, { soeker: 'Kari Margrethe Nordmann', svar });
  },
});

export const Kartlegging: Story = { args: { fane: 'kartlegging' }, ...scene(sak('UNDER_ARBEID')) };

export const KartleggingLagret: Story = { args: { fane: 'kartlegging' }, ...scene(sak('KARTLEGGING')) };

/** Ferdigstilt er låst: kan leses, ikke endres. */
export const KartleggingFerdigstilt: Story = {
  args: { fane: 'kartlegging' },
  ...scene(sak('KARTLEGGING_FERDIGSTILT')),
};

export const Oekonomi: Story = {
  args: { fane: 'oekonomi' },
  ...scene({
    oppsett: async (som) => {
      const sakId = await nySak(folk, {
        soeker: 'Kari Margrethe Nordmann',
        medsoeker: 'Ola Nordmann',
        til: 'UNDER_ARBEID',
      });
      await call(som('trine'), innhentOekonomi, { path: { sakId } });
      return sakId;
    },
  }),
};

/** Vedtak før kartleggingen er ferdig: teksten sier hva som må gjøres først. */
export const VedtakFoerKartlegging: Story = { args: { fane: 'vedtak' }, ...scene(sak('UNDER_ARBEID')) };

export const VedtakKlartTilForslag: Story = {
  args: { fane: 'vedtak' },
  ...scene(sak('KARTLEGGING_FERDIGSTILT')),
};

export const Forslag: Story = { args: { fane: 'vedtak' }, ...scene(sak('VEDTAKSFORSLAG')) };

/** Forslaget gir noe annet enn kartleggingen sier, og kan ikke sendes før det er begrunnet. */
export const ForslagSomAvviker: Story = {
  args: { fane: 'vedtak' },
  ...scene(
    sak('VEDTAKSFORSLAG', {
      vedtak: {
        ...forslag.NY,
        bistand: [],
        boliginnhold: { boligtype: 'ORDINAER', soverom: 1, leietidMnd: 12 },
      },
    }),
  ),
};

/** Trine har foreslått, og må vente på en annen. */
export const TilGodkjenning: Story = { args: { fane: 'vedtak' }, ...scene(sak('GODKJENNING')) };

/** Vidar avgjør. */
export const TilAvgjoerelse: Story = {
  args: { fane: 'vedtak' },
  ...scene(sak('GODKJENNING', { hvem: 'vidar' })),
};

/** Før vedtaket er fattet, sier dialogen hvem det gjelder og hva som skjer. */
export const Avgjoer: Story = {
  ...TilAvgjoerelse,
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.hode .knapper .ds-button:not([data-variant])');
    await finn(canvasElement, 'dialog[open]');
  },
};

/** Et forslag går tilbake til den som skrev det, med en grunn. */
export const SenderTilbake: Story = {
  ...TilAvgjoerelse,
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.hode .knapper .ds-button[data-variant=secondary]');
    await trykk(canvasElement, '.retur button[type=submit]');
    await finn(canvasElement, '.ds-error-summary');
  },
};

export const Fattet: Story = { args: { fane: 'vedtak' }, ...scene(sak('FATTET')) };

export const FattetOmBoligbistand: Story = {
  args: { fane: 'vedtak' },
  ...scene(sak('FATTET', { formaal: 'BOLIGBISTAND' })),
};

export const TilbudSendt: Story = { args: { fane: 'vedtak' }, ...scene(sak('TILBUD_SENDT')) };

/** Boligen oppfyller ikke alt kartleggingen krever, og er tilbudt likevel. */
export const TilbudSomAvviker: Story = {
  args: { fane: 'vedtak' },
  ...scene({
    oppsett: async (som) => {
      const sakId = await nySak(folk, { til: 'FATTET' });
      const boligId = await ledigBolig(folk, {
        erTilgjengeligForRullestolbruker: false,
        leiekostnad: { manedsleie: 13_500 },
      });
      const body = {
        boligId,
        avvikBegrunnelse: 'Bostøtten dekker det leien er høyere enn kartleggingen sier.',
      };
      await call(som('trine'), opprettTilbud, { path: { sakId }, body });
      return sakId;
    },
  }),
};

/** Ingen svarte innen fristen: boligen holdes av til noen har vært i kontakt med søkeren. */
export const FristenGikkUt: Story = {
  args: { fane: 'vedtak' },
  ...scene({
    oppsett: async () => {
      const sakId = await nySak(folk, { til: 'TILBUD_SENDT' });
      await spolFrem(8);
      await kalender();
      return sakId;
    },
  }),
};

/** Før boligen frigis, sier dialogen hva som skjer med boligen og saken. */
export const FrigirBoligen: Story = {
  ...FristenGikkUt,
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.kontakt .ds-button:last-child');
    await finn(canvasElement, 'dialog[open]');
  },
};

/** Søkeren har sagt ja: kontrakten registreres når den er signert. */
export const TilbudAkseptert: Story = { args: { fane: 'vedtak' }, ...scene(sak('TILBUD_AKSEPTERT')) };

/** En leietid under tre år må ha et grunnlag, og her avviker den også fra vedtaket. */
export const KortLeietid: Story = {
  ...TilbudAkseptert,
  play: async ({ canvasElement }) => {
    await skriv(canvasElement, '#kontrakt-startdato', '01.02.2028');
    await skriv(canvasElement, '#kontrakt-sluttdato', '31.01.2029');
    await trykk(canvasElement, '.kontrakt button[type=submit]');
    await finn(canvasElement, '.ds-error-summary');
  },
};

/** Leien er en annen enn boligen er registrert med, og da spørres det hvorfor. */
export const KontraktSomAvviker: Story = {
  ...TilbudAkseptert,
  play: async ({ canvasElement }) => {
    await skriv(canvasElement, '#kontrakt-manedsleie', '9 000');
    await finn(canvasElement, '#kontrakt-avvikBegrunnelse');
  },
};

/** Skrive et forslag uten å forlate saken. */
export const SkriverForslag: Story = {
  ...VedtakKlartTilForslag,
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.hode .knapper .ds-button:not([data-variant])');
    await finn(canvasElement, 'dialog[open]');
  },
};

export const Laster: Story = laster(HENT, sak('NY'));

export const TjenestenFeiler: Story = tjenestenFeiler(HENT, sak('NY'));

export const IkkeKontakt: Story = ikkeKontakt(HENT, sak('NY'));

/** Saken finnes ikke, eller leseren har ikke tilgang til den. De to kan ikke skilles fra hverandre. */
export const FinnesIkke: Story = finnesIkke(HENT, sak('NY'));

export const ForMangeKall: Story = forMangeKall(HENT, sak('NY'));

/** Saken er tatt, og leses på nytt: det som står, blir stående imens. */
export const Oppdaterer: Story = {
  ...scene({ ...sak('NY'), nett: () => [aldriSvarEtter(HENT, 1)] }),
  play: ({ canvasElement }) => trykk(canvasElement, '.hode .knapper .ds-button'),
};

/** Saken er tatt, men kan ikke leses på nytt: det som står, er eldre enn det ser ut til. */
export const Utdatert: Story = {
  ...scene({ ...sak('NY'), nett: () => [problemEtter(HENT, 1, 'UTILGJENGELIG')] }),
  play: async ({ canvasElement }) => {
    await trykk(canvasElement, '.hode .knapper .ds-button');
    await finn(canvasElement, '.band');
  },
};

export const UtenNett: Story = scene({ ...sak('UNDER_ARBEID'), omgivelser: utenNett });

export const IkkeTilgang: Story = scene(sak('NY', { hvem: 'petra' }));

export const LoggetUt: Story = loggetUt(sak('NY'));
