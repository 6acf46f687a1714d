import { createElement, type ReactNode } from 'react';
import { type SceneBlock, type SceneSpan, sceneTextOf } from '../domain/story/scene-text.ts';

/** An author's words: paragraphs, lists and strong words; everything else stays plain text. */
export function SceneWords({ text, className }: { text: string; className?: string }) {
  return createElement('div', { className }, ...sceneTextOf(text).map(blockOf));
}

// Children by place and without keys: what is shown never moves.
function blockOf({ kind, lines }: SceneBlock): ReactNode {
  if (kind === 'list')
    return createElement(
      'ul',
      null,
      ...lines.map((line) => createElement('li', null, ...spansOf(line))),
    );
  const words = lines.flatMap((line, at) => (at === 0 ? spansOf(line) : [' ', ...spansOf(line)]));
  return createElement('p', null, ...words);
}

function spansOf(line: readonly SceneSpan[]): ReactNode[] {
  return line.map(({ text, isStrong }) => (isStrong ? createElement('strong', null, text) : text));
}
