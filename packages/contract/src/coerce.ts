import * as z from 'zod/mini';

// A parameter travels as text. What does not look like the wanted type is passed on as it is, so that the schema
// behind refuses it with the same issue as in a body.

const read = <S extends z.ZodMiniType>(convert: (value: unknown) => unknown, schema: S) =>
  z.pipe(
    z.transform((value: unknown) => convert(value)),
    schema as z.ZodMiniType<z.output<S>, unknown>,
  );

/** `"12"` → 12. No leading zeros, exponents or blanks: `Number('')` is 0. */
export const number = <S extends z.ZodMiniType>(schema: S) =>
  read(
    (value) =>
      typeof value === 'string' && /^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/.test(value) ? Number(value) : value,
    schema,
  );

/** `"true"` and `"false"` only. */
export const boolean = <S extends z.ZodMiniType>(schema: S) =>
  read((value) => (value === 'true' ? true : value === 'false' ? false : value), schema);

/** `style: form, explode: false`: `"A,B"` → `["A", "B"]`; an empty value is an empty list. */
export const list = <S extends z.ZodMiniType>(schema: S) =>
  read((value) => (typeof value !== 'string' ? value : value === '' ? [] : value.split(',')), schema);
