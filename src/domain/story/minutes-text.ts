import { type Language, textIn } from '../language.ts';
import type { MethodChange } from '../scoring/method.ts';
import {
  citiesOf,
  decisionsOf,
  endOf,
  type MeetingEvent,
  type Minutes,
  secondsBetween,
  shownScenes,
} from './minutes.ts';
import { storyTextIn } from './story.ts';
import { clockText } from './timing.ts';

/** What a reader's language says in the minutes. Moments are ms since the epoch. */
export interface MinutesWords {
  language: Language;
  untitled: string;
  untitledScene: string;
  heading: Record<'decisions' | 'scenes' | 'methods' | 'cities', string>;
  label: Record<'when' | 'place' | 'people' | 'story' | 'length', string>;
  column: Record<'number' | 'scene' | 'from' | 'shown' | 'paused', string>;
  noDecisions: string;
  /** The method of the edition. */
  edition: string;
  compared: (names: string) => string;
  atScene: (number: number) => string;
  change: (change: MethodChange) => string;
  day: (at: number) => string;
  time: (at: number) => string;
}

/** A row of the table of scenes. */
export interface SheetScene {
  fromAt: number;
  number: string;
  scene: string;
  from: string;
  shown: string;
  paused: string;
}

/** The minutes as they stand on paper: facts, then parts with rows of words. */
export interface MinutesSheet {
  title: string;
  facts: readonly { label: string; words: string }[];
  decisions: readonly { time: string; scene: string; text: string }[];
  scenes: readonly SheetScene[];
  methods: readonly { time: string; words: string }[];
  cities: readonly string[];
}

export function minutesSheet(minutes: Minutes, words: MinutesWords): MinutesSheet {
  const { language, label } = words;
  const written = decisionsOf(minutes).filter(({ text }) => text.trim() !== '');
  const story = storyTextIn(minutes.storyTitle, language);
  const facts = [
    {
      label: label.when,
      words: `${words.day(minutes.beganAt)}, ${words.time(minutes.beganAt)}–${words.time(endOf(minutes))}`,
    },
    { label: label.length, words: clockText(secondsBetween(minutes.beganAt, endOf(minutes))) },
    { label: label.place, words: minutes.place },
    { label: label.people, words: minutes.people },
    { label: label.story, words: story },
  ];
  return {
    title: minutes.title.trim() || story || words.untitled,
    facts: facts.filter((fact) => fact.words.trim() !== ''),
    decisions: written.map(({ at, scene, text }) => ({
      time: words.time(at),
      scene: scene === null ? '' : words.atScene(scene),
      text,
    })),
    scenes: shownScenes(minutes).map(({ number, title, fromAt, shownS, pausedS }) => ({
      fromAt,
      number: String(number),
      scene: storyTextIn(title, language) || words.untitledScene,
      from: words.time(fromAt),
      shown: clockText(shownS),
      paused: pausedS > 0 ? clockText(pausedS) : '',
    })),
    methods: minutes.events.flatMap((event) => methodRow(event, words)),
    cities: [
      ...citiesOf(minutes).map((name) => textIn(name, language)),
      ...minutes.events.flatMap((event) =>
        event.kind === 'compared'
          ? [words.compared(event.names.map((name) => textIn(name, language)).join(' · '))]
          : [],
      ),
    ],
  };
}

function methodRow(event: MeetingEvent, words: MinutesWords): MinutesSheet['methods'] {
  if (event.kind !== 'method') return [];
  const changes = event.changes.map(words.change).join('; ');
  return [{ time: words.time(event.at), words: `${event.hash}: ${changes || words.edition}` }];
}

/** The minutes as a Markdown file. What people typed stays text, whatever signs it has. */
export function minutesMarkdown(minutes: Minutes, words: MinutesWords): string {
  const sheet = minutesSheet(minutes, words);
  const { heading, column } = words;
  const columns = [column.number, column.scene, column.from, column.shown, column.paused];
  const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `## ${plain(title)}`, '', ...lines];
  const decisions = sheet.decisions.map(
    ({ time, scene, text }) =>
      `- **${plain(time)}**${scene && ` (${plain(scene)})`} ${plain(text)}`,
  );
  return [
    `# ${plain(sheet.title)}`,
    '',
    ...sheet.facts.map((fact) => `- ${plain(fact.label)}: ${plain(fact.words)}`),
    ...part(heading.decisions, decisions.length === 0 ? [plain(words.noDecisions)] : decisions),
    ...part(heading.scenes, [
      row(columns),
      `|${columns.map(() => '---|').join('')}`,
      ...sheet.scenes.map(({ number, scene, from, shown, paused }) =>
        row([number, scene, from, shown, paused]),
      ),
    ]),
    ...part(
      heading.methods,
      sheet.methods.map(({ time, words: said }) => `- ${plain(time)} ${plain(said)}`),
    ),
    ...part(
      heading.cities,
      sheet.cities.map((city) => `- ${plain(city)}`),
    ),
    '',
  ].join('\n');
}

/** Text on one line that Markdown shows as it is. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}
