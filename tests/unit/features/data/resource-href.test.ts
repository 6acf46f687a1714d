import { expect, test } from 'vitest';
import { resourceHref } from '../../../../src/features/data/resource-href.ts';

test('points to a file of the package relative to the page', () => {
  expect(
    resourceHref(
      'links/air.csv',
      'http://host/atlas/data/datapackage.json',
      'http://host/atlas/#x',
    ),
  ).toBe('./data/links/air.csv');
});

test('takes the path from the root where the package lies beside the folder of the page', () => {
  expect(resourceHref('a b.csv', 'http://host/other/datapackage.json', 'http://host/atlas/')).toBe(
    '/other/a%20b.csv',
  );
});

test('keeps a foreign address whole', () => {
  expect(resourceHref('a.csv', 'http://else/datapackage.json', 'http://host/')).toBe(
    'http://else/a.csv',
  );
});
