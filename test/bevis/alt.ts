// Preloaded by `npm run bevis:long`, the same on every platform.
process.env['KOBO_BEVIS'] = 'lang';
