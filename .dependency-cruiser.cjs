/** The folders of src, from the ground up. Each may import only what stands below it. */
const LAYERS = 'domain|i18n|ingest|workers|store|map|handout|charts|ui|features|app';
const REACT =
  'node_modules/(react|react-dom|react-i18next|lucide-react|recharts|@tanstack/react-virtual)/';

/** Colours and measures without React: the map and the charts are drawn with them too. */
const TOKENS = '^src/ui/tokens\\.ts$';

/** A rule: files of `from` may reach no other folder of src than those of `allowed`. */
function onlyFolders(from, allowed, comment, alsoAllowed = '^$') {
  return {
    name: `${from}-reaches-only-below`,
    severity: 'error',
    comment,
    from: { path: `^src/${from}/` },
    to: { path: '^src/', pathNot: [`^src/(${[from, ...allowed].join('|')})/`, alsoAllowed] },
  };
}

/** A rule: files of `from` may use no other package than those of `allowed`. */
function onlyPackages(from, allowed, comment) {
  return {
    name: `${from}-packages`,
    severity: 'error',
    comment,
    from: { path: `^src/${from}/` },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'],
      pathNot: `node_modules/(${['@types/geojson', ...allowed].join('|')})/`,
    },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle cannot be read from the ground up: move the shared part below both.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment:
        'The import names nothing: a missing file, a missing extension or an absent package.',
      from: {},
      // Vite resolves `file?worker&url` and its like.
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
    {
      name: 'known-folders',
      severity: 'error',
      comment: 'Every file of src stands in one of the layers.',
      from: { path: '^src/' },
      to: { path: '^src/', pathNot: `^src/(${LAYERS})/` },
    },
    {
      name: 'no-dev-packages',
      severity: 'error',
      comment: 'The app runs on what `dependencies` lists.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      comment: 'src knows neither the tests nor the build steps.',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
    onlyFolders('domain', [], 'The domain is a leaf.'),
    onlyPackages(
      'domain',
      ['@turf', 'geographiclib-geodesic'],
      'The domain is pure: geometry and nothing else.',
    ),
    onlyFolders('i18n', ['domain'], 'The dictionaries know words, not the state.'),
    onlyFolders('ingest', ['domain'], 'Ingest turns bytes into domain types.'),
    onlyPackages(
      'ingest',
      ['zod', 'papaparse', '@types/papaparse', 'gcoord'],
      'Schemas, CSV and coordinate systems.',
    ),
    onlyFolders('workers', ['domain', 'ingest'], 'A worker is a thin shell around them.'),
    onlyFolders('store', ['domain', 'ingest'], 'The store knows no view.'),
    onlyFolders(
      'map',
      ['domain', 'i18n', 'ingest', 'store'],
      'The map knows no panel and no chart.',
      TOKENS,
    ),
    onlyFolders(
      'charts',
      ['domain', 'i18n'],
      'A chart gets rows and gives marks: no store.',
      TOKENS,
    ),
    onlyFolders(
      'handout',
      ['domain', 'i18n'],
      'A hand-out gets words, rows, legends and pictures and gives a file: no state, no map.',
      '^src/(ui/tokens|map/legend/legend-model)\\.ts$',
    ),
    onlyPackages(
      'handout',
      ['pdfkit', '@types/pdfkit', 'fontkit', 'pptxgenjs', 'fflate'],
      'What writes documents, and what reads fonts for them.',
    ),
    onlyFolders('ui', ['domain', 'i18n'], 'Interface parts know words, not the state.'),
    {
      name: 'features-reach-only-below',
      severity: 'error',
      comment:
        'A panel knows neither the shell nor the running map: it asks by an intent in the store.',
      from: { path: '^src/features/' },
      to: { path: '^src/(app|map/engine)/' },
    },
    {
      name: 'no-feature-to-feature',
      severity: 'error',
      comment: 'What two features share belongs below them.',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'map-layers-are-pure',
      severity: 'error',
      comment: 'A layer is a description of a view: no store, no engine, no React.',
      from: { path: '^src/map/(layers|basemap)/' },
      to: { path: `^src/(store|map/engine)/|${REACT}` },
    },
    {
      name: 'map-layers-run-without-a-map',
      severity: 'error',
      comment: 'Layers, views and styles use types of MapLibre only, so they run in plain Node.',
      from: { path: '^src/map/(layers|basemap|views|legend)/' },
      to: { path: 'node_modules/maplibre-gl/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'map-views-are-pure',
      severity: 'error',
      comment: 'A view and its legend are computed from the state.',
      from: { path: '^src/map/(views|legend)/' },
      to: { path: `^src/map/engine/|${REACT}` },
    },
    {
      name: 'chart-series-are-pure',
      severity: 'error',
      comment: 'Series are rows, also for the CSV export.',
      from: { path: '^src/charts/series/' },
      to: { path: `^src/charts/components/|${REACT}` },
    },
    {
      name: 'one-door-to-maplibre',
      severity: 'error',
      comment: 'Only src/map speaks to MapLibre and its tiles.',
      from: { path: '^src/', pathNot: '^src/map/' },
      to: { path: 'node_modules/(maplibre-gl|pmtiles)/' },
    },
    {
      name: 'one-door-to-deck',
      severity: 'error',
      comment: 'Only src/map speaks to deck.gl.',
      from: { path: '^src/', pathNot: '^src/map/' },
      to: { path: 'node_modules/(@deck\\.gl|@luma\\.gl|@math\\.gl|@loaders\\.gl)/' },
    },
    {
      name: 'one-door-to-recharts',
      severity: 'error',
      comment: 'Only the chart components know it, and lazy-plots.tsx brings it late.',
      from: { path: '^src/', pathNot: '^src/charts/components/' },
      to: { path: 'node_modules/recharts/' },
    },
    {
      name: 'react-has-its-places',
      severity: 'error',
      comment: 'State, views, layers and series work without React.',
      from: {
        path: '^src/',
        pathNot:
          '\\.tsx$|^src/store/react\\.ts$|^src/(i18n|map/engine|features|app|ui|charts/components)/',
      },
      to: { path: REACT },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
