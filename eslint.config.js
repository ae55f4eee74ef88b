import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** Which workspace packages a package may import: the arrows of the house go one way only. */
const maySee = {
  contract: [],
  skjema: ['contract'],
  sdk: ['contract'],
  components: ['sdk', 'skjema', 'contract'],
  backend: ['contract', 'skjema'],
};
const packages = Object.keys(maySee);

/** Imports of sibling packages that break the direction, by name or by a path out of the package. */
const direction = (self) => [
  {
    group: packages
      .filter((name) => name !== self && !maySee[self].includes(name))
      .flatMap((name) => [`@kobo-bolig/${name}`, `@kobo-bolig/${name}/*`]),
    message: `packages/${self} may import only: ${maySee[self].join(', ') || 'nothing'}.`,
  },
  { group: ['**/packages/**'], message: 'Import a sibling package by its name.' },
];
const nodeOnly = {
  group: ['node:*', 'pg', 'oidc-provider'],
  message: 'Node-only code lives in platform/node, the CLI and tests.',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/*.gen.ts', '**/generated/**', 'storybook-static', '.kobo', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  // Pages of the examples run in a browser as they stand.
  {
    files: ['examples/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['location', 'history', 'document', 'addEventListener', 'URLSearchParams', 'console'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  // Scripts and test rigs talk to the terminal.
  {
    files: [
      'scripts/**',
      'test/**',
      'examples/**',
      '**/cli.ts',
      'api-spec/*.ts',
      '**/scripts/**',
      'stories/bygg.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  ...packages.map((self) => ({
    files: [`packages/${self}/src/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'zod', message: "Use 'zod/mini': one schema file serves browser and server." },
            // Configured once per copy; a second door to it would throw at the host (see texts/locale.ts).
            { name: '@lit/localize', message: 'Go through texts/localize.ts.' },
          ],
          patterns: [...direction(self), nodeOnly],
        },
      ],
    },
  })),
  {
    files: [
      'packages/backend/src/platform/node/**/*.ts',
      'packages/backend/src/cli.ts',
      'packages/components/src/texts/localize.ts',
      'packages/*/src/**/*.test.ts',
      'packages/*/src/testing/**/*.ts',
    ],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  { files: ['packages/components/src/**/*.ts', 'stories/**/*.ts'], ...lit.configs['flat/recommended'] },
  {
    files: ['packages/components/src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Elements reach the API through the SDK.' },
        { name: 'localStorage', message: 'Nothing is written to the citizen’s device.' },
        { name: 'sessionStorage', message: 'Nothing is written to the citizen’s device.' },
      ],
      // Inside a shadow root the document does not know our ids.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.name='document'][callee.property.name=/^(querySelector|getElementById)/]",
          message: 'Look things up in the render root.',
        },
      ],
    },
  },
  // A test looks into the stores to see that they are empty.
  { files: ['packages/components/src/**/*.browser.test.ts'], rules: { 'no-restricted-globals': 'off' } },
);
