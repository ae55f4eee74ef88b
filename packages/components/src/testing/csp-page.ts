/**
 * The page that `content-security.browser.test.ts` opens under the strictest policy we promise to work under.
 * It writes what happened into `body[data-outcome]`, since the policy forbids it to talk to anybody.
 */
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
);
(globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings = new Set(['dev-mode']);

const { KoboBoligkort } = await import('../bolig/kobo-boligkort/define.ts');
const { setKoboLocale } = await import('../texts/locale.ts');
const { TestIkoner } = await import('./test-ikoner.ts');

const kort = new KoboBoligkort();
kort.bolig = {
  koboId: '019363a0-0000-7000-8000-000000000001',
  adresse: {
    adressenavn: 'Fjordgata',
    nummer: 8,
    postnummer: '9900',
    poststed: 'KROKVIK',
    kommunenummer: '9901',
  },
  bygningstype: 'ENEBOLIG',
  boligtype: 'ORDINAER',
  erBofellesskap: false,
  bemanning: 'INGEN',
  status: 'KLAR_FOR_INNFLYTTING',
  markeringer: [],
  versjon: 1,
};
const ikoner = new TestIkoner();
document.body.append(kort, ikoner);
await kort.updateComplete;
await setKoboLocale('nn');
await kort.updateComplete;
await ikoner.updateComplete;
// Violations are reported in a task of their own.
await new Promise((resolve) => setTimeout(resolve, 100));

const coloured = getComputedStyle(kort).getPropertyValue('--ds-size-base') !== '';
const shown = kort.shadowRoot?.querySelector('.klar')?.textContent ?? '';
document.body.dataset['outcome'] = JSON.stringify({ violations, shown: shown.trim(), coloured });
