// What can stop a start on somebody's own machine, and what they can do about it.
import { relative } from 'node:path';
import { datamappe } from './lager.ts';

const mappe = relative(process.cwd(), datamappe);
const paaNytt = 'Kjør «npm run reset» for å få Krokvik slik den var.';

type Feil = Error & { readonly code?: string; readonly port?: number };

/** By the error's code, or its name when it has none. */
const forklaringer: Readonly<Record<string, (feil: Feil) => string>> = {
  MigrationError: () =>
    `Dataene i ${mappe} er laget med en annen versjon av programmet og kan ikke brukes av denne. ` +
    `Ingenting er endret. ${paaNytt}`,
  DATA_UNREADABLE: () =>
    `Dataene i ${mappe} lar seg ikke åpne: de er skadet eller laget med en annen versjon. ${paaNytt}`,
  DATA_IN_USE: () =>
    `Dataene i ${mappe} brukes allerede av en «npm start» som kjører. Stopp den først med Ctrl-C.`,
  EADDRINUSE: ({ port }) =>
    `Port ${port} er opptatt. Stopp det som bruker den, eller velg en annen: PORT=${Number(port) + 1} npm start`,
  ERR_SOCKET_BAD_PORT: () => 'PORT må være et tall fra 0 til 65535.',
};

/** Waits for a start; explains what stopped it and ends with 1. What nobody foresaw keeps its stack. */
export async function ellerForklar<T>(start: Promise<T>): Promise<T> {
  try {
    return await start;
  } catch (error) {
    const feil = error as Feil;
    const forklar = forklaringer[feil.code ?? feil.name];
    if (forklar === undefined) throw error;
    console.error(forklar(feil));
    process.exit(1);
  }
}
