// Generated from @navikt/aksel-icons by scripts/icons.ts. Do not edit.
export const circleFill = 'M1.5 12C1.5 6.2 6.2 1.5 12 1.5C17.8 1.5 22.5 6.2 22.5 12C22.5 17.8 17.8 22.5 12 22.5C6.2 22.5 1.5 17.8 1.5 12Z';
