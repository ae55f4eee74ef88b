// Generated from @navikt/aksel-icons by scripts/icons.ts. Do not edit.
export const chevronRight = 'M9.47 5.97C9.76 5.68 10.24 5.68 10.53 5.97L16.03 11.47C16.32 11.76 16.32 12.24 16.03 12.53L10.53 18.03C10.24 18.32 9.76 18.32 9.47 18.03C9.18 17.74 9.18 17.26 9.47 16.97L14.44 12L9.47 7.03C9.18 6.74 9.18 6.26 9.47 5.97Z';
