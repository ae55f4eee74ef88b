type Flat<T> = T extends readonly (infer Item)[]
  ? Flat<Item>[]
  : T extends object
    ? { [K in keyof T]: Flat<T[K]> }
    : T;
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `true` when two types are the same, optionality and all; used where two descriptions must never drift apart. */
export type Same<A, B> = Identical<Flat<A>, Flat<B>>;
