import { run } from './prepare.mjs';

// A file of its own, because `NAME=value command` is no command on Windows.
process.exitCode =
  run('npx', ['--no-install', 'vite', 'build'], { ATLAS_OPEN_ONLY: '1' }).status ?? 1;
