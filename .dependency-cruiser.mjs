// Who may import whom (docs/architecture.md). Tests are free to look anywhere.
const domain =
  '^src/(agencies|calendar|people|procedures|dossiers|documents|payments|notices|connections|registers|postal|feedback|content|outreach|ledger|sync|statistics)/'
const audiences = '^src/(portal|office|admin|api)/'
const tests = '[.]test[.]tsx?$'
const tops = '^src/(main|app|needs|worker|all-routes|all-jobs)[.]ts$|^src/(boot|commands|config)/'

// biome-ignore lint/style/noDefaultExport: the tool reads the default export
export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'platform-knows-nobody',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: tests },
      to: { path: '^(src|seeds|simulators|test|bench)/', pathNot: '^src/platform/' },
    },
    {
      name: 'the-domain-knows-no-surface',
      severity: 'error',
      from: { path: domain, pathNot: tests },
      to: { path: `^src/(ui|surface)/|${audiences}|${tops}|^(seeds|simulators|test|bench)/` },
    },
    {
      name: 'the-domain-knows-no-web-library',
      severity: 'error',
      from: { path: `${domain}|^src/platform/`, pathNot: tests },
      to: { path: 'node_modules/(fastify|@fastify|react|react-dom)/' },
    },
    {
      name: 'slices-meet-at-their-front-doors',
      comment: 'Types of any slice are fine; what runs goes through index.ts.',
      severity: 'error',
      from: { path: domain, pathNot: tests },
      to: {
        path: domain,
        pathNot: ['^src/$1/', '^src/[^/]+/(index|[^/]+/index)[.]ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'surfaces-use-front-doors',
      severity: 'error',
      from: { path: `^src/(ui|surface)/|${audiences}`, pathNot: tests },
      to: { path: domain, pathNot: '^src/[^/]+/(index|[^/]+/index)[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'audiences-do-not-meet',
      severity: 'error',
      from: { path: audiences, pathNot: tests },
      to: { path: audiences, pathNot: '^src/$1/' },
    },
    {
      name: 'the-look-knows-no-page',
      severity: 'error',
      from: { path: '^src/(ui|surface)/', pathNot: tests },
      to: { path: `${audiences}|${tops}`, pathNot: '^src/needs[.]ts$' },
    },
    {
      name: 'nobody-imports-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: `${tests}|${tops}` },
      to: { path: '^src/(main|app|worker|all-routes|all-jobs)[.]ts$|^src/(boot|commands|config)/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule decides; it neither stores nor reads. Types are fine.',
      severity: 'error',
      from: { path: '(^|/|-)rules[.]ts$' },
      to: {
        path: 'store[.]ts$|^src/platform/',
        pathNot: '^src/platform/(text|time|errors|feel/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-program-needs-no-demo',
      comment: 'The demo loads its people and partners when it runs, and only then.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^(seeds|simulators|test|bench)/', dynamic: false },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: `${tests}|[.]d[.]ts$` },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]d[.]ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
