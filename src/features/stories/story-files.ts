import type { Problem } from '../../domain/result.ts';
import type { Story } from '../../domain/story/story.ts';
import { readStory, writeStory } from '../../ingest/story/read-story.ts';
import { saveText } from '../../ui/save-file.ts';
import { newId } from './new-story.ts';

/** A story of a file as far as it could be opened; null where nothing could. */
export interface OpenedFile {
  story: Story | null;
  problems: readonly Problem[];
}

/** Reads a story file. A story whose id is taken gets a new one: no other story is touched. */
export async function openStoryFile(file: File, known: readonly Story[]): Promise<OpenedFile> {
  const read = readStory(await file.text(), file.name);
  if (!read.ok) return { story: null, problems: read.problems };
  const { story, problems } = read.value;
  const isTaken = known.some(({ id }) => id === story.id);
  return { story: isTaken ? { ...story, id: newId('story') } : story, problems };
}

/** Hands a story to the reader as a file. */
export function saveStoryFile(story: Story): void {
  saveText(writeStory(story), 'application/json', `union-atlas-${story.id}.json`);
}
