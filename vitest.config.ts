import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{unit,data,architecture}/**/*.test.{ts,tsx}'],
    allowOnly: false,
  },
});
