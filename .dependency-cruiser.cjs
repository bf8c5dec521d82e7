// The import rules of docs/architecture.md. A rule reads: what is in `from` may not know what is in `to`.

/** Each step of the walk is a folder. */
const step = '^src/(poll|evaluate|dispatch|receive|deliver|conversation|retention)/';
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-knows-only-domain',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/|node_modules|^node:', pathNot: ['^src/domain/', 'node_modules/big\\.js'] },
    },
    {
      name: 'messages-know-only-domain',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^src/|node_modules', pathNot: '^src/(domain|messages)/' },
    },
    {
      name: 'steps-know-domain-messages-ports',
      severity: 'error',
      from: { path: step },
      to: {
        path: '^src/',
        pathNot: [
          '^src/(domain|messages)/',
          '^src/(bell|clock|log|failpoint)\\.ts$',
          '^src/store/[a-z-]+\\.ts$',
          '^src/(sources/(source|forecast-source|geocoder)|channels/channel)\\.ts$',
          '^src/places/',
          '^src/(poll|evaluate|dispatch|receive|deliver|conversation|retention)/',
        ],
      },
    },
    {
      name: 'steps-meet-in-the-store',
      severity: 'error',
      from: { path: '^src/(poll|evaluate|dispatch|receive|deliver|conversation|retention)/' },
      to: { path: '^src/(poll|evaluate|dispatch|receive|deliver|conversation|retention)/', pathNot: '^src/$1/' },
    },
    {
      name: 'only-app-knows-everything',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app|main)\\.ts$' },
      to: { path: '^src/(app|main)\\.ts$' },
    },
    {
      name: 'sqlite-is-spoken-in-its-folder',
      severity: 'error',
      from: { pathNot: '^src/store/sqlite/' },
      to: { path: 'node_modules/(better-sqlite3|better-sqlite3-napi)/' },
    },
    {
      // The operator's tools open the file beside the running program.
      name: 'the-engine-is-chosen-by-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(store/sqlite/|tools/|app\\.ts$)' },
      to: { path: '^src/store/sqlite/' },
    },
    {
      name: 'telegraf-is-spoken-in-one-file',
      severity: 'error',
      from: { pathNot: '^src/channels/telegram/gateway\\.ts$' },
      to: { path: 'node_modules/telegraf/' },
    },
    {
      name: 'axios-is-spoken-in-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(http/client\\.ts$|demo/)' },
      to: { path: 'node_modules/axios/' },
    },
    {
      name: 'only-app-wires-the-steps',
      severity: 'error',
      from: { path: '^src/(sources|channels|store|http|telemetry|messages|domain)/' },
      to: { path: '^src/(poll|evaluate|dispatch|receive|deliver|conversation|retention)/' },
    },
    {
      name: 'node-schedule-is-spoken-in-poll',
      severity: 'error',
      from: { pathNot: '^src/poll/' },
      to: { path: 'node_modules/node-schedule/' },
    },
    {
      name: 'prom-client-is-spoken-in-telemetry',
      severity: 'error',
      from: { pathNot: '^src/telemetry/' },
      to: { path: 'node_modules/prom-client/' },
    },
    {
      name: 'nobody-knows-the-demo',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/demo/' },
      to: { path: '^src/demo/' },
    },
    {
      name: 'nobody-knows-the-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/tools/' },
      to: { path: '^src/tools/' },
    },
    {
      name: 'the-tools-know-store-and-settings',
      severity: 'error',
      from: { path: '^src/tools/' },
      to: { path: '^src/', pathNot: '^src/(tools/|store/|config\\.ts$|clock\\.ts$)' },
    },
    {
      name: 'the-stand-ins-know-only-themselves',
      severity: 'error',
      from: { path: '^src/demo/stand-ins/' },
      to: { path: '^src/', pathNot: '^src/demo/stand-ins/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-file-that-nobody-imports', severity: 'error', from: { orphan: true, path: '^src/' }, to: {} },
    {
      name: 'no-development-package-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '@grammyjs/types|node_modules/@types' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
