import { GATE, runStep } from './gate.mjs';
import { ensureInstalled, requireNode } from './prepare.mjs';

requireNode();
ensureInstalled();
const failed = GATE.filter((step) => !runStep(step)).map((step) => step.name);
process.stdout.write(
  failed.length === 0
    ? `\nAll ${GATE.length} steps passed.\n`
    : `\n${failed.length} of ${GATE.length} steps failed: ${failed.join(', ')}.\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
