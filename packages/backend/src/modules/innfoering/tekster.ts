import type { Innfoeringskode, Registernavn } from '@kobo-bolig/contract';
import { tekst, type Tekst } from '../../http/problem.ts';

/** As the delegation is called where it is given in Altinn. */
const delegering = (navn: string): Tekst =>
  tekst(
    `Deleger «${navn}» til leverandøren i Altinn. Kjør så kontrollen: den ber Maskinporten om et tilgangstoken og slår ikke opp noen.`,
    `Deleger «${navn}» til leverandøren i Altinn. Køyr så kontrollen: han ber Maskinporten om eit tilgangstoken og slår ikkje opp nokon.`,
  );
const paakobling = (hva: string): Tekst =>
  tekst(
    `Send påkoblingsforespørsel for ${hva}, og vent til den er godkjent.`,
    `Send påkoplingsførespurnad for ${hva}, og vent til han er godkjend.`,
  );

/** What each point is called, and what to do. In the order it is done. */
export const punkttekster: Readonly<
  Record<Innfoeringskode, { readonly tittel: Tekst; readonly veiledning: Tekst }>
> = {
  STANDARDAVTALE: {
    tittel: tekst('Standardavtale med Husbanken', 'Standardavtale med Husbanken'),
    veiledning: tekst(
      'Signer standardavtalen. Den gjelder ikke for kommuner som drifter løsningen selv.',
      'Signer standardavtalen. Han gjeld ikkje for kommunar som driftar løysinga sjølve.',
    ),
  },
  DATABEHANDLERAVTALE: {
    tittel: tekst('Databehandleravtale', 'Databehandlaravtale'),
    veiledning: tekst(
      'Signer databehandleravtalen med den som drifter løsningen.',
      'Signer databehandlaravtalen med den som driftar løysinga.',
    ),
  },
  TILSLUTNINGSERKLAERING: {
    tittel: tekst(
      'Tilslutning til KS’ avtale med Skatteetaten',
      'Tilslutning til avtalen KS har med Skatteetaten',
    ),
    veiledning: tekst(
      'Signer tilslutningserklæringen. Det gjøres én gang og gjelder for alle registrene.',
      'Signer tilslutningserklæringa. Det blir gjort éin gong og gjeld for alle registera.',
    ),
  },
  ROS: {
    tittel: tekst('ROS-analyse', 'ROS-analyse'),
    veiledning: tekst(
      'Vurder risiko og sårbarhet, og få vurderingen godkjent.',
      'Vurder risiko og sårbarheit, og få vurderinga godkjend.',
    ),
  },
  DPIA: {
    tittel: tekst('Vurdering av personvernkonsekvenser (DPIA)', 'Vurdering av personvernkonsekvensar (DPIA)'),
    veiledning: tekst(
      'Vurder personvernkonsekvensene sammen med personvernombudet, og få vurderingen godkjent.',
      'Vurder personvernkonsekvensane saman med personvernombodet, og få vurderinga godkjend.',
    ),
  },
  PAAKOBLING_FOLKEREGISTERET: {
    tittel: tekst('Påkobling til Folkeregisteret', 'Påkopling til Folkeregisteret'),
    veiledning: paakobling('Folkeregisteret'),
  },
  DELEGERING_FOLKEREGISTERET: {
    tittel: tekst('Tilgang til Folkeregisteret delegert', 'Tilgang til Folkeregisteret delegert'),
    veiledning: delegering('Folkeregisteret – Offentlig og privat virksomhet med hjemmel – På vegne av'),
  },
  PAAKOBLING_INNTEKT: {
    tittel: tekst('Påkobling til Inntekt API', 'Påkopling til Inntekt API'),
    veiledning: paakobling('Inntekt API'),
  },
  DELEGERING_INNTEKT: {
    tittel: tekst('Tilgang til Inntekt API delegert', 'Tilgang til Inntekt API delegert'),
    veiledning: delegering('Inntekt API – På vegne av'),
  },
  PAAKOBLING_SKATTEGRUNNLAG: {
    tittel: tekst('Påkobling til Summert skattegrunnlag', 'Påkopling til Summert skattegrunnlag'),
    veiledning: paakobling('Summert skattegrunnlag'),
  },
  DELEGERING_SKATTEGRUNNLAG: {
    tittel: tekst(
      'Tilgang til Summert skattegrunnlag delegert',
      'Tilgang til Summert skattegrunnlag delegert',
    ),
    veiledning: delegering('Summert Skattegrunnlag API – På vegne av'),
  },
  DELEGERING_KONTAKTREGISTERET: {
    tittel: tekst(
      'Tilgang til Kontakt- og reservasjonsregisteret delegert',
      'Tilgang til Kontakt- og reservasjonsregisteret delegert',
    ),
    veiledning: tekst(
      'Deleger tilgangen til Kontakt- og reservasjonsregisteret til leverandøren i Altinn. Kjør så kontrollen.',
      'Deleger tilgangen til Kontakt- og reservasjonsregisteret til leverandøren i Altinn. Køyr så kontrollen.',
    ),
  },
  ALTINN_ANSATTE: {
    tittel: tekst('Altinn-rettigheter til ansatte', 'Altinn-rettar til tilsette'),
    veiledning: tekst(
      'Gi de ansatte rollene de trenger i Altinn, og ingen flere.',
      'Gi dei tilsette rollene dei treng i Altinn, og ingen fleire.',
    ),
  },
  ALTINN_HUSBANKEN: {
    tittel: tekst('Altinn-rettigheter til Husbanken for oppslag', 'Altinn-rettar til Husbanken for oppslag'),
    veiledning: tekst(
      'Gi Husbanken (organisasjonsnummer 942114184) rett til å slå opp på vegne av kommunen. Gjelder når Husbanken drifter løsningen.',
      'Gi Husbanken (organisasjonsnummer 942114184) rett til å slå opp på vegner av kommunen. Gjeld når Husbanken driftar løysinga.',
    ),
  },
  INNSTILLINGER: {
    tittel: tekst('Kommunens egne innstillinger', 'Innstillingane til kommunen'),
    veiledning: tekst(
      'Fyll ut organisasjonsnummer, klageinstans for alt kommunen tilbyr og hva kommunen har vedtatt. Kjør så kontrollen.',
      'Fyll ut organisasjonsnummer, klageinstans for alt kommunen tilbyr og kva kommunen har vedteke. Køyr så kontrollen.',
    ),
  },
};

/** As registers are called in a sentence. */
export const registertekster: Readonly<Record<Registernavn, Tekst>> = {
  FOLKEREGISTERET: tekst('Folkeregisteret', 'Folkeregisteret'),
  INNTEKT: tekst('Skatteetatens opplysninger om inntekt', 'opplysningane Skatteetaten har om inntekt'),
  SKATTEGRUNNLAG: tekst('Skatteetatens skatteoppgjør', 'skatteoppgjera hos Skatteetaten'),
  KONTAKTREGISTERET: tekst('Kontakt- og reservasjonsregisteret', 'Kontakt- og reservasjonsregisteret'),
};
