/** `true` when two types are the same, optionality and all; used where two descriptions must never drift apart. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
