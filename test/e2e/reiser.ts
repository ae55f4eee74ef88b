// The pages of the two hosts, stop by stop, as people come to them. Looked at by `flate.test.ts`, and taken as pictures
// by `npm run screenshots`; the states of each element by itself are stories.
import type { Spraak } from '../flate/katalog.ts';
import { fatt, finnSaken, foreslaa, kartlegg, skrivForslag } from './ansatt.ts';
import { fullfoer, fyllUt } from './innbygger.ts';
import { loggInn, type Omgivelser } from './omgivelser.ts';
import type { Side } from './side.ts';

/** Looks at the page as it is now. In a dialog only what the window shows is looked at. */
export type Se = (side: Side, navn: string, utsnitt?: 'vindu') => Promise<void>;

type Reise = (omgivelser: Omgivelser, spraak: Spraak, se: Se) => Promise<void>;

const SOEKER = { nb: 'Kari Margrethe Nordmann', nn: 'Ola Nordmann' } as const;
const SKRIFT = { nb: 'Bokmål', nn: 'Nynorsk' } as const;
const kommuneside = (spraak: Spraak, fil = ''): string =>
  `/kommuneside/${spraak === 'nn' ? 'nn/' : ''}${fil}`;

async function innbygger(o: Omgivelser, spraak: Spraak, fil: string, navn: string): Promise<Side> {
  const side = await o.person(kommuneside(spraak, fil), spraak);
  await loggInn(side, navn);
  return side;
}
async function ansatt(o: Omgivelser, spraak: Spraak, navn: string): Promise<Side> {
  const side = await o.person(`/fagsystem/?spraak=${spraak}`, spraak);
  await loggInn(side, navn);
  return side;
}

const utenInnlogging: Reise = async (o, spraak, se) => {
  if (spraak === 'nb') {
    await se(await o.person('/'), 'forside');
    await se(await o.person('/api/'), 'api', 'vindu');
  }
  await se(await o.person(kommuneside(spraak), spraak), 'soeknad-uinnlogget');
  const fagsystem = await o.person(`/fagsystem/?spraak=${spraak}`, spraak);
  await se(fagsystem, 'fagsystem-uinnlogget');
  await fagsystem.trykk('Logg inn');
  await fagsystem.page.waitForSelector('form');
  await se(fagsystem, 'innlogging');
};

/** From the application to the contract; each stop before what it leads to. */
const hovedvei: Reise = async (o, spraak, se) => {
  const navn = SOEKER[spraak];
  const tom = await innbygger(o, spraak, 'min-sak.html', navn);
  await tom.ser('Du har ingen sak');
  await se(tom, 'min-sak-tom');

  const soeker = await innbygger(o, spraak, '', navn);
  await soeker.ser('Mangler du et sted å sove');
  await se(soeker, 'soeknad-foer-du-starter');
  await fyllUt(soeker, 'NY', (stopp) => se(soeker, `soeknad-${stopp}`), SKRIFT[spraak]);
  await soeker.trykk('Neste steg');
  await fullfoer(soeker, 'NY', (stopp) => se(soeker, `soeknad-${stopp}`));

  const trine = await ansatt(o, spraak, 'Trine');
  await finnSaken(trine, navn);
  await se(trine, 'sak-ny');
  await trine.trykk('Ta saken');
  await trine.ser('Gå til kartleggingen');
  await trine.trykk('Vedtak');
  await se(trine, 'sak-vedtak-for-tidlig');
  await trine.trykk('Økonomi');
  await se(trine, 'sak-oekonomi-ikke-hentet');
  await trine.trykk('Hent opplysningene');
  await trine.ser(spraak === 'nb' ? '28 000 kr' : '20 000 kr');
  await se(trine, 'sak-oekonomi');
  await kartlegg(trine, (stopp, utsnitt) => se(trine, `sak-kartlegging-${stopp}`, utsnitt));
  await foreslaa(trine, 'NY', (stopp, utsnitt) => se(trine, `sak-vedtak-${stopp}`, utsnitt));

  const vidar = await ansatt(o, spraak, 'Vidar');
  await finnSaken(vidar, navn);
  await fatt(vidar, (stopp, utsnitt) => se(vidar, `sak-vedtak-${stopp}`, utsnitt));

  const venter = await innbygger(o, spraak, 'min-sak.html', navn);
  await venter.ser('Les hele vedtaket');
  await se(venter, 'min-sak-venteliste');

  await trine.page.reload();
  await trine.trykk('Tilby bolig');
  await trine.ser('Vedtaket gir');
  await trine.ro();
  await se(trine, 'boligoversikt-tilby');
  await trine.trykk('Tilby boligen');
  await trine.ser('Boligen holdes av til søkeren har svart');
  await se(trine, 'tilbudsdialog', 'vindu');
  await trine.trykk('Send tilbudet');
  await trine.ser('Venter på svar');
  await se(trine, 'sak-tilbud-sendt');

  await venter.page.reload();
  await venter.ser('Du har fått tilbud om bolig');
  await se(venter, 'min-sak-tilbud');
  await venter.trykk('Nei takk');
  await se(venter, 'min-sak-nei', 'vindu');
  await venter.page.keyboard.press('Escape');
  await venter.trykk('Ja takk til boligen');
  await venter.ser('Du har sagt ja');
  await se(venter, 'min-sak-sagt-ja');

  await trine.page.reload();
  await trine.trykk('Registrer kontrakten');
  await trine.ser('Du må rette disse feilene før du kan fortsette');
  await se(trine, 'sak-kontrakt-feil');
};

const lister: Reise = async (o, spraak, se) => {
  const trine = await ansatt(o, spraak, 'Trine');
  await trine.ser('MODIG SYKKEL');
  await se(trine, 'saksliste');
  await trine.skriv('Søk på navn eller saksnummer', 'finnes ikke');
  await trine.ro();
  await se(trine, 'saksliste-uten-treff');

  await trine.trykk('Boliger');
  await trine.ser('Vis flere boliger');
  await se(trine, 'boligoversikt');
  await trine.velg(null, 'Klar for innflytting');
  await trine.velg(null, 'Omsorgsbolig');
  await trine.ro();
  await se(trine, 'boligoversikt-filter');
  await trine.velg(null, 'Liste');
  await se(trine, 'boligoversikt-liste');
  await trine.skriv('Søk i boliger', 'finnes ikke');
  await trine.ro();
  await se(trine, 'boligoversikt-uten-treff');

  // The list still knows what was searched for.
  await trine.trykk('Saksliste');
  await trine.trykk('Fjern søket');
  await trine.trykk('ERFAREN HESTEDROSJE');
  await trine.ser('Søker og kontakt');
  await se(trine, 'sak-om');
  await trine.trykk('Kartlegging');
  await se(trine, 'sak-kartlegging-laast');
  await trine.trykk('Økonomi');
  await trine.ro();
  await se(trine, 'sak-oekonomi-to-personer');
  await trine.trykk('Lag forslag til vedtak');
  await skrivForslag(trine, 'BOLIGBISTAND');
  await se(trine, 'vedtaksdialog-bistand', 'vindu');
  await trine.velg('Hvilket forslag til vedtak skal saken få?', 'Avslag');
  await se(trine, 'vedtaksdialog-avslag', 'vindu');

  const petra = await ansatt(o, spraak, 'Petra');
  await petra.ser('Trine saksbehandler');
  await se(petra, 'innsynslogg');

  for (const [navn, stopp] of [
    ['FIN SKOGSTI', 'tilbud-med-frist'],
    ['MODIG SYKKEL', 'vurderes'],
  ] as const) {
    const side = await innbygger(o, spraak, 'min-sak.html', navn);
    await side.ser('Veien videre');
    await se(side, `min-sak-${stopp}`);
  }
};

export const reiser: Readonly<Record<string, Reise>> = { utenInnlogging, lister, hovedvei };
