// Generated from @navikt/aksel-icons by scripts/icons.ts. Do not edit.
export const chevronDown = 'M5.97 9.47C6.26 9.18 6.74 9.18 7.03 9.47L12 14.44L16.97 9.47C17.26 9.18 17.74 9.18 18.03 9.47C18.32 9.76 18.32 10.24 18.03 10.53L12.53 16.03C12.24 16.32 11.76 16.32 11.47 16.03L5.97 10.53C5.68 10.24 5.68 9.76 5.97 9.47Z';
