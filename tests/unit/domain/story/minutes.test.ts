import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeDecision,
  citiesOf,
  decisionsOf,
  type MeetingEvent,
  type Minutes,
  removeDecision,
  shownScenes,
  withEvent,
} from '../../../../src/domain/story/minutes.ts';
import { type MinutesWords, minutesMarkdown } from '../../../../src/domain/story/minutes-text.ts';

const BEGAN = 1_000_000;

/** A moment so many seconds after the beginning. */
function momentAt(seconds: number): number {
  return BEGAN + seconds * 1000;
}

function meeting(events: readonly MeetingEvent[] = [], change: Partial<Minutes> = {}): Minutes {
  return {
    version: 1,
    id: 'm',
    storyId: 's',
    storyTitle: { en: 'Who we are' },
    title: '',
    place: '',
    people: '',
    beganAt: BEGAN,
    endedAt: momentAt(100),
    events,
    ...change,
  };
}

function scene(number: number, seconds: number): MeetingEvent {
  return { kind: 'scene', number, title: { en: `Scene ${number}` }, at: momentAt(seconds) };
}

function cover(what: 'black' | 'white' | null, seconds: number): MeetingEvent {
  return { kind: 'cover', cover: what, at: momentAt(seconds) };
}

function decision(id: string, text: string, seconds: number): MeetingEvent {
  return { kind: 'decision', id, text, scene: 2, at: momentAt(seconds) };
}

function method(hash: string, seconds: number): MeetingEvent {
  const changes = [
    { kind: 'requirement_weight', requirement: 1, share01: 0.2, editionShare01: 0.125 },
  ] as const;
  return { kind: 'method', hash, changes, at: momentAt(seconds) };
}

const WORDS: MinutesWords = {
  language: 'en',
  untitled: 'Meeting',
  untitledScene: 'Untitled',
  heading: { decisions: 'Decisions', scenes: 'Scenes', methods: 'Methods', cities: 'Cities' },
  label: { when: 'When', place: 'Place', people: 'People', story: 'Story', length: 'Length' },
  column: { number: 'No.', scene: 'Scene', from: 'From', shown: 'Shown', paused: 'Covered' },
  noDecisions: 'None.',
  edition: 'edition',
  compared: (names) => `Compared: ${names}`,
  atScene: (number) => `scene ${number}`,
  change: ({ kind }) => kind,
  day: () => '4 May',
  time: (at) => String((at - BEGAN) / 1000),
};

describe('the minutes of a meeting', () => {
  test('say how long each scene stood, and how much of it was covered', () => {
    const events = [
      scene(1, 0),
      cover('black', 10),
      cover('white', 15),
      cover(null, 30),
      scene(2, 40),
      cover('black', 90),
    ];
    expect(shownScenes(meeting(events))).toEqual([
      { number: 1, title: { en: 'Scene 1' }, fromAt: momentAt(0), shownS: 40, pausedS: 20 },
      { number: 2, title: { en: 'Scene 2' }, fromAt: momentAt(40), shownS: 60, pausedS: 10 },
    ]);
  });

  test('end with what is known last where the meeting was broken off', () => {
    const events = [scene(1, 0), decision('d', 'Yes', 25)];
    expect(shownScenes(meeting(events, { endedAt: null }))).toMatchObject([{ shownS: 25 }]);
  });

  test('count a weight that is dragged as one try, and a later one as another', () => {
    const events = [
      method('a', 1),
      method('b', 3),
      method('c', 60),
      decision('d', 'x', 61),
      method('e', 62),
    ];
    const all = events.reduce(withEvent, meeting());
    expect(all.events.map((event) => (event.kind === 'method' ? event.hash : event.kind))).toEqual([
      'b',
      'c',
      'decision',
      'e',
    ]);
  });

  test('name each city once', () => {
    const city = (id: string, at: number): MeetingEvent => ({
      kind: 'city',
      id,
      name: { en: id, zh: null },
      at: momentAt(at),
    });
    expect(citiesOf(meeting([city('a', 1), city('b', 2), city('a', 3)]))).toEqual([
      { en: 'a', zh: null },
      { en: 'b', zh: null },
    ]);
  });

  test('let decisions be changed and taken out; their time and scene stay', () => {
    const start = meeting([decision('d', 'Yes', 5), decision('e', 'No', 6)]);
    const changed = removeDecision(changeDecision(start, 'd', 'Yes, by May'), 'e');
    expect(decisionsOf(changed)).toEqual([decision('d', 'Yes, by May', 5)]);
    expect(changeDecision(start, 'unknown', 'x')).toEqual(start);
  });

  test('never lose or invent time: scenes fill the meeting, covers lie within', () => {
    const anyEvent = fc.oneof(
      fc.integer({ min: 1, max: 9 }).map((number) => (at: number) => scene(number, at)),
      fc.constantFrom('black', 'white', null).map((what) => (at: number) => cover(what, at)),
      fc.string().map((text) => (at: number) => decision('d', text, at)),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyEvent, fc.integer({ min: 0, max: 50 })), { maxLength: 30 }),
        (steps) => {
          let at = 0;
          const later = steps.map(([make, seconds]) => {
            at += seconds;
            return make(at);
          });
          const shown = shownScenes(
            meeting([scene(1, 0), ...later], { endedAt: momentAt(at + 5) }),
          );
          expect(shown.reduce((sum, { shownS }) => sum + shownS, 0)).toBeCloseTo(at + 5);
          for (const { shownS, pausedS } of shown) expect(pausedS).toBeLessThanOrEqual(shownS);
        },
      ),
    );
  });
});

describe('the minutes as Markdown', () => {
  test('have facts, decisions, scenes, methods and cities', () => {
    const events: MeetingEvent[] = [
      scene(1, 0),
      cover('black', 10),
      cover(null, 15),
      method('5d26', 20),
      { kind: 'city', id: 'a', name: { en: 'Almaty', zh: null }, at: momentAt(21) },
      {
        kind: 'compared',
        names: [
          { en: 'Almaty', zh: null },
          { en: 'Xi’an', zh: null },
        ],
        at: momentAt(22),
      },
      decision('d', 'Almaty goes\nfirst', 30),
      decision('e', '  ', 31),
    ];
    expect(minutesMarkdown(meeting(events, { place: 'Jincheng', people: 'A, B' }), WORDS)).toBe(
      `# Who we are

- When: 4 May, 0–100
- Length: 1:40
- Place: Jincheng
- People: A, B
- Story: Who we are

## Decisions

- **30** (scene 2) Almaty goes first

## Scenes

| No. | Scene | From | Shown | Covered |
|---|---|---|---|---|
| 1 | Scene 1 | 0 | 1:40 | 0:05 |

## Methods

- 20 5d26: requirement\\_weight

## Cities

- Almaty
- Compared: Almaty · Xi’an
`,
    );
  });

  test('keep whatever people type as text, on its own line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a|*_#<>`[]\\\n&~ ') }), (text) => {
        const minutes = meeting([scene(1, 0), decision('d', `x${text}`, 1)], {
          place: text,
          people: text,
          title: text,
        });
        const lines = minutesMarkdown(minutes, WORDS).split('\n');
        const bare = lines.map((line) => line.replace(/\\./g, ''));
        expect(bare.filter((line) => line.startsWith('#')).length).toBe(3);
        expect(bare.filter((line) => line.startsWith('|')).length).toBe(3);
        expect(bare.some((line) => /[<>`[\]~&]/.test(line))).toBe(false);
        expect(bare.filter((line) => /^- \*\*1\*\* \(scene 2\) x[^*_|#]*$/.test(line)).length).toBe(
          1,
        );
      }),
    );
  });
});
