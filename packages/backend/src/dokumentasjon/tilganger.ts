import { operasjonsside, rolleside, scopeside } from './adresser.ts';
import { h, kode, kodelenke, lenke, liste, tabell, type Html } from './h.ts';
import { datatyper, operasjoner, scopes, type Operasjon } from './kontrakt.ts';
import type { Side } from './side.ts';

/** Who has a role, and what for. What they may do follows from the operations. */
const roller: Readonly<Record<string, string>> = {
  INNBYGGER:
    'A citizen, logged in with ID-porten. Applies, follows their own case, answers offers and complains. Has the role everywhere, and sees nothing but what is their own.',
  SAKSBEHANDLER:
    'A case worker of the housing office: takes cases, assesses need, proposes decisions and offers homes.',
  VEDTAKSMYNDIGHET: 'Has the power to decide: makes the decision somebody proposed, or sends it back.',
  BOLIGOVERSIKT: 'Keeps the register of homes: adds, changes and imports them. Sees no case and no tenant.',
  UTLEIEFORVALTER:
    'Manages what is let: offers homes, registers contracts, notices and rents. Sees of a case only what letting a home takes.',
  KLAGEBEHANDLER: 'Deals with complaints about decisions others made, and reads the cases they are about.',
  LEDER: 'Makes reports to the statistics and reads every figure of them. Sees counts, and no case.',
  REGNSKAP_MASKIN: 'The accounting system: fetches the rent lines of a month, without anything of need.',
  ADMINISTRATOR: 'Decides what holds in the municipality: criteria and letter templates. Sees no case.',
  PERSONVERNOMBUD: 'The data protection officer: reads the lookup log, and nothing else.',
  FDV_MASKIN:
    'The property management system: reads and writes homes, follows what happens to them, sets up webhooks. Never reads a case.',
};

const operasjonene = (hvilke: readonly Operasjon[]): Html =>
  liste(
    hvilke.map(
      ({ operationId, summary }) => h`${lenke(operasjonsside(operationId), summary)} ${kode(operationId)}`,
    ),
  );

const rolleinnhold = (rolle: string): Html => {
  const hvilke = operasjoner.filter((en) => en['x-kobo-roles'].includes(rolle));
  const tilgangene = [...new Set(hvilke.flatMap((en) => en.scopes))].sort();
  return h`<p class="ingress">${roller[rolle]}</p>
<h2>Scopes its operations ask for</h2>${liste(tilgangene.map((en) => kodelenke(scopeside(en), en)))}
<h2>Operations</h2>${operasjonene(hvilke)}`;
};

const scopeinnhold = (scope: string): Html => {
  const hvilke = operasjoner.filter((en) => en.scopes.includes(scope));
  const rollene = [...new Set(hvilke.flatMap((en) => en['x-kobo-roles']))].sort();
  return h`<p class="ingress">${scopes[scope]}</p>
<h2>Roles that use it</h2>${liste(rollene.map((en) => kodelenke(rolleside(en), en)))}
<h2>Operations</h2>${operasjonene(hvilke)}`;
};

const alleRoller = datatyper['Rolle']!.enum as readonly string[];

const oversikt =
  (): Html => h`<p class="ingress">A call is let through by two things: the token has the <em>scope</em> the operation asks for, and the caller has
one of its <em>roles</em> in the municipality of the call. A scope is what a client may do, a role is what a person or an organisation
may do. How to get a token: ${lenke('/api/concepts/tokens', 'tokens')}.</p>
<h2 id="roles">Roles</h2>
${tabell(
  'Roles',
  ['Role', 'Who'],
  alleRoller.map((rolle) => [kodelenke(rolleside(rolle), rolle), roller[rolle]]),
)}
<h2 id="scopes">Scopes</h2>
${tabell(
  'Scopes',
  ['Scope', 'Meaning'],
  Object.entries(scopes).map(([scope, hva]) => [kodelenke(scopeside(scope), scope), hva]),
)}`;

export const tilgangssider = (): Side[] => [
  {
    adresse: '/api/access/',
    del: 'access',
    tittel: 'Scopes and roles',
    om: 'What a token must hold, and who may do what.',
    innhold: oversikt,
  },
  ...alleRoller.map((rolle): Side => ({
    adresse: rolleside(rolle),
    del: 'access',
    tittel: rolle,
    om: roller[rolle] ?? '',
    ord: 'role',
    innhold: () => rolleinnhold(rolle),
  })),
  ...Object.entries(scopes).map(([scope, hva]): Side => ({
    adresse: scopeside(scope),
    del: 'access',
    tittel: scope,
    om: hva,
    ord: 'scope',
    innhold: () => scopeinnhold(scope),
  })),
];
