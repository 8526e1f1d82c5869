/**
 * The layers as docs/architecture.md tells them. A layer may import what stands in its row, and nothing else of ours.
 * tests/architecture/layers.test.ts plants one violation of each rule, so that none can die quietly.
 */
const MAY_IMPORT = {
  engine: [],
  documents: ['engine'],
  reports: ['engine', 'documents'],
  page: ['engine', 'documents'],
  store: ['engine'],
  protocol: ['engine'],
  components: ['engine'],
  entrypoints: ['engine', 'documents', 'reports', 'page', 'store', 'protocol', 'components'],
  cli: ['engine', 'documents', 'reports'],
  modules: ['engine', 'documents', 'reports', 'cli'],
  // Browsers and pages are started for a measurement as they are for a demonstration.
  bench: ['engine', 'documents', 'reports', 'cli', 'scripts'],
  scripts: ['engine', 'documents', 'reports', 'cli'],
};
const LAYERS = Object.keys(MAY_IMPORT);

/** What other layers may name of a layer: its public entries. */
const PUBLIC = {
  engine: '^engine/(runtime|judge|schema|compile/index|own/index)\\.ts$',
  documents: '^documents/[^/]+/index\\.ts$',
  page: '^page/(index|judge-script)\\.ts$',
  store: '^store/(index|settings)\\.ts$',
  protocol: '^protocol/(client|server)\\.ts$',
};

const layerRules = LAYERS.map((layer) => ({
  name: `layer-${layer}`,
  comment: `${layer}/ may import of ours only: ${MAY_IMPORT[layer].join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${layer}/` },
  to: { path: `^(${[...LAYERS.filter((other) => other !== layer && !MAY_IMPORT[layer].includes(other)), 'tests'].join('|')})/` },
}));

const publicRules = Object.entries(PUBLIC).map(([layer, entries]) => ({
  name: `public-${layer}`,
  comment: `${layer}/ is entered through its public files only`,
  severity: 'error',
  from: { pathNot: `^(${layer}|tests)/` },
  to: { path: `^${layer}/`, pathNot: entries },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...publicRules,
    {
      name: 'engine-is-pure',
      comment: 'the engine knows zod and nothing else from outside',
      severity: 'error',
      from: { path: '^engine/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'engine-runtime-without-zod',
      comment: 'what runs in every page stays small',
      severity: 'error',
      from: { path: '^engine/(runtime\\.ts|judge\\.ts|find-claims\\.ts|read-block\\.ts|normalize/|match/|judge/)' },
      to: { path: ['node_modules/zod/', '^engine/(compile|own)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'documents-and-reports-without-node',
      severity: 'error',
      from: { path: '^(documents|reports)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'dexie-only-in-store', severity: 'error', from: { pathNot: '^(store|tests)/' }, to: { path: 'node_modules/dexie/' } },
    {
      name: 'settings-without-dexie',
      comment: 'the content script reads settings; Dexie would make a database for each visited site',
      severity: 'error',
      from: { path: '^store/(settings|pack-text)\\.ts$' },
      to: { path: ['node_modules/dexie/', '^store/(?!settings|pack-text)'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-api-only-at-the-edges',
      comment: 'page, components, engine, documents and reports never see the extension API',
      severity: 'error',
      from: { path: '^(engine|documents|reports|page|components|cli|bench|scripts)/' },
      to: { path: ['node_modules/wxt/', 'node_modules/webextension-polyfill/'] },
    },
    {
      name: 'preact-only-in-surfaces',
      severity: 'error',
      from: { pathNot: '^(components|entrypoints|tests)/' },
      to: { path: 'node_modules/preact/' },
    },
    {
      name: 'reader-stays-light',
      comment: 'the script that loads on every page has no Preact, zod, Dexie or components in it',
      severity: 'error',
      from: { path: '^entrypoints/reader/' },
      to: {
        path: [
          'node_modules/(preact|zod|dexie)/',
          '^components/',
          '^store/(?!settings|pack-text)',
          '^protocol/(server|requests)',
          '^engine/(schema|compile|own)',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'entrypoints-are-not-imported',
      severity: 'error',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    { name: 'tests-are-not-imported', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.css\\?inline$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.wxt|\\.output|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
