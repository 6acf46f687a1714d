import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packStory, unpackStory } from '../../../../src/ingest/story/story-link.ts';
import { anyStory } from '../../../support/any-story.ts';

function packed(text: string | Buffer): string {
  return deflateRawSync(text).toString('base64url');
}

/** Codes of what is wrong with a link; empty where nothing is. */
async function faults(link: string): Promise<string[]> {
  const result = await unpackStory(link);
  const problems = result.ok ? result.value.problems : result.problems;
  return problems.map(({ code }) => code);
}

describe('a story in an address', () => {
  test('comes back as it was sent, in letters that no address changes', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory(), async (story) => {
        const link = await packStory(story);
        expect(link).toMatch(/^[\w-]+$/);
        expect(encodeURIComponent(link)).toBe(link);
        expect(await unpackStory(link)).toEqual({ ok: true, value: { story, problems: [] } });
      }),
      { numRuns: 50 },
    );
  });

  test('is named as broken wherever it is cut off', async () => {
    const [story] = fc.sample(anyStory(), { numRuns: 1, seed: 7 });
    if (!story) throw new Error('no story');
    const link = await packStory(story);
    for (let length = 0; length < link.length - 2; length += 7)
      expect(await faults(link.slice(0, length))).toEqual(['story-link-broken']);
  });

  test.each([
    ['nothing', '', 'story-link-broken'],
    ['other letters', 'a%2Fb', 'story-link-broken'],
    ['letters of chance', 'zzzzzzzzzzzz', 'story-link-broken'],
    ['bytes that are no text', packed(Buffer.from([0xff, 0xfe, 0xfd])), 'story-link-broken'],
    ['what is no JSON', packed('<script>'), 'json-syntax'],
    ['what is no story', packed('[]'), 'wrong-root'],
    ['a story of the future', packed('{"version":99}'), 'story-version-unknown'],
    ['more than may be unpacked', packed(' '.repeat(40_000_000)), 'story-link-large'],
    ['a link of any length', 'A'.repeat(64_001), 'story-link-large'],
  ])('%s is refused in words', async (_name, link, code) => {
    expect(await faults(link)).toEqual([code]);
  });
});
