/** A condition of a rule, and what it means to whoever reads the rules in the documentation. */
export type Vakt<Fakta> = ((fakta: Fakta) => boolean) & { readonly betyr: string };

export const naar = <Fakta>(betyr: string, holder: (fakta: Fakta) => boolean): Vakt<Fakta> =>
  Object.assign((fakta: Fakta) => holder(fakta), { betyr });
