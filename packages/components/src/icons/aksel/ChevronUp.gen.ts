// Generated from @navikt/aksel-icons by scripts/icons.ts. Do not edit.
export const chevronUp = 'M11.47 7.97C11.76 7.68 12.24 7.68 12.53 7.97L18.03 13.47C18.32 13.76 18.32 14.24 18.03 14.53C17.74 14.82 17.26 14.82 16.97 14.53L12 9.56L7.03 14.53C6.74 14.82 6.26 14.82 5.97 14.53C5.68 14.24 5.68 13.76 5.97 13.47L11.47 7.97Z';
