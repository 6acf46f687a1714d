import { defineConfig } from 'vitest/config';

/** Layers that keep nothing from one call to the next: their tests share a process instead of starting one a file. */
const PURE = [
  'tests/unit/{charts,domain,handout,i18n,ingest,map}/**/*.test.{ts,tsx}',
  'tests/{data,architecture}/**/*.test.ts',
];

export default defineConfig({
  test: {
    environment: 'node',
    allowOnly: false,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'with state',
          include: ['tests/{unit,data,architecture}/**/*.test.{ts,tsx}'],
          exclude: PURE,
        },
      },
    ],
  },
});
