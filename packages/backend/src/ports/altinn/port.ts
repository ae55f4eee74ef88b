import type { Oppslag, Registersvar } from '../felles/registerklient.ts';

export interface Altinnautorisasjon {
  /**
   * Which of some resources in Altinn's registry a person may use for the municipality, as its own administrators have
   * handed them out. A resource Altinn says anything but a clear yes about is not among them.
   * @param ident the person's national identity number; sent in the body, never in an address
   * @param ressurser ids in the registry
   * @throws RegisterFeil when Altinn gives no answer: nobody is let in on a guess
   */
  tillatte(
    oppslag: Oppslag,
    ident: string,
    ressurser: readonly string[],
  ): Promise<Registersvar<ReadonlySet<string>>>;
}
