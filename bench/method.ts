import { shiftsOfChoices } from '../src/domain/scoring/audit/other-choices.ts';
import { editionMethod, NORMALISATIONS } from '../src/domain/scoring/method.ts';
import { usedByRequirement } from '../src/domain/scoring/requirement-scores.ts';
import { scoreUsed } from '../src/domain/scoring/score-method.ts';
import { madeUpEdition } from './made-up/edition.ts';
import { cpuMs, median } from './made-up/measure.ts';

/**
 * Run with `npx tsx bench/method.ts [cities]`. What a change of the method costs that no kept table softens:
 * from values to ranks under each normalisation and mean. CPU medians of interleaved rounds.
 */
const CITY_COUNT = Number(process.argv[2] ?? 400);
const ROUNDS = 15;

const { made, table } = madeUpEdition(CITY_COUNT, 20261);
const method = editionMethod(made);
const used = usedByRequirement(made, table);
const peerGroups = Int32Array.from({ length: CITY_COUNT }, (_, i) => i % 7);

const methods = new Map([
  ...NORMALISATIONS.map((normalisation) => [normalisation, { ...method, normalisation }] as const),
  ['harmonic mean', { ...method, aggregation: { kind: 'mean', exponent: -1 } }] as const,
  ['peer medians', { ...method, missing: 'peer_median' }] as const,
  ...(CITY_COUNT <= 2_000
    ? [['copeland', { ...method, aggregation: { kind: 'copeland' } }] as const]
    : []),
]);
const times = new Map([...methods.keys()].map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, own] of methods) {
    times.get(name)?.push(cpuMs(() => scoreUsed(made, own, used, peerGroups)));
  }
}
console.log(`from values to ranks, ${CITY_COUNT} cities × ${table.columns.length} indicators`);
const base = median(times.get('goalposts') ?? []);
for (const [name, own] of times) {
  const ms = median(own);
  console.log(
    `  ${name.padEnd(16)} ${ms.toFixed(2).padStart(8)} ms ${(ms / base).toFixed(2).padStart(7)} ×`,
  );
}
if (CITY_COUNT <= 2_000) {
  const ms = median(
    [0, 1, 2].map(() => cpuMs(() => shiftsOfChoices(made, method, used, peerGroups))),
  );
  console.log(`  every other choice in turn ${ms.toFixed(0)} ms`);
}
