import { tekst } from '../../http/problem.ts';
import { kontaktUtenMinSak, underskrift, veiledning, type Standardmal } from './blokker.ts';

/**
 * To whoever applies with the party, about the same decision. They are a party too, and are told what was decided, by
 * which rules, and how to complain. The reasons are made of what each of the two has told and registers have: what is of
 * the other's private affairs is confidential to them as to anybody (forvaltningsloven 1967 §§ 13, 19 and 24). So the
 * letter says why they are not in it, and how to ask for what is theirs. It names nobody of the household.
 */
export const medsoekersVedtak: Standardmal = {
  tittel: tekst('Vedtak om {hva}, til medsøker', 'Vedtak om {hva}, til medsøkjar'),
  blokker: [
    {
      id: 'AVGJOERELSE',
      overskrift: tekst('Hva vi har bestemt', 'Kva vi har bestemt'),
      tekst: tekst(
        'Du har søkt sammen med en annen. Derfor får du også vite hva vi har bestemt.\n\n{avgjoerelse}',
        'Du har søkt saman med ein annan. Difor får du òg vite kva vi har bestemt.\n\n{avgjoerelse}',
      ),
    },
    {
      id: 'REGLER',
      overskrift: tekst('Reglene vi har brukt', 'Reglane vi har brukt'),
      tekst: tekst('Vedtaket er gjort etter {hjemmel}.', 'Vedtaket er gjort etter {hjemmel}.'),
    },
    {
      id: 'BEGRUNNELSE',
      overskrift: tekst('Hvorfor begrunnelsen ikke står her', 'Kvifor grunngivinga ikkje står her'),
      tekst: tekst(
        `Begrunnelsen kan bygge på private opplysninger om den du søkte sammen med. Vi har taushetsplikt om dem, også overfor deg. Derfor står den ikke i dette brevet ({taushet}).

Vil du vite hvorfor vi bestemte dette, kan du be om begrunnelsen. Du får den delen som gjelder deg og det dere har søkt om sammen. Ring oss eller skriv til oss.`,
        `Grunngivinga kan byggje på private opplysningar om den du søkte saman med. Vi har teieplikt om dei, òg overfor deg. Difor står ho ikkje i dette brevet ({taushet}).

Vil du vite kvifor vi bestemte dette, kan du be om grunngivinga. Du får den delen som gjeld deg og det de har søkt om saman. Ring oss eller skriv til oss.`,
      ),
    },
    {
      id: 'KLAGE',
      overskrift: tekst('Du kan klage', 'Du kan klage'),
      tekst: tekst(
        `Du kan klage på vedtaket selv om den du søkte sammen med, ikke gjør det. Fristen er tre uker fra du fikk vite om vedtaket, og tidligst {klagefrist}. Ber du om begrunnelsen før fristen er ute, får du tre nye uker fra du får den.

Send klagen til oss. Skriv
– hvilket vedtak du klager på
– hva du mener er feil
– hva du vil ha endret

Vi ser på saken på nytt når vi får klagen. Endrer vi ikke vedtaket slik du ønsker, sender vi klagen til {klageinstans}, som avgjør den.

Du kan be om at vedtaket ikke skal gjelde før klagen er avgjort.`,
        `Du kan klage på vedtaket sjølv om den du søkte saman med, ikkje gjer det. Fristen er tre veker frå du fekk vite om vedtaket, og tidlegast {klagefrist}. Ber du om grunngivinga før fristen er ute, får du tre nye veker frå du får ho.

Send klaga til oss. Skriv
– kva vedtak du klagar på
– kva du meiner er feil
– kva du vil ha endra

Vi ser på saka på nytt når vi får klaga. Endrar vi ikkje vedtaket slik du ønskjer, sender vi klaga til {klageinstans}, som avgjer ho.

Du kan be om at vedtaket ikkje skal gjelde før klaga er avgjord.`,
      ),
    },
    {
      id: 'INNSYN',
      overskrift: tekst('Hva du kan få se', 'Kva du kan få sjå'),
      tekst: tekst(
        `Du kan be om å få se
– det du selv har fortalt oss, og det vi har hentet om deg
– det dere har søkt om sammen
– hva vi har bestemt

Det den andre har fortalt om helse, økonomi og andre private forhold, får du bare se hvis loven gir deg rett til det. Sier vi nei, får du vite hvorfor, og du kan klage på det.`,
        `Du kan be om å få sjå
– det du sjølv har fortalt oss, og det vi har henta om deg
– det de har søkt om saman
– kva vi har bestemt

Det den andre har fortalt om helse, økonomi og andre private forhold, får du berre sjå om lova gir deg rett til det. Seier vi nei, får du vite kvifor, og du kan klage på det.`,
      ),
    },
    veiledning,
    kontaktUtenMinSak,
    underskrift,
  ],
};
