import { css, html } from 'lit';
import { KoboNettverksfeil, KoboProblem } from '@kobo-bolig/sdk';
import { define } from '../base/define.ts';
import { KoboElement } from '../base/kobo-element.ts';
import { button } from '../styles/ds/button.gen.ts';
import { heading } from '../styles/ds/heading.gen.ts';
import { link } from '../styles/ds/link.gen.ts';
import { paragraph } from '../styles/ds/paragraph.gen.ts';
import { skeleton } from '../styles/ds/skeleton.gen.ts';
import { ds } from '../styles/ds.ts';
import { equal, eventually, ok } from '../testing/assert.ts';
import { expectAccessibleEverywhere } from '../testing/axe.ts';
import { cleanup, find, fixture, settled, shownText } from '../testing/fixture.ts';
import { tasklist } from '../icons/icons.gen.ts';
import { Resource } from './resource.ts';
import { renderTilstand, skeletonRows } from './tilstand.ts';
import { tilstandStyles } from './tilstand.styles.ts';

type Saker = string[];
const facts = {
  title: '',
  detail: '',
  operation: 'hentSaker',
  attempts: 1,
  uncertain: false,
  requestId: 'r-1',
};
const problem = (status: number, code: string) =>
  new KoboProblem({ ...facts, code, status, traceId: '7F3A-21' });

/** The smallest element of data: a list, a filter, and answers the test decides when to give. */
class TestListe extends KoboElement {
  static override readonly tag = 'kobo-testliste';
  static override styles = [
    ...ds(button, heading, link, paragraph, skeleton),
    tilstandStyles,
    css`
      :host {
        --kobo-tilstand-height: 24rem;
      }
    `,
  ];
  static override properties = { kommune: { state: true }, filter: { state: true } };

  declare kommune: string;
  declare filter: string;
  answers: PromiseWithResolvers<Saker>[] = [];
  signals: AbortSignal[] = [];
  logins = 0;

  constructor() {
    super();
    this.kommune = '9901';
    this.filter = '';
  }

  readonly saker = new Resource<Saker>(this, {
    key: () => (this.kommune ? [this.kommune] : undefined),
    query: () => [this.filter],
    names: () => ({ one: 'sak', indefinite: 'saker', definite: 'sakene' }),
    load: (signal) => {
      this.signals.push(signal);
      const answer = Promise.withResolvers<Saker>();
      this.answers.push(answer);
      return answer.promise;
    },
  });

  protected override renderContent(): unknown {
    return renderTilstand({
      resource: this.saker,
      level: 3,
      content: (saker) =>
        html`<ul>
          ${saker.map((sak) => html`<li>${sak}</li>`)}
        </ul>`,
      skeleton: () => skeletonRows(4),
      empty: (saker) =>
        saker.length > 0
          ? undefined
          : { icon: tasklist, title: 'Du har ingen saker', help: 'Saker du får tildelt, vises her.' },
      noAccess: 'Be lederen din om rollen Kobo saksbehandling.',
      login: () => (this.logins += 1),
    });
  }

  /** Answers the latest question. */
  async answer(saker: Saker | Error): Promise<void> {
    const latest = this.answers.at(-1);
    if (saker instanceof Error) latest?.reject(saker);
    else latest?.resolve(saker);
    await new Promise((resolve) => setTimeout(resolve));
    await settled(this);
  }
}
define(TestListe);

const draw = () => fixture<TestListe>(html`<kobo-testliste></kobo-testliste>`);
const area = (liste: TestListe) => find(liste, '.tilstand');

describe('the states of an element', () => {
  afterEach(cleanup);

  it('shows nothing at first, then grey rows, and is busy all the while', async () => {
    const liste = await draw();
    equal(area(liste).getAttribute('aria-busy'), 'true');
    equal(liste.shadowRoot?.querySelectorAll('.skjelettrad').length, 0);
    const before = area(liste).getBoundingClientRect().height;
    await eventually(() => liste.shadowRoot?.querySelectorAll('.skjelettrad').length === 4);
    equal(area(liste).getBoundingClientRect().height, before, 'The place moves when the rows come.');
    equal(shownText(liste), 'Henter saker');
    await expectAccessibleEverywhere(liste);
  });

  it('tells screen readers once that it loads', async () => {
    const liste = await draw();
    const status = find(liste, '[role=status]');
    await eventually(() => status.textContent === 'Henter saker');
  });

  it('shows content', async () => {
    const liste = await draw();
    await liste.answer(['MODIG SYKKEL']);
    equal(shownText(liste), 'MODIG SYKKEL');
    equal(area(liste).getAttribute('aria-busy'), 'false');
  });

  it('says so when there is nothing', async () => {
    const liste = await draw();
    await liste.answer([]);
    equal(shownText(liste), 'Du har ingen saker Saker du får tildelt, vises her.');
    equal(find(liste, 'h3').textContent, 'Du har ingen saker');
    await expectAccessibleEverywhere(liste);
  });

  it('says it in the middle of the place, and of a high one where it is seen at once', async () => {
    const liste = await draw();
    await liste.answer([]);
    const above = () =>
      find(liste, '.melding .ds-icon').getBoundingClientRect().top - area(liste).getBoundingClientRect().top;
    const below = () =>
      area(liste).getBoundingClientRect().bottom - find(liste, '.hjelp').getBoundingClientRect().bottom;
    ok(Math.abs(above() - below()) < 1, `${above()} px above and ${below()} below.`);
    liste.style.setProperty('--kobo-tilstand-height', '60rem');
    ok(above() < 200, `${above()} px above.`);
  });

  it('names the cause of a failure, what is lost, when we try again and what to quote', async () => {
    const liste = await draw();
    await liste.answer(problem(503, 'UTILGJENGELIG'));
    equal(
      shownText(liste),
      'Vi fikk ikke hentet sakene Tjenesten svarer ikke. Vi prøver igjen om 20 sekunder. Ingenting er mistet. ' +
        'Prøv igjen nå Referanse 7F3A-21',
    );
    await eventually(() =>
      find(liste, '[role=status]').textContent?.startsWith('Vi fikk ikke hentet sakene.'),
    );
    await expectAccessibleEverywhere(liste);
  });

  it('tries again when asked, and shows what came', async () => {
    const liste = await draw();
    await liste.answer(problem(500, 'INTERN_FEIL'));
    find(liste, 'button', 'Prøv igjen nå').click();
    await settled(liste);
    ok(shownText(liste).includes('Vi prøver igjen nå.'), 'The message leaves while we try.');
    await liste.answer(['BLID PARAPLY']);
    equal(shownText(liste), 'BLID PARAPLY');
  });

  it('names the role that is missing, and offers no button that cannot help', async () => {
    const liste = await draw();
    await liste.answer(problem(403, 'MANGLER_ROLLE'));
    equal(shownText(liste), 'Du har ikke tilgang til saker Be lederen din om rollen Kobo saksbehandling.');
    equal(liste.shadowRoot?.querySelector('button'), null);
    await expectAccessibleEverywhere(liste);
  });

  it('asks for a login when the session is over, and takes the old content away', async () => {
    const liste = await draw();
    await liste.answer(['MODIG SYKKEL']);
    liste.saker.reload();
    await liste.answer(problem(401, 'UTLOEPT_TOKEN'));
    equal(shownText(liste), 'Du er logget ut Logg inn på nytt for å fortsette der du var. Logg inn');
    find(liste, 'button', 'Logg inn').click();
    equal(liste.logins, 1);
  });

  it('keeps old content while it refreshes, and when the refresh fails', async () => {
    const liste = await draw();
    await liste.answer(['MODIG SYKKEL']);
    liste.saker.reload();
    await settled(liste);
    equal(shownText(liste), 'MODIG SYKKEL');
    equal(area(liste).getAttribute('aria-busy'), 'true');
    await liste.answer(problem(503, 'UTILGJENGELIG'));
    ok(
      /^Vi fikk ikke oppdatert sakene\. Viser det vi hentet kl\.\u00a0\d\d\.\d\d\. Prøv igjen nå MODIG/.test(
        shownText(liste),
      ),
    );
    await expectAccessibleEverywhere(liste);
  });

  it('says how old the content is when the device is offline', async () => {
    const liste = await draw();
    await liste.answer(['MODIG SYKKEL']);
    liste.saker.reload();
    await liste.answer(new KoboNettverksfeil({ ...facts, code: 'FRAKOBLET' }));
    ok(/^Du er uten nett\. Viser sakene fra kl\.\u00a0\d\d\.\d\d\. MODIG SYKKEL$/.test(shownText(liste)));
    await expectAccessibleEverywhere(liste);
  });

  it('fetches again when the network is back', async () => {
    const liste = await draw();
    await liste.answer(new KoboNettverksfeil({ ...facts, code: 'FRAKOBLET' }));
    ok(shownText(liste).startsWith('Du er uten nett Vi henter innholdet når du er på nett igjen.'));
    window.dispatchEvent(new Event('online'));
    equal(liste.answers.length, 2);
  });

  it('waits for the reader when things have changed', async () => {
    const liste = await draw();
    await liste.answer(['MODIG SYKKEL']);
    liste.saker.markChanged(2);
    await settled(liste);
    equal(shownText(liste), '2 saker er endret. Oppdater MODIG SYKKEL');
    await expectAccessibleEverywhere(liste);
    find(liste, 'button', 'Oppdater').click();
    await liste.answer(['BLID PARAPLY']);
    equal(shownText(liste), 'BLID PARAPLY');
  });

  it('keeps content while a filter changes, and shows only the latest answer', async () => {
    const liste = await draw();
    await liste.answer(['MODIG SYKKEL']);
    liste.filter = 'haster';
    await settled(liste);
    equal(shownText(liste), 'MODIG SYKKEL');
    const overtaken = liste.answers.at(-1);
    liste.filter = 'bytte';
    await settled(liste);
    equal(liste.signals[1]?.aborted, true);
    overtaken?.resolve(['FEIL SAK']);
    await liste.answer(['RASK LYKTESTOLPE']);
    equal(shownText(liste), 'RASK LYKTESTOLPE');
  });

  it('never shows one thing’s content under another’s name', async () => {
    const liste = await draw();
    await liste.answer(['MODIG SYKKEL']);
    liste.kommune = '9902';
    await settled(liste);
    equal(shownText(liste), '');
  });

  it('aborts when it leaves the page and goes on when it comes back', async () => {
    const liste = await draw();
    const place = liste.parentElement;
    liste.remove();
    equal(liste.signals[0]?.aborted, true);
    place?.append(liste);
    await liste.answer(['MODIG SYKKEL']);
    equal(shownText(liste), 'MODIG SYKKEL');
  });
});
