import { FAGSYSTEM } from './arkivmelding.ts';
import { FIKS_IO, fiksnavn, type Fiksnavn, type Fiksversjon } from './meldingstyper.ts';
import type { Arkivfeil, Arkivkvittering, Arkivmelding } from './port.ts';
import { barn, lesXml, tekstI, type Element } from './xml.ts';

type Lest = Pick<Arkivmelding, 'dokumentId' | 'svar'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HELTALL = /^\d{1,9}$/;

const feil = (feil: Arkivfeil, utfall: 'AVVIST' | 'BORTE'): Lest => ({
  dokumentId: null,
  svar: { utfall, feil },
});
const ULESELIG = feil('UGYLDIG_SVAR', 'AVVIST');

/** Everything in the message is in the namespace of its kind, but the body of an error, which is in one of its own. */
const iNavnerom = (rot: Element, navn: string, navnerom: string): boolean =>
  rot.navn === navn && rot.navnerom === navnerom;

/**
 * Reads what an archive has answered. What is not as the schema says is no receipt: a person looks at it, rather than a
 * document being taken for archived.
 */
export function lesSvar(versjon: Fiksversjon, meldingType: string, xml: string | null): Lest {
  const navn = fiksnavn[versjon];
  if (meldingType === FIKS_IO.tidsavbrudd) return feil('TIDSAVBRUDD', 'BORTE');
  if (meldingType === FIKS_IO.serverfeil) return feil('SERVERFEIL', 'BORTE');
  if (meldingType === navn.mottatt) return { dokumentId: null, svar: { utfall: 'MOTTATT' } };
  if (meldingType === navn.serverfeil) return feil('SERVERFEIL', 'BORTE');
  if (meldingType === navn.ugyldigforespoersel) return feil('UGYLDIG_FORESPOERSEL', 'AVVIST');
  if (meldingType === navn.ikkefunnet) return feil('IKKE_FUNNET', 'AVVIST');
  if (meldingType !== navn.kvittering || xml === null) return ULESELIG;
  try {
    return lesKvittering(lesXml(xml), navn);
  } catch {
    return ULESELIG;
  }
}

function lesKvittering(rot: Element, { navnerom }: Fiksnavn): Lest {
  if (!iNavnerom(rot, 'arkivmeldingKvittering', navnerom.kvittering)) return ULESELIG;
  // Half of it failed: there is something for a person to look at whatever the other half says.
  if (barn(rot, 'mappeFeilet') || barn(rot, 'registreringFeilet'))
    return feil('UGYLDIG_FORESPOERSEL', 'AVVIST');
  const registrering = barn(rot, 'registreringKvittering');
  const mappe = barn(rot, 'mappeKvittering');
  if (!registrering) return ULESELIG;
  const id = lesEnhet(registrering);
  const mappeId = mappe && lesEnhet(mappe);
  if (id === null || (mappe && mappeId === null)) return ULESELIG;
  const ekstern = barn(registrering, 'referanseEksternNoekkel');
  const kvittering: Arkivkvittering = {
    mappe: mappeId,
    registrering: id,
    saksnummer: nummer(mappe, 'saksaar', 'sakssekvensnummer'),
    journalnummer: nummer(registrering, 'journalaar', 'journalsekvensnummer'),
  };
  return {
    dokumentId: tekstI(ekstern, 'fagsystem') === FAGSYSTEM ? tekstI(ekstern, 'noekkel') : null,
    svar: { utfall: 'ARKIVERT', kvittering },
  };
}

/** Both are required: which one it is, and whether it was made now or was there. */
function lesEnhet(element: Element): string | null {
  const id = tekstI(element, 'systemID');
  const hvordan = tekstI(element, 'opprettetEllerEksisterende');
  return id !== null && UUID.test(id) && (hvordan === 'Opprettet' || hvordan === 'Eksisterende')
    ? id.toLowerCase()
    : null;
}

function nummer(element: Element | null, aar: string, sekvens: string): string | null {
  const [a, s] = [tekstI(element, aar), tekstI(element, sekvens)];
  return a !== null && s !== null && HELTALL.test(a) && HELTALL.test(s) ? `${Number(a)}/${Number(s)}` : null;
}
