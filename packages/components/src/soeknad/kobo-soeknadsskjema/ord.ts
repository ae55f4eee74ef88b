import { msg } from '../../texts/msg.ts';

/** What is said about the application as a whole. */
export const ord = {
  navn: () => ({
    one: soeknaden(),
    indefinite: soeknaden(),
    definite: soeknaden(),
  }),
  lagret: () =>
    msg('Søknaden er lagret.', {
      id: 'soeknad.sagt.lagret',
      desc: 'Leses opp etter «Lagre og fortsett senere», og når lagringen virker igjen',
    }),
  slettet: () =>
    msg('Søknaden er slettet.', { id: 'soeknad.sagt.slettet', desc: 'Leses opp etter sletting' }),
  konflikt: () =>
    msg('Søknaden er endret et annet sted. Velg hvilke svar du vil beholde.', {
      id: 'soeknad.sagt.konflikt',
      desc: 'Leses opp når samme søknad er lagret fra en annen fane',
    }),
};

const soeknaden = (): string =>
  msg('søknaden', {
    id: 'soeknad.tilstand.bestemt',
    desc: 'Settes inn i «Henter …» og «Vi fikk ikke hentet …»',
  });
