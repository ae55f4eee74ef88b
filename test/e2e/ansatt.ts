// What the municipality's own people do in the case system.
import type { Side } from './side.ts';

export type Formaal = 'NY' | 'BOLIGBISTAND';

/** Finds the case by the applicant's name and opens it. */
export async function finnSaken(side: Side, navn: string): Promise<void> {
  await side.skriv('Søk på navn eller saksnummer', navn);
  await side.ser('Viser 1 av');
  await side.trykk(navn);
  await side.ser('Om saken');
}

/** Answers what must be answered, and locks it. */
export async function kartlegg(side: Side): Promise<void> {
  await side.trykk('Gå til kartleggingen');
  await side.ser('fylt ut fra søknaden');
  await side.velg('Er søkeren vanskeligstilt på boligmarkedet?', 'Ja');
  await side.skriv('Begrunn svaret', 'Har ikke egen bolig og får ikke leid privat.');
  await side.velg('Hva er grunnen til behovet?', 'Andre problemer');
  await side.velg('Primær målgruppe', 'Andre problemer');
  await side.ser('Sist lagret');
  await side.trykk('Ferdigstill kartleggingen');
  await side.trykk('Ferdigstill');
  await side.ser('Kartleggingen er låst');
}

/** Writes the proposal and sends it to whoever decides. */
export async function foreslaa(side: Side, formaal: Formaal): Promise<void> {
  await side.trykk('Lag forslag til vedtak');
  await side.velg('Hvilket forslag til vedtak skal saken få?', 'Tilsagn');
  await side.skriv('Fakta', 'Du har ikke egen bolig.');
  await side.skriv('Regler', 'Kommunen skal gi individuelt tilpasset bistand etter boligsosialloven § 6.');
  await side.skriv('Hensyn', 'Behovet er varig, og du har prøvd å leie selv.');
  if (formaal === 'NY') {
    await side.skriv('Boligtype', 'ORDINAER');
    await side.skriv('Antall soverom', '1');
    await side.skriv('Leietid', '36');
  } else {
    await side.velg('Hvilken type bistand skal søker få?', 'Råd og veiledning');
  }
  await side.trykk('Lagre forslag');
  await side.trykk('Send til godkjenning');
  await side.ser('Sende forslaget til godkjenning?');
  await side.trykk('Send til godkjenning');
  await side.ser('Til godkjenning');
}

/** The second person reads the proposal and decides. */
export async function fatt(side: Side): Promise<void> {
  await side.trykk('Gå til forslaget');
  await side.ser('Du har ikke egen bolig.');
  await side.trykk('Fatt vedtak');
  await side.ser('Vedtaket kan ikke endres etterpå');
  await side.trykk('Fatt vedtak');
  await side.ser('Fattet av Vidar vedtak');
}
