import type { Palette } from '../ui/tokens.ts';
import { type FlowBlock, type Frame, flowInto, type PagePart, sceneBlocks } from './flow.ts';
import { legendMarks } from './legend-marks.ts';
import type { MeasureText, TextMark } from './marks.ts';
import type { SceneDocument, StoryDocument } from './story-document.ts';

/** A page of a document. */
export interface Page {
  widthPx: number;
  heightPx: number;
  background: string;
  /** In the order in which they are read. */
  parts: PagePart[];
  /** Under which the page stands in the list of contents; null = it goes on with the page before. */
  bookmark: string | null;
}

/** A4, landscape, CSS pixels. */
const PAGE = { widthPx: 1123, heightPx: 794 } as const;
const EDGE = 44;
const COLUMN = 292;
const GAP = 26;
/** Room at the lower edge for source and page number. */
const FOOT = 62;

/** How much larger than usual the words of a scene are where all have room beside the map, best first. */
const GROWTHS = [1.3, 1.15] as const;

/** Where the picture of a scene stands on its page. */
export const MAP_BOX: Frame = {
  x: EDGE + COLUMN + GAP,
  y: EDGE,
  widthPx: PAGE.widthPx - 2 * EDGE - COLUMN - GAP,
  heightPx: PAGE.heightPx - EDGE - FOOT,
};

/** The whole document: a cover, each scene with all of its words, and the appendix. */
export function storyPages(
  story: StoryDocument,
  palette: Palette,
  measure: MeasureText,
): readonly Page[] {
  const draw = pageDrawing(story, palette, measure);
  const pages = [draw.cover(), ...story.scenes.flatMap(draw.scene), ...draw.appendix()];
  return pages.map((page, at) => ({
    ...page,
    parts: [...page.parts, draw.pageNumber(at + 1, pages.length)],
  }));
}

function pageDrawing(story: StoryDocument, palette: Palette, measure: MeasureText) {
  const { language, words } = story;
  const text = { face: 'sans', isBold: false } as const;
  const page = (bookmark: string | null, parts: PagePart[]): Page => ({
    ...PAGE,
    background: palette.paper,
    bookmark,
    parts,
  });
  const flow = (blocks: readonly FlowBlock[], frameAt: (at: number) => Frame) =>
    flowInto(blocks, frameAt, language, measure);
  const plain = (role: FlowBlock['role'], words: string, look: Partial<FlowBlock>): FlowBlock => ({
    role,
    spans: [{ text: words, isStrong: false }],
    ...text,
    sizePx: 13,
    colour: palette.ink,
    spacePx: 8,
    ...look,
  });
  const heading = (words: string, look: Partial<FlowBlock> = {}): FlowBlock =>
    plain('H2', words, { isBold: true, spacePx: 20, isHeading: true, ...look });

  /** Two columns of the whole page. */
  const columns = (at: number): Frame => {
    const widthPx = (PAGE.widthPx - 2 * EDGE - 2 * GAP) / 2;
    const x = EDGE + (at % 2) * (widthPx + 2 * GAP);
    return { x, y: EDGE, widthPx, heightPx: PAGE.heightPx - EDGE - FOOT };
  };
  /** Pages of blocks in two columns. */
  const columnPages = (blocks: readonly FlowBlock[], bookmark: string | null): Page[] => {
    const filled = flow(blocks, columns);
    const pages: Page[] = [];
    for (let at = 0; at < filled.length; at += 2) {
      const parts = filled.slice(at, at + 2).flatMap((frame) => frame.parts);
      pages.push(page(at === 0 ? bookmark : null, parts));
    }
    return pages;
  };

  function cover(): Page {
    const frame = { x: 132, y: 236, widthPx: PAGE.widthPx - 264, heightPx: 480 };
    const [filled] = flow(
      [
        plain('P', story.atlas, { sizePx: 17, colour: palette.accent, isBold: true }),
        plain('H1', story.title, { sizePx: 46, face: 'serif', isBold: true, spacePx: 14 }),
        ...story.facts.map((fact, at) =>
          plain('P', fact, { sizePx: 16, colour: palette.ink2, spacePx: at === 0 ? 26 : 5 }),
        ),
      ],
      () => frame,
    );
    const bar = { kind: 'rect', x: 96, y: 240, widthPx: 8, heightPx: filled?.usedPx ?? 0 } as const;
    return page(story.title, [
      { role: 'artifact', marks: [{ ...bar, fill: palette.accent }] },
      ...(filled?.parts ?? []),
    ]);
  }

  function scene(one: SceneDocument): Page[] {
    const column = { x: EDGE, y: EDGE, widthPx: COLUMN, heightPx: MAP_BOX.heightPx };
    const legend = one.legend
      ? legendMarks(
          one.legend,
          { x: EDGE, y: 0, widthPx: COLUMN },
          { palette, textPx: 11, language },
          measure,
        )
      : { heightPx: 0 };
    const legendPx = one.legend ? legend.heightPx + 20 : 0;
    const first = {
      ...column,
      heightPx: Math.max(column.heightPx / 3, column.heightPx - legendPx),
    };
    const flowAt = (growth: number) =>
      flow(sceneWords(one, growth), (at) => (at === 0 ? first : columns(at - 1)));
    const largest = GROWTHS.map(flowAt).find((frames) => frames.length === 1);
    const filled = largest ?? flowAt(1);
    const legendTop = Math.max(
      column.y + (filled[0]?.usedPx ?? 0) + 20,
      column.y + column.heightPx - legend.heightPx,
    );
    const more: Page[] = [];
    for (let at = 1; at < filled.length; at += 2) {
      more.push(
        page(
          null,
          filled.slice(at, at + 2).flatMap((frame) => frame.parts),
        ),
      );
    }
    const shown = one.legend
      ? legendMarks(
          one.legend,
          { x: EDGE, y: legendTop, widthPx: COLUMN },
          { palette, textPx: 11, language },
          measure,
        ).marks
      : [];
    return [
      page(one.title, [
        ...(filled[0]?.parts ?? []),
        figure(one),
        ...(shown.length > 0 ? [{ role: 'P' as const, marks: shown }] : []),
        { role: 'P', marks: [foot(one.source, EDGE, 'start')] },
      ]),
      ...more,
    ];
  }

  function sceneWords(one: SceneDocument, growth: number): FlowBlock[] {
    const look = { ...text, colour: palette.ink };
    const title = plain('H1', one.title, {
      sizePx: 26,
      face: 'serif',
      isBold: true,
      isHeading: one.text.length > 0,
    });
    return [
      title,
      ...sceneBlocks(one.text, { ...look, sizePx: 16 * growth }),
      ...problemBlocks(one),
      ...(one.notes && one.notes.length > 0
        ? [
            heading(words.notes, { sizePx: 12, colour: palette.accent, spacePx: 22 }),
            ...sceneBlocks(one.notes, { ...look, sizePx: 12 * growth, colour: palette.ink2 }),
          ]
        : []),
      ...tableBlocks(one, growth),
    ];
  }

  /** The rows as lines, each cell with what it is. */
  function tableBlocks({ table }: SceneDocument, growth: number): FlowBlock[] {
    if (!table) return [];
    return [
      heading(table.title, { sizePx: 12, colour: palette.accent, spacePx: 22 }),
      ...table.rows.map((row) => {
        const cells = row.map((cell, at) => (at < 2 ? cell : `${table.head[at] ?? ''} ${cell}`));
        return plain('LI', cells.join(' · '), { sizePx: 11.5 * growth, spacePx: 3 });
      }),
    ];
  }

  function problemBlocks({ problems }: SceneDocument): FlowBlock[] {
    if (problems.length === 0) return [];
    return [
      heading(words.problems, { sizePx: 12, colour: palette.warn, spacePx: 16 }),
      ...problems.map((problem) => plain('P', problem, { sizePx: 12, spacePx: 3 })),
    ];
  }

  function figure({ imageId, alt }: SceneDocument): PagePart {
    return {
      role: 'Figure',
      marks: [
        { kind: 'image', imageId, alt, ...MAP_BOX },
        { kind: 'rect', ...MAP_BOX, stroke: palette.line2, strokePx: 1 },
      ],
    };
  }

  function foot(line: string, x: number, anchor: TextMark['anchor']): TextMark {
    const y = PAGE.heightPx - 28;
    const size = { sizePx: 10.5, colour: palette.ink3 } as const;
    return { kind: 'text', text: line, x, y, anchor, language, ...text, ...size };
  }

  function appendix(): Page[] {
    const blocks = story.appendix.flatMap(({ title, lines }) => [
      heading(title, { sizePx: 15 }),
      ...lines.map(({ text: line, mark }) =>
        plain('P', '', {
          sizePx: 11.5,
          spacePx: 4,
          spans: [
            ...(mark === undefined
              ? []
              : [{ text: `${mark} `, isStrong: true, colour: palette.seal }]),
            { text: line, isStrong: false },
          ],
        }),
      ),
    ]);
    const title = plain('H1', story.appendixTitle, {
      sizePx: 26,
      face: 'serif',
      isBold: true,
      isHeading: true,
    });
    return columnPages([title, ...blocks], story.appendixTitle);
  }

  function pageNumber(at: number, all: number): PagePart {
    const words = foot(`${at} / ${all}`, PAGE.widthPx - EDGE, 'end');
    return { role: 'artifact', marks: [words] };
  }

  return { cover, scene, appendix, pageNumber };
}
