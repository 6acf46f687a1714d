import type { Language } from '../../../src/domain/language.ts';
import type { SceneDocument, StoryDocument } from '../../../src/handout/story-document.ts';

const WORDS = {
  en: {
    title: 'A story of cities',
    scenes: ['First', 'Second'],
    text: 'Sure of',
    strong: '8 things',
    notes: 'Say it slowly.',
    table: 'First ten by index',
    head: ['Rank', 'City'],
    appendix: 'Method and sources',
    method: 'Method',
    across: 'Across requirements: geometric mean',
    continued: 'continued',
  },
  zh: {
    title: '城市故事',
    scenes: ['第一幕', '第二幕'],
    text: '确定',
    strong: '八件事',
    notes: '慢慢说。',
    table: '按指数排名前十',
    head: ['名次', '城市'],
    appendix: '方法与来源',
    method: '方法',
    across: '要求之间的合成：几何平均',
    continued: '续',
  },
} as const;

/** A story of two scenes, the first with a table and a chart. */
export function sampleStory(language: Language): StoryDocument {
  const words = WORDS[language];
  const scenes = words.scenes.map(
    (title, at): SceneDocument => ({
      title,
      text: [
        {
          kind: 'paragraph',
          lines: [
            [
              { text: `${words.text} `, isStrong: false },
              { text: words.strong, isStrong: true },
            ],
          ],
        },
      ],
      notes: [{ kind: 'paragraph', lines: [[{ text: words.notes, isStrong: false }]] }],
      imageId: `scene-${at}`,
      alt: `Map of scene ${at + 1}: ${title}`,
      legend: {
        title: words.title,
        symbols: [{ shape: 'disc', label: 'rated', colour: '#139293' }],
      },
      source: 'Edition 2026-1 · method 2125015b',
      problems: [],
      table:
        at === 0
          ? { title: words.table, head: words.head, rows: [['1', 'Almaty']], numeric: [0] }
          : null,
      chart:
        at === 0
          ? {
              title: words.table,
              kind: 'bars',
              labels: ['Almaty', 'Astana'],
              series: [{ name: 'Value', colour: '#14566B', values: [61.4, null] }],
              scale: [0, 100],
            }
          : null,
    }),
  );
  return {
    language,
    title: words.title,
    facts: ['2'],
    atlas: 'Union Atlas',
    author: 'Secretariat',
    changedAt: '2026-05-04T09:00:00+08:00',
    scenes,
    appendixTitle: words.appendix,
    appendix: [{ title: words.method, lines: [{ text: words.across, mark: '[!]' }] }],
    words: { notes: 'Notes', continued: words.continued, problems: 'Not shown' },
  };
}
