// Who may import whom. Each rule says why in a sentence; `npm run check:layers` holds them.

/** Folders of src/ that every other folder there may use. */
const shared = 'ui|case-file|words|address|policy|questions|lines|actions';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea in two places: move what they share to a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'machines-stand-alone',
      comment:
        'The guidance is true with no screen: machines/ uses nothing of ours but itself and the types of content.',
      severity: 'error',
      from: { path: '^machines/' },
      to: { pathNot: ['^machines/', '^content/compiled(-words)?[.]ts$', 'node_modules/'] },
    },
    {
      name: 'machines-borrow-types-alone',
      comment: 'From content/compiled.ts machines/ takes types, so that no content is loaded where rules are read.',
      severity: 'error',
      from: { path: '^machines/' },
      to: { path: '^content/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'machines-use-few-libraries',
      comment:
        'Of the libraries machines/ uses xstate, zod/mini and, to count days, date-fns alone: it runs anywhere and stays small.',
      severity: 'error',
      from: { path: '^machines/' },
      to: {
        path: 'node_modules/',
        pathNot: ['node_modules/(xstate|date-fns|@date-fns/utc)/', 'node_modules/zod/mini/'],
      },
    },
    {
      name: 'days-are-counted-in-one-file',
      comment:
        'Days are counted at midnight UTC by machines/rules/dates.ts; elsewhere a day is text such as 2026-11-21.',
      severity: 'error',
      from: { path: '^(machines|content|src)/', pathNot: '^machines/rules/dates[.]ts$' },
      to: { path: 'node_modules/(date-fns|@date-fns/utc)/' },
    },
    {
      name: 'content-knows-nouns-and-answers',
      comment: 'The compiler of the content knows the shared nouns and what the steps ask, and nothing of the screens.',
      severity: 'error',
      from: { path: '^content/' },
      to: { path: '^(machines|src)/', pathNot: '^machines/((sibling-)?vocabulary[.]ts$|answers/)' },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'The form parts and layout could serve another app: src/ui uses react and itself.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { pathNot: ['^src/ui/', 'node_modules/(@types/)?react/', 'node_modules/react-hook-form/'] },
    },
    {
      name: 'ui-borrows-form-types-alone',
      comment: 'A form part takes the shape of a registered field and works without the form library.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: 'node_modules/react-hook-form/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-stand-side-by-side',
      comment: `What a person would name stands alone: folders of src/ share ${shared.replaceAll('|', ', ')} and do not import one another.`,
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/app/' },
      to: { path: '^src/', pathNot: [`^src/($1|${shared})/`] },
    },
    {
      name: 'browser-gets-compiled-content',
      comment: 'Screens read content as compiled: the types in content/compiled.ts and the data in virtual:content.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^content/', pathNot: '^content/compiled(-words)?[.]ts$' },
    },
    {
      name: 'browser-borrows-types-of-content',
      comment: 'content/compiled.ts is types alone, so that nothing of the compiler reaches the browser.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^content/compiled(-words)?[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-stays-light',
      comment: 'The whole of zod and the YAML reader work at build time; the browser has zod/mini.',
      severity: 'error',
      from: { path: '^(src|machines)/' },
      to: { path: 'node_modules/(zod|yaml)/', pathNot: 'node_modules/zod/mini/' },
    },
    {
      name: 'nothing-needs-the-tests',
      comment: 'Proof rests on the app and never the app on its proof.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'everything-is-found',
      comment: 'An import that leads nowhere breaks at run time; virtual:content is made by the build.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:content' },
    },
    {
      name: 'libraries-are-declared',
      comment:
        'A library that is imported stands in package.json, and what the browser gets stands among its dependencies.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined'], pathNot: '^virtual:content' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
