import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixture = fileURLToPath(new URL('fixture/', import.meta.url));

async function readRules() {
  const { forbidden, options } = await extractConfig(`${root}.dependency-cruiser.cjs`);
  if (!forbidden || !options) throw new Error('.dependency-cruiser.cjs lacks rules or options');
  return { forbidden, options };
}

async function cruiseFolder(baseDir: string): Promise<ICruiseResult> {
  const { forbidden, options } = await readRules();
  const { tsConfig, enhancedResolveOptions, ...rest } = options;
  const { output } = await cruise(
    ['src'],
    { ...rest, baseDir, validate: true, ruleSet: { forbidden } } as never,
    enhancedResolveOptions as never,
    { tsConfig: extractTsConfig(`${root}tsconfig.json`) },
  );
  if (typeof output === 'string') throw new Error(`unexpected report: ${output.slice(0, 80)}`);
  return output;
}

function violationsOf(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('import directions', () => {
  test('src keeps every rule', async () => {
    const result = await cruiseFolder(root);

    expect(violationsOf(result)).toEqual([]);
    // An analysis that reads nothing also finds nothing.
    expect(result.summary.totalCruised).toBeGreaterThan(20);
  }, 60_000);

  test('each rule finds the import that breaks it', async () => {
    const result = await cruiseFolder(fixture);
    const { forbidden } = await readRules();

    const fired = new Set(result.summary.violations.map(({ rule }) => rule.name));

    expect([...fired].sort()).toEqual(forbidden.map(({ name }) => name).sort());
  }, 60_000);
});
