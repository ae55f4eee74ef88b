import { html } from 'lit';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { button, pressWhenThere, shows } from '../../testing/controls.ts';
import { cleanup, find, fixture, shownText } from '../../testing/fixture.ts';
import { nySak, type Saksvalg } from '../../testing/saker.ts';
import './define.ts';
import type { KoboOekonomiskSituasjon } from './kobo-oekonomisk-situasjon.ts';

const backend = startBackend();
const nbsp = (words: string): string => words.replaceAll('_', '\u00a0');

const draw = (sakId: string, hvem = 'trine') =>
  fixture<KoboOekonomiskSituasjon>(
    html`<kobo-oekonomisk-situasjon
      sak-id=${sakId}
      .client=${backend.ansatt(hvem, { retries: 0 })}
    ></kobo-oekonomisk-situasjon>`,
  );

async function fetched(valg: Saksvalg): Promise<KoboOekonomiskSituasjon> {
  const element = await draw(await nySak(backend, { ...valg, til: 'UNDER_ARBEID' }));
  await pressWhenThere(element, 'Hent opplysningene');
  await shows(element, 'Husstanden samlet');
  return element;
}

/** Each card's words, the household first. */
const cards = (element: Element): string[] =>
  Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>('article') ?? [], (card) =>
    card.innerText.replace(/[^\S\u00a0]+/g, ' ').trim(),
  );

describe('kobo-oekonomisk-situasjon', function () {
  this.timeout(120_000);
  before(() => backend.nullstill());
  afterEach(async () => {
    backend.mellomledd = undefined;
    await backend.registerNede();
    await cleanup();
  });

  it('shows the household of Husbanken’s own screen, amount by amount', async () => {
    const element = await fetched({ soeker: 'Kari Margrethe Nordmann', medsoeker: 'Ola Nordmann' });
    ok(
      /^Økonomisk situasjon Ulike skatteår i husstanden Hentet fra Skatteetaten .+ kl\.\u00a0\d\d\.\d\d · hjemmel: boligsosialloven § 9 Hent opplysningene på nytt Opplysningene er hentet fra Skatteetaten\. Inntekten er et gjennomsnitt fra de siste seks månedene\./.test(
        shownText(element),
      ),
      shownText(element),
    );
    const [household = '', kari, ola] = cards(element);
    for (const words of [
      'Inntekt per måned 48_000_kr snitt ',
      'Samlet gjeld 482_000_kr fra skatteoppgjør 2020 og 2021',
      'Brutto formue 0_kr fra skatteoppgjør 2020 og 2021',
      'Fra skatteoppgjør 2020 og 2021 Annen formue 0_kr Annen inntekt 3_490_kr Inntektsfradrag 0_kr',
    ]) {
      ok(household.includes(nbsp(words)), `${words} is not in: ${household}`);
    }
    equal(
      kari,
      nbsp(
        'Kari Margrethe Nordmann Søker Inntekt per måned 28_000_kr Fra skatteoppgjøret 2020 Eldre enn 2021 ' +
          'Samlet gjeld 402_000_kr Brutto formue 0_kr Annen formue 0_kr Annen inntekt 3_490_kr Inntektsfradrag 0_kr ' +
          'Inntektskilder Nav arbeid og ytelser 28_000_kr',
      ),
    );
    equal(
      ola,
      nbsp(
        'Ola Nordmann Medsøker Inntekt per måned 20_000_kr Fra skatteoppgjøret 2021 ' +
          'Samlet gjeld 80_000_kr Brutto formue 0_kr Annen formue 0_kr Annen inntekt 0_kr Inntektsfradrag 0_kr ' +
          'Inntektskilder Nav arbeid og ytelser 12_000_kr Sole Rørlegger AS 8_000_kr',
      ),
    );
    const edge = (selector: string) => Math.round(find(element, selector).getBoundingClientRect().right);
    equal(edge('.oppgjoer .ds-tag'), edge('.person .linjer dd'), 'The older year stands over the amounts.');
  });

  it('draws six months, and says the same in a table', async () => {
    const element = await fetched({ soeker: 'ERFAREN HESTEDROSJE', medsoeker: 'RASK TALLERKEN' });
    find(element, 'details.tabell').setAttribute('open', '');
    const rows = Array.from(
      element.shadowRoot?.querySelectorAll<HTMLTableRowElement>('table tr') ?? [],
      (row) => Array.from(row.cells, (cell) => cell.innerText.trim()).join(' | '),
    );
    equal(rows[0], 'Måned | ERFAREN HESTEDROSJE | RASK TALLERKEN | Samlet');
    equal(rows.length, 8);
    equal(rows.at(-1), nbsp('Snitt |  | 48_000_kr'));
    const drawn = Array.from(element.shadowRoot?.querySelectorAll('.beloep') ?? [], (one) => one.textContent);
    equal(drawn.length, 6);
    for (const amount of drawn)
      ok(
        rows.some((row) => row.endsWith(`| ${amount}\u00a0kr`)),
        `${amount}`,
      );
    await expectAccessibleEverywhere(element);
  });

  it('says that nothing is fetched yet, and tells the host when it is', async () => {
    const element = await draw(await nySak(backend, { til: 'UNDER_ARBEID' }));
    await shows(element, 'Økonomien er ikke hentet ennå');
    await expectAccessibleEverywhere(element);
    const heard: unknown[] = [];
    element.addEventListener('kobo-oekonomi-hentet', (event) => heard.push(event.detail));
    backend.kall.length = 0;
    const press = button(element, 'Hent opplysningene');
    press.focus();
    press.click();
    press.click();
    await shows(element, 'Husstanden samlet');
    await eventually(() => element.shadowRoot?.activeElement?.textContent?.trim() === 'Økonomisk situasjon');
    equal(JSON.stringify(heard), JSON.stringify([{ sakId: element.sakId }]));
    equal(backend.kall.filter((one) => one.startsWith('POST')).length, 1, 'A double click asks once.');
  });

  it('tells nothing registered from nothing fetched', async () => {
    const [blyant, person] = cards(await fetched({ soeker: 'STILLE BLYANT' }));
    ok(blyant?.includes('Inntekt per måned Ingen inntekt registrert'), blyant);
    ok(
      person?.includes('Inntekt per måned Ingen inntekt registrert Skatteetaten har ingen opplysninger'),
      person,
    );
    const [skuffe, none] = cards(await fetched({ soeker: 'GRØNN SKUFFE' }));
    ok(
      skuffe?.includes('Samlet gjeld Ikke noe skatteoppgjør Brutto formue Ikke noe skatteoppgjør'),
      'Nobody’s numbers are not 0.',
    );
    ok(!skuffe?.includes(nbsp(' 0_kr')), skuffe);
    ok(none?.includes('Skatteetaten har ikke noe skatteoppgjør. Det teller som 0 kr.'), none);
  });

  it('names in the sums who nothing is registered about', async () => {
    const [household] = cards(await fetched({ soeker: 'GRØNN SKUFFE', medsoeker: 'STILLE BLYANT' }));
    for (const words of [
      'Skatteetaten har ingen inntekt registrert på STILLE BLYANT. Det teller som 0 kr i summen.',
      'Skatteetaten har ikke noe skatteoppgjør for GRØNN SKUFFE. Det teller som 0 kr i summene.',
    ])
      ok(household?.includes(words), household);
  });

  it('shows those who could be fetched when one could not, and says whose numbers are missing', async () => {
    const element = await fetched({ soeker: 'ERFAREN HESTEDROSJE', medsoeker: 'KRAFTIG SEIL' });
    const [household, erfaren, seil] = cards(element);
    ok(household?.includes('Summene er ikke fullstendige. Det mangler tall for KRAFTIG SEIL.'), household);
    ok(erfaren?.includes(nbsp('Inntekt per måned 31_000_kr')), erfaren);
    ok(seil?.includes('Inntekt per måned Ikke hentet Skatteetaten svarte ikke.'), seil);
    await expectAccessibleEverywhere(element);
  });

  it('keeps what it has while the registers are asked', async () => {
    const element = await fetched({ soeker: 'ERFAREN HESTEDROSJE' });
    backend.mellomledd = () => new Promise(() => undefined);
    button(element, 'Hent opplysningene på nytt').click();
    await shows(element, 'Henter fra Skatteetaten …');
    ok(shownText(element).includes(nbsp('31_000_kr')));
    await expectAccessibleEverywhere(element);
  });

  it('keeps what it had when the registers are down, and goes on when they are back', async () => {
    const element = await fetched({ soeker: 'ERFAREN HESTEDROSJE' });
    await backend.registerNede('.test');
    button(element, 'Hent opplysningene på nytt').click();
    await shows(element, 'Registeret svarer ikke nå');
    ok(shownText(element).includes('Det som er hentet før, er beholdt.'));
    ok(shownText(element).includes(nbsp('31_000_kr')));
    await expectAccessibleEverywhere(element);
    await backend.registerNede();
    button(element, 'Prøv igjen').click();
    await eventually(() => !shownText(element).includes('Registeret svarer ikke nå'), 10_000);
  });

  it('keeps one register’s older answer, with its date, when only that one is down', async () => {
    const element = await fetched({ soeker: 'ERFAREN HESTEDROSJE' });
    await backend.registerNede('inntekt.test');
    button(element, 'Hent opplysningene på nytt').click();
    await shows(element, 'Skatteetaten svarte ikke nå. Tallene er fra');
    const [household, person] = cards(element);
    ok(
      household?.includes(
        'Skatteetaten svarte ikke for ERFAREN HESTEDROSJE. Summene bygger på tallene vi hadde.',
      ),
    );
    ok(
      /31\u00a0000\u00a0kr Skatteetaten svarte ikke nå\. Tallene er fra \d+\.\u00a0\p{L}+ \d{4}\. /u.test(
        person ?? '',
      ),
      person,
    );
  });

  it('shows no number about somebody shielded, and the rest to the shielded unit only', async () => {
    const sakId = await nySak(backend, {
      til: 'UNDER_ARBEID',
      soeker: 'ERFAREN HESTEDROSJE',
      medsoeker: 'VARSOM LYNGHEI',
      saksbehandler: 'siri',
    });
    await shows(await draw(sakId), 'Vi finner ikke');
    const element = await draw(sakId, 'siri');
    await pressWhenThere(element, 'Hent opplysningene');
    await shows(element, 'Husstanden samlet');
    const lynghei = cards(element).at(-1) ?? '';
    ok(lynghei.includes('Inntekt per måned Skjermet Opplysningene er skjermet.'), lynghei);
    ok(!/\d\u00a0kr/.test(lynghei), lynghei);
    await expectAccessibleEverywhere(element);
  });

  it('offers no fetching to who may only look', async () => {
    const element = await draw(await nySak(backend, { til: 'UNDER_ARBEID' }), 'vidar');
    element.bareLes = true;
    await shows(element, 'Saksbehandleren i saken henter dem.');
    equal(element.shadowRoot?.querySelectorAll('button').length, 0);
  });

  it('names the role that is missing', async () => {
    const element = await draw(await nySak(backend), 'berit');
    await shows(element, 'Du har ikke tilgang til økonomiske opplysninger');
  });
});
