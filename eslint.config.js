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

const NODE_ONLY = {
  group: ['node:*', 'pg', 'oidc-provider'],
  message: 'Node-only code lives in platform/node and tests.',
};
const PLATFORM_NODE = {
  group: ['**/platform/node/**', '../node/**'],
  message: 'platform/node is an entry of its own: the rest runs in a worker too.',
};
const ZOD = { name: 'zod', message: "Use 'zod/mini': one schema file serves browser and server." };
// Configured once per copy; a second door to it would throw at the host (see texts/locale.ts).
const LOCALIZE = { name: '@lit/localize', message: 'Go through texts/localize.ts.' };

/** What nobody imports: what is built on the packages, and a sibling by its place instead of its name. */
const outside = (names) => [
  { group: ['**/examples/**', '**/stories/**'], message: 'Packages know nothing of hosts and stories.' },
  {
    group: names.flatMap((name) => [`**/${name}/src/**`, `**/${name}/dist/**`]).concat('**/packages/**'),
    message: 'Import a sibling package by its name.',
  },
];
const direction = (self, allowed) => ({
  group: packages
    .filter((name) => name !== self && !allowed.includes(name))
    .flatMap((name) => [`@kobo-bolig/${name}`, `@kobo-bolig/${name}/*`]),
  message: `packages/${self} may import only: ${allowed.join(', ') || 'nothing'}.`,
});

/** A slash inside a selector's regular expression would end it. */
const matching = (group) =>
  `/^(?:${group
    .map((pattern) =>
      pattern
        .replaceAll('.', '\\.')
        .replaceAll('/', '\\u002F')
        .replaceAll('**', '.+')
        .replaceAll(/(?<!\.)\*/g, '.+'),
    )
    .join('|')})$/`;
/** The same for `import()`, which no-restricted-imports does not see. */
const dynamic = (patterns) => [
  ...patterns.map(({ group, message }) => ({
    selector: `ImportExpression[source.value=${matching(group)}]`,
    message,
  })),
  { selector: "ImportExpression:not([source.type='Literal'])", message: 'Say what is imported.' },
];

const STORES = 'fetch|localStorage|sessionStorage|indexedDB|caches';
const GLOBAL = '/^(window|globalThis|self)$/';
const throughSdk = [
  `MemberExpression[object.name=${GLOBAL}][property.name=/^(${STORES})$/]`,
  `MemberExpression[object.name=${GLOBAL}][property.value=/^(${STORES})$/]`,
  `VariableDeclarator[init.name=${GLOBAL}] > ObjectPattern > Property[key.name=/^(${STORES})$/]`,
  "MemberExpression[object.name='document'][property.name='cookie']",
].map((selector) => ({
  selector,
  message: 'Elements reach the API through the SDK, and write nothing to the citizen’s device.',
}));
// Inside a shadow root the document does not know our ids.
const inRenderRoot = {
  selector:
    "CallExpression[callee.object.name='document'][callee.property.name=/^(querySelector|getElementById)/]",
  message: 'Look things up in the render root.',
};

/** Both rules are replaced whole by a later entry, so each kind of file says all that holds for it. */
const kind = (files, { patterns, paths = [ZOD, LOCALIZE], syntax = [] }) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }],
    'no-restricted-syntax': ['error', ...dynamic(patterns), ...syntax],
  },
});

/** What a package's own files, and its tests, may import. */
const rooms = packages.flatMap((self) => {
  const src = `packages/${self}/src`;
  const own = [direction(self, maySee[self]), ...outside(packages)];
  const elements = self === 'components';
  return [
    kind([`${src}/**/*.ts`], {
      patterns: [...own, NODE_ONLY, PLATFORM_NODE],
      syntax: elements ? [...throughSdk, inRenderRoot] : [],
    }),
    // Tests run on Node, and against the real backend, which is nobody's dependency and so has no name here.
    kind([`${src}/**/*.test.ts`, `${src}/testing/**/*.ts`], {
      patterns: [direction(self, maySee[self]), ...outside(packages.filter((name) => name !== 'backend'))],
      syntax: elements ? [inRenderRoot] : [],
    }),
    ...(self === 'backend' ? [kind([`${src}/platform/node/**/*.ts`], { patterns: own })] : []),
    // An entry of its own.
    ...(self === 'sdk' ? [kind([`${src}/node/**/*.ts`], { patterns: own })] : []),
    ...(elements
      ? [
          kind([`${src}/texts/localize.ts`], {
            patterns: [...own, NODE_ONLY, PLATFORM_NODE],
            paths: [ZOD],
            syntax: [...throughSdk, inRenderRoot],
          }),
        ]
      : []),
  ];
});

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
        ['location', 'history', 'document', 'addEventListener', 'URLSearchParams', 'console', 'confirm'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  // Scripts and test rigs talk to the terminal.
  {
    files: ['scripts/**', 'test/**', 'examples/**', 'api-spec/*.ts', '**/scripts/**', 'stories/bygg.ts'],
    rules: { 'no-console': 'off' },
  },
  ...rooms,
  { files: ['packages/components/src/**/*.ts', 'stories/**/*.ts'], ...lit.configs['flat/recommended'] },
  {
    files: ['packages/components/src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Elements reach the API through the SDK.' },
        { name: 'localStorage', message: 'Nothing is written to the citizen’s device.' },
        { name: 'sessionStorage', message: 'Nothing is written to the citizen’s device.' },
        { name: 'indexedDB', message: 'Nothing is written to the citizen’s device.' },
      ],
    },
  },
  // A test looks into the stores to see that they are empty.
  { files: ['packages/components/src/**/*.browser.test.ts'], rules: { 'no-restricted-globals': 'off' } },
);
