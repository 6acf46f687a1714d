import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneTextOf } from '../../../../src/domain/story/scene-text.ts';
import { STORY_VERSION, type Story } from '../../../../src/domain/story/story.ts';
import { readStory, writeStory } from '../../../../src/ingest/story/read-story.ts';
import { anyStory } from '../../../support/any-story.ts';

const FILE = 'meeting.json';

function exampleStory(): Story {
  return {
    version: STORY_VERSION,
    id: 'meeting',
    title: { en: 'Meeting', zh: '会议' },
    author: 'Secretariat',
    changedAt: '2026-05-04T09:00:00+08:00',
    scenes: [
      {
        id: 'a',
        view: 'ws=links&map=2.2/25/60',
        mapPx: [1330, 1080],
        title: { en: 'Links' },
        text: { en: 'Two **cities**' },
        notes: { zh: '慢慢讲' },
        durationS: 60,
        author: 'Almaty office',
        changedAt: '2026-05-03T18:30:00+08:00',
      },
    ],
  };
}

/** The example as it would come out of a file, with members of the story and of its scene put over it. */
function fileWith(story: object, scene: object = {}): string {
  const example = exampleStory();
  const scenes = example.scenes.map((one) => ({ ...one, ...scene }));
  return JSON.stringify({ ...example, scenes, ...story });
}

function opened(text: string) {
  const result = readStory(text, FILE);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function found(code: string, path: string, params: object) {
  return { code, file: FILE, place: { at: 'member', path }, params };
}

describe('a story file', () => {
  test('gives back every field of every story that was written', () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        expect(readStory(writeStory(story), FILE)).toEqual({
          ok: true,
          value: { story, problems: [] },
        });
      }),
    );
  });

  test('may leave out what has nothing in it', () => {
    const { version, id, changedAt } = exampleStory();
    const text = JSON.stringify({ version, id, changedAt, scenes: [{ id: 'a', view: '' }] });
    expect(opened(text)).toEqual({
      story: {
        version,
        id,
        title: {},
        author: '',
        changedAt,
        scenes: [
          {
            id: 'a',
            view: '',
            mapPx: null,
            title: {},
            text: {},
            notes: {},
            durationS: null,
            author: '',
            changedAt,
          },
        ],
      },
      problems: [],
    });
  });

  test('of the version before has author and date of its scenes from the story', () => {
    const { scenes, ...others } = exampleStory();
    const older = scenes.map(({ author, changedAt, ...scene }) => scene);
    const text = JSON.stringify({ ...others, version: 1, scenes: older });
    const { changedAt } = exampleStory();
    expect(opened(text)).toEqual({
      story: {
        ...exampleStory(),
        scenes: exampleStory().scenes.map((scene) => ({ ...scene, author: '', changedAt })),
      },
      problems: [],
    });
  });

  test('of the earliest version calls its text words', () => {
    const { scenes, ...others } = exampleStory();
    const older = scenes.map(({ text, ...scene }) => ({ ...scene, words: text }));
    const text = JSON.stringify({ ...others, version: 0, scenes: older });
    expect(opened(text)).toEqual({ story: exampleStory(), problems: [] });
  });
});

describe('a story file that cannot be opened', () => {
  test('that is cut off behind a whole scene opens as far as that, and says where it ends', () => {
    const [scene] = exampleStory().scenes;
    const text = fileWith({ scenes: [scene, { ...scene, id: 'b' }, { ...scene, id: 'c' }] });
    const cut = text.slice(0, text.lastIndexOf('"durationS"'));
    const { story, problems } = opened(cut);
    expect(story.scenes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(story.title).toEqual(exampleStory().title);
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ['json-syntax', { at: 'character', line: 1, column: cut.length + 1 }],
    ]);
  });

  test('opens up to its last whole scene wherever it is cut, and never more', () => {
    const [scene] = exampleStory().scenes;
    const text = fileWith({ scenes: [scene, { ...scene, id: 'b' }] });
    for (let length = 0; length < text.length; length++) {
      const read = readStory(text.slice(0, length), FILE);
      const ids = read.ok ? read.value.story.scenes.map(({ id }) => id) : [];
      expect(['', 'a', 'a b']).toContain(ids.join(' '));
      expect(read.ok).toBe(ids.length > 0);
    }
  });

  test('is cut off', () => {
    const text = writeStory(exampleStory());
    const cut = text.slice(0, text.indexOf('"author"') + 4);
    expect(readStory(cut, FILE)).toEqual({
      ok: false,
      problems: [
        {
          code: 'json-syntax',
          file: FILE,
          place: { at: 'character', line: 8, column: 3 },
          params: {},
        },
      ],
    });
  });

  test('has a version that is missing, of the future, of no time, or none', () => {
    const results = [undefined, 3, -1, '2', 1.5].map((version) =>
      readStory(fileWith({ version }), FILE),
    );
    const unknown = (version: number) =>
      found('story-version-unknown', '$.version', { version, newest: STORY_VERSION });
    const notWhole = (text: string) =>
      found('wrong-type', '$.version', { field: 'version', found: text, type: 'whole-number' });
    expect(results).toEqual(
      [
        found('story-version-missing', '$.version', { newest: STORY_VERSION }),
        unknown(3),
        unknown(-1),
        notWhole('"2"'),
        notWhole('1.5'),
      ].map((problem) => ({ ok: false, problems: [problem] })),
    );
  });

  test('is no object', () => {
    for (const text of ['[]', 'null', '"story"', '7']) {
      expect(readStory(text, FILE)).toEqual({
        ok: false,
        problems: [found('wrong-root', '$', { type: 'object' })],
      });
    }
  });

  test('is larger than any story, counted in bytes', () => {
    const params = { megabytes: 3, maximum: 2 };
    expect(readStory(fileWith({ author: '文'.repeat(700_000) }), FILE)).toEqual({
      ok: false,
      problems: [{ code: 'story-too-large', file: FILE, place: null, params }],
    });
  });
});

describe('a story file with faults', () => {
  test('keeps its sound scenes and names the others', () => {
    const [scene] = exampleStory().scenes;
    const scenes = [
      scene,
      'scene',
      { ...scene, id: 'b', view: undefined },
      { ...scene, id: '' },
      scene,
      { ...scene, id: 'c', view: 7 },
      { ...scene, id: 'd' },
    ];
    const { story, problems } = opened(fileWith({ scenes }));
    expect(story.scenes.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(problems).toEqual([
      found('wrong-type', '$.scenes[1]', { field: 'scenes[1]', found: '"scene"', type: 'object' }),
      found('scene-left-out', '$.scenes[1]', { scene: 2 }),
      found('missing-member', '$.scenes[2].view', { field: 'view', type: 'text' }),
      found('scene-left-out', '$.scenes[2]', { scene: 3 }),
      found('empty-text', '$.scenes[3].id', { field: 'id' }),
      found('scene-left-out', '$.scenes[3]', { scene: 4 }),
      found('duplicate-id', '$.scenes[4]', { id: 'a' }),
      found('scene-left-out', '$.scenes[4]', { scene: 5 }),
      found('wrong-type', '$.scenes[5].view', { field: 'view', found: '7', type: 'text' }),
      found('scene-left-out', '$.scenes[5]', { scene: 6 }),
    ]);
  });

  test('has fields of other types empty, each named', () => {
    const wrong = {
      mapPx: [1330],
      title: 'Links',
      text: { en: 5, fr: 'Deux villes' },
      notes: [],
      durationS: '60',
      author: 4,
      changedAt: 'yesterday',
    };
    const { story, problems } = opened(fileWith({ author: null, title: 3 }, wrong));
    expect(story).toEqual({
      ...exampleStory(),
      author: '',
      title: {},
      scenes: [
        {
          id: 'a',
          view: 'ws=links&map=2.2/25/60',
          mapPx: null,
          title: {},
          text: { en: '' },
          notes: {},
          durationS: null,
          author: '',
          changedAt: exampleStory().changedAt,
        },
      ],
    });
    const wrongType = (path: string, field: string, text: string, type: string) =>
      found('wrong-type', path, { field, found: text, type });
    expect(problems).toEqual([
      wrongType('$.title', 'title', '3', 'object'),
      wrongType('$.author', 'author', 'null', 'text'),
      found('wrong-form', '$.scenes[0].mapPx', { field: 'mapPx', found: '[1330]' }),
      wrongType('$.scenes[0].title', 'title', '"Links"', 'object'),
      found('unknown-field', '$.scenes[0].text.fr', { field: 'fr' }),
      wrongType('$.scenes[0].text.en', 'en', '5', 'text'),
      wrongType('$.scenes[0].notes', 'notes', '[]', 'object'),
      wrongType('$.scenes[0].durationS', 'durationS', '"60"', 'number'),
      wrongType('$.scenes[0].author', 'author', '4', 'text'),
      found('wrong-form', '$.scenes[0].changedAt', { field: 'changedAt', found: '"yesterday"' }),
    ]);
  });

  test('has durations and sizes of maps that nobody has, each named', () => {
    const durations = [0, -5, 1e9].map((durationS) => opened(fileWith({}, { durationS })));
    const sizes = [[0, 5], [5, 99_999], [1.5, 2], [1, 2, 3], 'wide'].map((mapPx) =>
      opened(fileWith({}, { mapPx })),
    );
    expect(durations.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['not-above'],
      ['not-above'],
      ['too-large'],
    ]);
    expect(sizes.map(({ problems }) => problems.map(({ code }) => code))).toEqual(
      sizes.map(() => ['wrong-form']),
    );
    for (const { story } of durations) expect(story.scenes[0]?.durationS).toBeNull();
    for (const { story } of sizes) expect(story.scenes[0]?.mapPx).toBeNull();
  });

  test('is called like its file where it has no id, and is old where it has no date', () => {
    const text = fileWith({ id: undefined, changedAt: '4 May' });
    const { story, problems } = opened(text);
    expect(story).toEqual({
      ...exampleStory(),
      id: 'meeting',
      changedAt: '1970-01-01T00:00:00.000Z',
    });
    expect(problems).toEqual([
      found('missing-member', '$.id', { field: 'id', type: 'text' }),
      found('wrong-form', '$.changedAt', { field: 'changedAt', found: '"4 May"' }),
    ]);
    const other = readStory(text, 'C:\\talks\\Ünion 2026!.story.json');
    expect(other.ok && other.value.story.id).toBe('nion-2026-story');
  });

  test('has a view that no address can be: the scene is left out', () => {
    const views = ['ws=links map', 'q=<b>', 'a\u0000b', '#ws=links', 'x'.repeat(4001)];
    const read = views.map((view) => opened(fileWith({}, { view })));
    expect(read.map(({ story }) => story.scenes)).toEqual(views.map(() => []));
    expect(read.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ...[1, 2, 3, 4].map(() => ['wrong-form', 'scene-left-out']),
      ['view-too-long', 'scene-left-out'],
    ]);
  });

  test('has a view of the longest kind and one in another script: both are kept', () => {
    const views = ['x'.repeat(4000), 'q=阿拉木图'];
    expect(views.map((view) => opened(fileWith({}, { view })).problems)).toEqual([[], []]);
  });

  test('loses scenes behind the five hundredth, and says so', () => {
    const scenes = Array.from({ length: 501 }, (_, at) => ({ id: `s${at}`, view: '' }));
    const { story, problems } = opened(fileWith({ scenes }));
    expect(story.scenes.length).toBe(500);
    expect(problems).toEqual([found('too-many-scenes', '$.scenes', { scenes: 501, maximum: 500 })]);
  });
});

describe('a hostile story file', () => {
  test('has its markup kept as the characters that it is', () => {
    const text = { en: '<script>alert(1)</script><img src=x onerror="alert(2)">' };
    const { story, problems } = opened(fileWith({}, { text }));
    expect(problems).toEqual([]);
    expect(sceneTextOf(story.scenes[0]?.text.en ?? '')).toEqual([
      { kind: 'paragraph', lines: [[{ text: text.en, isStrong: false }]] },
    ]);
  });

  test('loses characters that cannot be seen, and says so; line ends and tabs stay', () => {
    const title = { en: 'Al\u0000ma\u001bty \u202egpj.exe\nline\tend\ud800' };
    const { story, problems } = opened(fileWith({}, { title }));
    expect(story.scenes[0]?.title).toEqual({ en: 'Almaty gpj.exe\nline\tend' });
    expect(problems).toEqual([
      found('control-characters', '$.scenes[0].title.en', { field: 'en', characters: 4 }),
    ]);
  });

  test('reaches no prototype', () => {
    const text = fileWith({}).replace('{', '{"__proto__":{"author":"x"},"constructor":1,');
    const { story, problems } = opened(text);
    expect(story).toEqual(exampleStory());
    expect(problems).toEqual([
      found('unknown-field', '$.__proto__', { field: '__proto__' }),
      found('unknown-field', '$.constructor', { field: 'constructor' }),
    ]);
  });

  test('of any kind never throws, and never opens without a reason for what is missing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = readStory(text, FILE);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (scene, title) => {
        const { story, problems } = opened(fileWith({ scenes: [scene], title }));
        expect(story.scenes.length + problems.length).toBeGreaterThan(0);
        expect(readStory(writeStory(story), FILE)).toEqual({
          ok: true,
          value: { story, problems: [] },
        });
      }),
    );
  });
});
