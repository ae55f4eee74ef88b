/** The client for pages without a bundler: `import { createKoboClient } from '/kobo/kobo-sdk.js'`. */
export * from '@kobo-bolig/sdk';
export { createInnlogging, type Innlogging, type InnloggingOptions } from '@kobo-bolig/sdk/innlogging';
