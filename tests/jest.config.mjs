/** Jest on ES modules; swc only strips the types (the type check is `npm run check`). */
export default {
  rootDir: '..',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  globalSetup: '<rootDir>/tests/support/build-first.mjs',
  globalTeardown: '<rootDir>/tests/support/say-not-run.mjs',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+[.]tsx?$': ['@swc/jest', {
      jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, experimental: { keepImportAttributes: true } },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    }],
  },
  testTimeout: 120_000,
}
