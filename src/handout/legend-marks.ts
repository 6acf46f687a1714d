import type { LegendModel } from '../map/legend/legend-model.ts';
import { type Block, blockDrawing, type LegendStyle } from './legend-blocks.ts';
import type { Mark, MeasureText } from './marks.ts';

/** From this many letters' sizes on, parts stand beside each other; below, one under the other. */
const WIDE_EM = 34;

/**
 * What the marks on the map mean, drawn from its upper left corner on in a column of the given width: beside each other
 * where it is wide, one under the other where it is narrow. Never wider than `widthPx`.
 */
export function legendMarks(
  model: LegendModel,
  { x, y, widthPx }: { x: number; y: number; widthPx: number },
  style: LegendStyle,
  measure: MeasureText,
): { marks: Mark[]; heightPx: number } {
  const isWide = widthPx >= WIDE_EM * style.textPx;
  const draw = blockDrawing(style, measure);
  const column = (em: number) => (isWide ? Math.min(widthPx, em * style.textPx) : widthPx);
  /** Alone in its row where the legend is narrow. */
  const alone = (block: Block): Block => (isWide ? block : { ...block, widthPx });
  const blocks: Block[] = [alone(draw.titles(model.title, model.subtitle, column(20)))];
  if (model.classes) blocks.push(draw.classes(model.classes, column(17)));
  if (model.rings) blocks.push(draw.rings(model.rings, column(24)));
  for (const symbol of model.symbols) blocks.push(draw.symbol(symbol, column(18)));
  if (model.widths) blocks.push(...draw.widths(model.widths, column(24)));
  if (model.sizes) {
    const [titles, ...circles] = draw.sizes(model.sizes, column(20));
    blocks.push(alone(titles), ...circles);
  }
  if (model.note !== undefined) blocks.push(draw.words(model.note, column(34)));
  const gapPx = style.textPx * (isWide ? 1.5 : 0.9);
  return placed(blocks, { x, y, widthPx, gapPx, rowGapPx: style.textPx * 0.55 });
}

/** Puts blocks into rows that are at most so wide, each in the middle of its row. */
function placed(
  blocks: readonly Block[],
  at: { x: number; y: number; widthPx: number; gapPx: number; rowGapPx: number },
): { marks: Mark[]; heightPx: number } {
  const rows: Block[][] = [];
  let usedPx = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (usedPx + at.gapPx + block.widthPx > at.widthPx) {
      rows.push([block]);
      usedPx = block.widthPx;
    } else {
      rows.at(-1)?.push(block);
      usedPx += at.gapPx + block.widthPx;
    }
  }
  const marks: Mark[] = [];
  let top = at.y;
  for (const row of rows) {
    const heightPx = Math.max(...row.map((block) => block.heightPx));
    let left = at.x;
    for (const block of row) {
      marks.push(...block.marks(left, top + (heightPx - block.heightPx) / 2));
      left += block.widthPx + at.gapPx;
    }
    top += heightPx + at.rowGapPx;
  }
  return { marks, heightPx: Math.max(0, top - at.rowGapPx - at.y) };
}
