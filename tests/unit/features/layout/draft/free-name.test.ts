import { expect, test } from 'vitest';
import { freeName } from '../../../../../src/features/layout/draft/free-name.ts';

test('a name that is taken gets the first free number and stays within its length', () => {
  expect(freeName(' Almaty ', [], 60)).toBe('Almaty');
  expect(freeName('Almaty', ['Almaty', 'Almaty (2)'], 60)).toBe('Almaty (3)');
  expect(freeName('Almaty', ['Almaty', 'Al (2)'], 6)).toBe('Al (3)');
  expect(freeName('Almaty region', ['Almaty'], 6)).toBe('Al (2)');
});
