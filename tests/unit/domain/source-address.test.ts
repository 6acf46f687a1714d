import { expect, test } from 'vitest';
import { sourceParts } from '../../../src/domain/source-address.ts';

const SHA = 'edf17ed67e1ac7d70a44428eeb116c178e08a27c';
const linksOf = (text: string): (string | null)[] =>
  sourceParts(text).flatMap(({ url }) => url ?? []);

test.each([
  ['https://a.example/b/c.html', ['https://a.example/b/c.html']],
  [
    `GitHub a-b/c.d, data/x (1).csv @ ${SHA}`,
    [`https://github.com/a-b/c.d/tree/${SHA}/data/x%20(1).csv`],
  ],
  [`GitHub a/b @${SHA} public/data/`, [`https://github.com/a/b/tree/${SHA}/public/data/`]],
  [`GitHub a/b, raw/{2019,2020} @ ${SHA}`, [`https://github.com/a/b/tree/${SHA}`]],
  [
    `GitHub a/b @${SHA} x.rda; GitHub c/d @${SHA} y/z.xml`,
    [`https://github.com/a/b/tree/${SHA}/x.rda`, `https://github.com/c/d/tree/${SHA}/y/z.xml`],
  ],
  ['npm one@48.2.0, dist/x.txt', []],
  ['stored web page', []],
])('%s', (text, urls) => {
  expect(linksOf(text)).toEqual(urls);
  expect(
    sourceParts(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
