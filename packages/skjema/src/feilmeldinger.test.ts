import assert from 'node:assert/strict';
import test from 'node:test';
import { feiltekst } from './feiltekst.ts';
import { alleTekster } from './tekster/index.ts';
import { kontekst } from './testing/index.ts';
import type { StegId, Svar } from './typer.ts';
import { valider } from './valider.ts';

const samboer = { formaal: 'NY', 'husstand.alene': 'NEI', medsoeker: 'JA' } as const;
const ettBarn = (barn: Record<string, string | number>): Svar => ({
  formaal: 'NY',
  'husstand.alene': 'NEI',
  medsoeker: 'NEI',
  barn: [{ navn: 'Kari Ås', foedselsdato: '2017-03-14', bosted: 'SAMVAER', netter: 10, ...barn }],
});
const leier: Svar = { formaal: 'NY', bosit: '1', maaFlytte: ['NEI'], vanskerBo: ['INGEN'] };
const institusjon: Svar = { formaal: 'NY', bosit: '6', 'institusjon.type': 'FENGSEL', maaFlytte: ['NEI'] };
const lang = 'a'.repeat(2001);

/** Field, step, answers, and the one message in nb and nn. */
const tilfeller: readonly [string, StegId, Svar, string, string][] = [
  ['spraak', 'foerDuStarter', {}, 'Velg språk i søknaden og brev.', 'Vel språk i søknaden og brev.'],
  [
    'akutt',
    'foerDuStarter',
    {},
    'Svar på om du mangler et sted å sove i natt eller de nærmeste dagene.',
    'Svar på om du manglar ein stad å sove i natt eller dei næraste dagane.',
  ],
  ['formaal', 'formaal', {}, 'Svar på hva søknaden gjelder.', 'Svar på kva søknaden gjeld.'],
  [
    'formaal',
    'formaal',
    { formaal: 'BYTTE' },
    'Kommunen tar ikke imot denne typen søknad her. Velg et annet svar på hva søknaden gjelder, eller ta kontakt med oss.',
    'Kommunen tek ikkje imot denne typen søknad her. Vel eit anna svar på kva søknaden gjeld, eller ta kontakt med oss.',
  ],
  [
    'bistandType',
    'formaal',
    { formaal: 'BOLIGBISTAND' },
    'Velg minst én ting du trenger hjelp til.',
    'Vel minst éin ting du treng hjelp til.',
  ],
  ['soeker.telefon', 'omDeg', {}, 'Skriv telefonnummeret ditt.', 'Skriv inn telefonnummeret ditt.'],
  [
    'soeker.telefon',
    'omDeg',
    { 'soeker.telefon': '4000' },
    'Skriv et telefonnummer med 8 siffer, eller landkode først.',
    'Skriv eit telefonnummer med 8 siffer, eller landkode først.',
  ],
  [
    'soeker.epost',
    'omDeg',
    { 'soeker.epost': 'navn@eksempel' },
    'Skriv e-postadressen slik: navn@eksempel.no',
    'Skriv e-postadressa slik: namn@eksempel.no',
  ],
  [
    'tryggKontakt.maate',
    'omDeg',
    { tryggKontakt: 'EGEN_MAATE', 'tryggKontakt.maate': 'a'.repeat(201) },
    'Teksten om hvordan vi skal kontakte deg, kan ha høyst 200 tegn. Nå er det 201.',
    'Teksten om korleis vi skal kontakte deg, kan ha høgst 200 teikn. No er det 201.',
  ],
  [
    'husstand.alene',
    'husstand',
    { formaal: 'NY' },
    'Svar på om du skal bo alene.',
    'Svar på om du skal bu åleine.',
  ],
  [
    'husstand.alene',
    'husstand',
    { formaal: 'NY', 'husstand.alene': 'NEI', medsoeker: 'NEI' },
    'Du har svart at du ikke skal bo alene. Legg til den eller dem du skal bo sammen med, eller endre svaret.',
    'Du har svart at du ikkje skal bu åleine. Legg til den eller dei du skal bu saman med, eller endre svaret.',
  ],
  [
    'barn[0].netter',
    'husstand',
    ettBarn({ netter: 45 }),
    'Antall netter i måneden må være fra 1 til 30.',
    'Talet på netter i månaden må vere frå 1 til 30.',
  ],
  [
    'barn[0].netter',
    'husstand',
    ettBarn({ netter: 'ti' }),
    'Antall netter i måneden må være et helt tall fra 1 til 30.',
    'Talet på netter i månaden må vere eit heilt tal frå 1 til 30.',
  ],
  [
    'barn[0].netter',
    'husstand',
    ettBarn({ netter: '' }),
    'Skriv omtrent hvor mange netter i måneden barnet er hos deg.',
    'Skriv omtrent kor mange netter i månaden barnet er hos deg.',
  ],
  [
    'barn[0].foedselsdato',
    'husstand',
    ettBarn({ foedselsdato: '21.11.2026' }),
    'Fødselsdatoen til barnet kan ikke være etter 20. november 2026.',
    'Fødselsdatoen til barnet kan ikkje vere etter 20. november 2026.',
  ],
  [
    'barn[0].foedselsdato',
    'husstand',
    ettBarn({ foedselsdato: '31.02.2020' }),
    'Skriv fødselsdatoen til barnet slik: 31.12.2026.',
    'Skriv fødselsdatoen til barnet slik: 31.12.2026.',
  ],
  [
    'barn[0].navn',
    'husstand',
    ettBarn({ navn: '123' }),
    'Skriv navnet på barnet med bokstaver.',
    'Skriv namnet på barnet med bokstavar.',
  ],
  [
    'barn[0].flytterDato',
    'husstand',
    ettBarn({ bosted: 'SENERE', flytterDato: '2026-11-19' }),
    'Datoen barnet skal flytte til deg, kan ikke være før 20. november 2026.',
    'Datoen barnet skal flytte til deg, kan ikkje vere før 20. november 2026.',
  ],
  [
    'venterBarn.termin',
    'husstand',
    { formaal: 'NY', 'husstand.alene': 'JA', venterBarn: 'JA', 'venterBarn.termin': '10.2027' },
    'Måneden for terminen kan ikke være etter september 2027.',
    'Månaden for terminen kan ikkje vere etter september 2027.',
  ],
  [
    'venterBarn.termin',
    'husstand',
    { formaal: 'NY', 'husstand.alene': 'JA', venterBarn: 'JA', 'venterBarn.termin': 'snart' },
    'Skriv måneden for terminen slik: 12.2026.',
    'Skriv månaden for terminen slik: 12.2026.',
  ],
  [
    'medsoeker.fnr',
    'husstand',
    { ...samboer, 'medsoeker.fnr': '123' },
    'Fødselsnummeret til den du søker sammen med, må ha 11 siffer.',
    'Fødselsnummeret til den du søkjer saman med, må ha 11 siffer.',
  ],
  [
    'medsoeker.fnr',
    'husstand',
    { ...samboer, 'medsoeker.fnr': '03851598731' },
    'Fødselsnummeret til den du søker sammen med, er ikke gyldig. Sjekk at du har skrevet riktig.',
    'Fødselsnummeret til den du søkjer saman med, er ikkje gyldig. Sjekk at du har skrive rett.',
  ],
  [
    'familiegjenforening.voksne',
    'husstand',
    {
      formaal: 'NY',
      'husstand.alene': 'JA',
      familiegjenforening: 'JA',
      'familiegjenforening.voksne': 16,
      'familiegjenforening.barn': 0,
    },
    'Antall voksne som kommer, må være fra 0 til 15.',
    'Talet på vaksne som kjem, må vere frå 0 til 15.',
  ],
  ['bosit', 'bosituasjon', { formaal: 'NY' }, 'Svar på hvordan du bor nå.', 'Svar på korleis du bur no.'],
  [
    'leie.sum',
    'bosituasjon',
    { ...leier, 'leie.sum': '11500,50' },
    'Skriv husleien per måned i hele kroner.',
    'Skriv husleiga per månad i heile kroner.',
  ],
  [
    'leie.sum',
    'bosituasjon',
    { ...leier, 'leie.sum': -1 },
    'Husleien per måned må være fra 0 til 9\u00a0999\u00a0999.',
    'Husleiga per månad må vere frå 0 til 9\u00a0999\u00a0999.',
  ],
  [
    'leie.antall',
    'bosituasjon',
    { ...leier, 'leie.antall': 0 },
    'Tallet på hvor mange som bor der, må være fra 1 til 20.',
    'Talet på kor mange som bur der, må vere frå 1 til 20.',
  ],
  [
    'institusjon.utDato',
    'bosituasjon',
    { ...institusjon, 'institusjon.utDato': '1.1.2026' },
    'Datoen du skal flytte ut, kan ikke være før 20. november 2026.',
    'Datoen du skal flytte ut, kan ikkje vere før 20. november 2026.',
  ],
  [
    'maaFlytte',
    'bosituasjon',
    { ...leier, maaFlytte: ['NEI', 'VOLD'] },
    'Svarene du har valgt på «Må du flytte?», passer ikke sammen. Velg på nytt.',
    'Svara du har valt på «Må du flytte?», passar ikkje saman. Vel på nytt.',
  ],
  [
    'leie.til',
    'bosituasjon',
    { ...leier, 'leie.til': 'ALDRI' },
    'Velg et av svarene på «Når går kontrakten ut?».',
    'Vel eit av svara på «Når går kontrakten ut?».',
  ],
  [
    'situasjon',
    'behov',
    { formaal: 'NY' },
    'Fortell kort hva som gjør det vanskelig å skaffe eller beholde bolig, eller kryss av for at du heller vil snakke med noen.',
    'Fortel kort kva som gjer det vanskeleg å skaffe eller behalde bustad, eller kryss av for at du heller vil snakke med nokon.',
  ],
  [
    'situasjon',
    'behov',
    { formaal: 'NY', situasjon: 'Dyrt' },
    'Skriv litt mer om hva som gjør det vanskelig, minst 20 tegn, eller kryss av for at du heller vil snakke med noen.',
    'Skriv litt meir om kva som gjer det vanskeleg, minst 20 teikn, eller kryss av for at du heller vil snakke med nokon.',
  ],
  [
    'situasjon',
    'behov',
    { formaal: 'NY', situasjon: lang },
    'Teksten om hva som gjør det vanskelig, kan ha høyst 2\u00a0000 tegn. Nå er det 2\u00a0001.',
    'Teksten om kva som gjer det vanskeleg, kan ha høgst 2\u00a0000 teikn. No er det 2\u00a0001.',
  ],
  [
    'info.lest',
    'informasjon',
    {},
    'Kryss av for at du har lest hvordan kommunen behandler opplysningene dine.',
    'Kryss av for at du har lese korleis kommunen behandlar opplysningane dine.',
  ],
  [
    'riktig',
    'oppsummering',
    { riktig: false },
    'Kryss av for at opplysningene er riktige så langt du vet.',
    'Kryss av for at opplysningane er rette så langt du veit.',
  ],
];
for (const [sti, stegId, svar, nb, nn] of tilfeller)
  test(`${sti}: ${nb}`, () => {
    const feil = valider(stegId, svar, kontekst()).filter((en) => en.felt === sti);
    assert.deepEqual(
      feil.map((en) => feiltekst(alleTekster.nb, en)),
      [nb],
    );
    assert.deepEqual(
      feil.map((en) => feiltekst(alleTekster.nn, en)),
      [nn],
    );
    assert.ok(feil.every((en) => en.steg === stegId));
  });
