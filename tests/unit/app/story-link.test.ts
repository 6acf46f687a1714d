import { expect, test } from 'vitest';
import { takeStory } from '../../../src/app/story-link.ts';
import type { AddressWindow } from '../../../src/store/persistence/address.ts';

/** A window at an address, and where it is afterwards. */
function windowAt(hash: string): {
  window: Pick<AddressWindow, 'location' | 'history'>;
  shown: () => string;
} {
  let shown = hash;
  const history: AddressWindow['history'] = {
    state: null,
    back: () => {},
    pushState: () => {},
    replaceState: (_state, _title, url) => {
      shown = String(url);
    },
  };
  const location = { hash, pathname: '/atlas/', search: '?data=x' };
  return { window: { location, history }, shown: () => shown };
}

test.each([
  ['#v=1&ws=links', null, '#v=1&ws=links'],
  ['#story=Ab-_9', 'Ab-_9', '/atlas/?data=x#kept'],
  ['#v=1&story=Ab-_9&ws=links', 'Ab-_9', '/atlas/?data=x#v=1&ws=links'],
  ['#story=', '', '/atlas/?data=x#kept'],
])('the story of %s', (hash, story, after) => {
  const { window, shown } = windowAt(hash);
  expect(takeStory(window, 'kept')).toBe(story);
  expect(shown()).toBe(after);
});
