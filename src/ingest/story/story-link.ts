import type { Result } from '../../domain/result.ts';
import type { Story } from '../../domain/story/story.ts';
import { ProblemList } from '../problem-list.ts';
import { MOST_MEGABYTES, type ReadStory, readStory } from './read-story.ts';

/** Name of the field of an address that holds a story. */
export const STORY_FIELD = 'story';

/** The place that problems of a link name. */
const LINK = `#${STORY_FIELD}=…`;

/** No browser takes a longer address on all systems. */
const LONGEST_PACKED = 64_000;

/** A story as text for an address: JSON, deflated, in the letters of base64url. */
export async function packStory(story: Story): Promise<string> {
  const json = new Blob([JSON.stringify(story)]).stream();
  const packed = await bytesOf(json.pipeThrough(new CompressionStream('deflate-raw')));
  if (packed === null) throw new Error('a packed story is larger than a story file');
  let text = '';
  for (const byte of packed) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/**
 * Reads what {@link packStory} wrote, as {@link readStory} reads a file. What is cut off, no base64url or no deflated
 * data is broken; unpacking stops at the size that no story file exceeds, whatever the link promises.
 */
export async function unpackStory(packed: string): Promise<Result<ReadStory>> {
  const unpacked = await inflated(packed);
  if ('json' in unpacked) return readStory(unpacked.json, LINK);
  const problems = new ProblemList();
  if (unpacked.fault === 'broken') problems.add('story-link-broken', LINK, null, {});
  else problems.add('story-link-large', LINK, null, { maximum: MOST_MEGABYTES });
  return { ok: false, problems: problems.toArray() };
}

async function inflated(packed: string): Promise<{ json: string } | { fault: 'broken' | 'large' }> {
  if (packed.length > LONGEST_PACKED) return { fault: 'large' };
  if (!/^[\w-]+$/.test(packed)) return { fault: 'broken' };
  try {
    const text = atob(packed.replace(/-/g, '+').replace(/_/g, '/'));
    const deflated = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const stream = new Blob([deflated]).stream();
    const bytes = await bytesOf(stream.pipeThrough(new DecompressionStream('deflate-raw')));
    if (bytes === null) return { fault: 'large' };
    return { json: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'broken' };
  }
}

/** All bytes of a stream; null, and no more is read, where there are more than a story file may have. */
async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MOST_MEGABYTES * 1e6) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}
