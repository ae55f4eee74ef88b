import { html } from 'lit';
import { hentKartlegging, lagreKartlegging } from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { button, choose, control, pressWhenThere, shows, summary, write } from '../../testing/controls.ts';
import { cleanup, fixture, settled, shownText } from '../../testing/fixture.ts';
import { nySak, type Saksvalg, vurdert } from '../../testing/saker.ts';
import './define.ts';
import type { KoboSak } from './kobo-sak.ts';

const backend = startBackend();

async function draw(valg: Saksvalg = {}, hvem = 'trine'): Promise<KoboSak> {
  const sakId = await nySak(backend, { til: 'UNDER_ARBEID', ...valg });
  const element = await fixture<KoboSak>(
    html`<kobo-sak
      sak-id=${sakId}
      fane="kartlegging"
      .client=${backend.ansatt(hvem, { retries: 0 })}
    ></kobo-sak>`,
  );
  await shows(element, 'Bosituasjon');
  return element;
}

const stored = async ({ sakId = '' }: KoboSak) =>
  (await call(backend.ansatt('trine'), hentKartlegging, { path: { sakId } })).data;

describe('kobo-sak, the assessment', function () {
  this.timeout(120_000);
  before(() => backend.nullstill());
  afterEach(async () => {
    backend.mellomledd = undefined;
    await cleanup();
  });

  it('starts from what the application says', async () => {
    const element = await draw();
    ok(shownText(element).includes('fylt ut fra søknaden'));
    ok(control(element, 'Har ikke bolig').checked);
    ok(control(element, 'Er uten bolig').checked);
    equal(
      control(element, 'Beskriv situasjonen (valgfritt)').value,
      'Jeg mistet rommet jeg leide, og har ikke penger til depositum.',
    );
    ok(!control(element, 'Ja').checked && !control(element, 'Nei').checked, 'It concludes nothing.');
  });

  it('stores by itself what is written, and says when', async () => {
    const element = await draw();
    write(element, 'Søkerens egne ønsker (valgfritt)', 'Nær skolen.');
    await shows(element, 'Endringer er ikke lagret ennå');
    await shows(element, 'Sist lagret kl.');
    equal((await stored(element)).innhold.egneOensker, 'Nær skolen.');
    await shows(element, 'ERFAREN HESTEDROSJE Kartlegging ');
  });

  it('says what is missing, leads there, and clears only what is corrected', async () => {
    const element = await draw();
    write(element, 'Minste antall soverom', '');
    button(element, 'Ferdigstill kartleggingen').click();
    await shows(element, 'Du må rette disse feilene før du kan fortsette');
    const root = element.shadowRoot;
    equal(root?.activeElement?.textContent?.trim(), 'Du må rette disse feilene før du kan fortsette');
    equal(
      summary(element).join(' '),
      'Minste antall soverom må være et tall fra 0 til 10. Svar på om søkeren er vanskeligstilt på boligmarkedet. ' +
        'Begrunn svaret på om søkeren er vanskeligstilt. ' +
        'Velg minst én grunn til behovet. «Uten behovsprøving» gjelder bare saker av den typen, og står alene.',
    );
    await expectAccessibleEverywhere(element);
    root?.querySelectorAll<HTMLElement>('.ds-error-summary a')[1]?.click();
    equal(root?.activeElement, control(element, 'Ja') as Element);
    choose(element, 'Ja');
    await settled(element);
    equal(summary(element).length, 3);
  });

  it('takes dates as people write them, and says when one is no day', async () => {
    const element = await draw();
    const field = control(element, 'Må flytte ut innen (valgfritt)');
    write(element, 'Må flytte ut innen (valgfritt)', '31.11.2026');
    // The event itself: a window that is not in front gives no field the focus.
    field.dispatchEvent(new FocusEvent('blur'));
    await shows(element, 'Skriv datoen som dd.mm.åååå, for eksempel 07.12.2026.');
    write(element, 'Må flytte ut innen (valgfritt)', '7/12 2026');
    await shows(element, 'Sist lagret kl.');
    equal((await stored(element)).innhold.bosituasjon.maaUtDato, '2026-12-07');
    choose(element, 'Flyktning');
    await settled(element);
    write(element, 'Dato for første bosetting', '1.9.26');
    await eventually(
      async () => (await stored(element)).innhold.tildelingsgrunnlag.bosattDato === '2026-09-01',
      10_000,
    );
    await expectAccessibleEverywhere(element);
  });

  it('is completed once everything is answered, asks first, and locks', async () => {
    const element = await draw();
    const heard: string[] = [];
    element.addEventListener('kobo-sak-endret', (event) => heard.push(event.detail.status));
    write(element, 'Minste antall soverom', '2');
    choose(element, 'Ja');
    write(element, 'Begrunn svaret', 'Har ikke egnet bolig.');
    choose(element, 'Eldre');
    await settled(element);
    const primary = () =>
      element.shadowRoot?.querySelector<HTMLInputElement>('input[name=k-primaer]:checked')?.value;
    equal(primary(), 'ELDRE', 'The only ground is the primary.');
    choose(element, 'Psykisk helse');
    await settled(element);
    equal(primary(), 'ELDRE');
    button(element, 'Ferdigstill kartleggingen').click();
    await shows(element, 'Kartleggingen av ERFAREN HESTEDROSJE blir låst');
    await expectAccessibleEverywhere(element);
    button(element, 'Avbryt').click();
    equal((await stored(element)).status, 'PAABEGYNT');
    button(element, 'Ferdigstill kartleggingen').focus();
    button(element, 'Ferdigstill kartleggingen').click();
    await pressWhenThere(element, 'Ferdigstill');
    await shows(element, 'Ferdigstilt av Trine saksbehandler, ');
    equal(element.shadowRoot?.querySelector('form'), null);
    equal(element.shadowRoot?.activeElement?.textContent?.trim(), 'Kartlegging');
    ok(shownText(element).includes('Primær målgruppe Eldre'), shownText(element));
    equal(heard.join(), 'KARTLEGGING,KARTLEGGING_FERDIGSTILT');
    await pressWhenThere(element, 'Lag forslag til vedtak');
    await expectAccessibleEverywhere(element);
  });

  it('shows which parts are done, and leads to each', async () => {
    const element = await draw({ til: 'KARTLEGGING' });
    const list = () =>
      (element.shadowRoot?.querySelector<HTMLElement>('.deler')?.innerText ?? '').replaceAll(/\s+/g, ' ');
    await eventually(() => list().includes('av 5 deler er ferdige'));
    ok(list().includes('Økonomisk situasjon Ikke ferdig'), list());
    ok(list().includes('Vurdering Ferdig'), list());
    button(element, 'Grunnlag for tildeling').click();
    equal(element.shadowRoot?.activeElement?.id, 'k-del-grunnlag');
    await expectAccessibleEverywhere(element);
    button(element, 'Økonomisk situasjon').click();
    await eventually(() => element.fane === 'oekonomi');
  });

  it('keeps what is written when it could not be stored, and stores it when asked to', async () => {
    const element = await draw();
    backend.mellomledd = (request, send) =>
      request.method === 'PUT' ? Promise.resolve(new Response('', { status: 503 })) : send(request);
    write(element, 'Begrunn svaret', 'Skrevet mens det var nede.');
    await eventually(() => element.shadowRoot?.querySelector('.problem'), 10_000);
    button(element, 'Om saken').click();
    button(element, 'Kartlegging').click();
    await settled(element);
    equal(control(element, 'Begrunn svaret').value, 'Skrevet mens det var nede.');
    await expectAccessibleEverywhere(element);
    backend.mellomledd = undefined;
    button(element, 'Prøv igjen').click();
    await shows(element, 'Sist lagret kl.');
    equal((await stored(element)).innhold.vanskeligstiltBegrunnelse, 'Skrevet mens det var nede.');
  });

  it('lets the reader choose when somebody else has stored meanwhile', async () => {
    const element = await draw({ til: 'KARTLEGGING' });
    const { innhold, versjon } = await stored(element);
    await call(backend.ansatt('trine'), lagreKartlegging, {
      path: { sakId: element.sakId ?? '' },
      body: { ...vurdert(innhold), vanskeligstiltBegrunnelse: 'Deres', egneOensker: 'Deres ønsker' },
      etag: etagOf(versjon),
    });
    write(element, 'Begrunn svaret', 'Min');
    await shows(element, 'Noen har endret kartleggingen etter at du åpnet den');
    equal(control(element, 'Begrunn svaret').value, 'Min');
    const message = element.shadowRoot?.getElementById('k-konflikt');
    const near = message?.previousElementSibling;
    ok(
      near?.contains(control(element, 'Begrunn svaret')),
      'It stands under the section that was written in.',
    );
    await shows(element, 'Ikke lagret: velg først hva som skal gjelde');
    button(element, 'Ferdigstill kartleggingen').click();
    await eventually(() => element.shadowRoot?.activeElement === message);
    const named = Array.from(
      element.shadowRoot?.querySelectorAll('.uenige dt') ?? [],
      (dt) => dt.textContent,
    );
    equal(named.join(), 'Begrunn svaret', 'Only what both have changed.');
    ok(shownText(element).includes('Begrunn svaret Lagret nå: Deres Ditt: Min'), shownText(element));
    await expectAccessibleEverywhere(element);
    button(element, 'Lagre mine svar').click();
    await shows(element, 'Sist lagret kl.');
    await eventually(() => element.shadowRoot?.activeElement === control(element, 'Begrunn svaret'));
    const after = (await stored(element)).innhold;
    equal(after.vanskeligstiltBegrunnelse, 'Min');
    equal(after.egneOensker, 'Deres ønsker', 'What was not touched here is theirs.');
    equal(control(element, 'Søkerens egne ønsker (valgfritt)').value, 'Deres ønsker');
  });

  it('keeps what each has changed when nobody changed the same', async () => {
    const element = await draw({ til: 'KARTLEGGING' });
    const { innhold, versjon } = await stored(element);
    await call(backend.ansatt('trine'), lagreKartlegging, {
      path: { sakId: element.sakId ?? '' },
      body: { ...innhold, egneOensker: 'Deres ønsker' },
      etag: etagOf(versjon),
    });
    write(element, 'Begrunn svaret', 'Min');
    await shows(element, 'Det en annen har lagret i kartleggingen imens, er tatt med');
    const after = (await stored(element)).innhold;
    equal([after.vanskeligstiltBegrunnelse, after.egneOensker].join(), 'Min,Deres ønsker');
    equal(control(element, 'Søkerens egne ønsker (valgfritt)').value, 'Deres ønsker');
  });

  it('stores what is written when the reader goes elsewhere at once', async () => {
    const element = await draw();
    write(element, 'Begrunn svaret', 'Rett før jeg gikk.');
    element.remove();
    await eventually(
      async () => (await stored(element)).innhold.vanskeligstiltBegrunnelse === 'Rett før jeg gikk.',
      10_000,
    );
  });

  it('is for reading to everybody else', async () => {
    const element = await draw({ til: 'KARTLEGGING' }, 'vidar');
    await shows(element, 'Bare saksbehandleren i saken kan endre den.');
    equal(element.shadowRoot?.querySelector('form'), null);
  });
});
