import PDFDocument from 'pdfkit';
import type { Mark, MeasureText, TextMark } from '../marks.ts';
import type { Page } from '../pages.ts';
import type { DocumentImage, StoryDocument } from '../story-document.ts';
import { type Typefaces, typefaceName } from './typeface.ts';

/** Points of a page for a CSS pixel. */
const POINTS = 0.75;
const LANGUAGE_TAGS = { en: 'en', zh: 'zh-Hans' } as const;

/**
 * A PDF with real text, tags for who cannot see it, a list of contents, and title, author and language among its
 * properties. Throws for an image that `images` does not have.
 */
export async function writePdf(
  story: Pick<StoryDocument, 'title' | 'author' | 'language' | 'changedAt' | 'atlas'>,
  pages: readonly Page[],
  { faces, measure }: Typefaces,
  images: ReadonlyMap<string, DocumentImage>,
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    // None of the fonts that every reader has: they lack the letters.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: LANGUAGE_TAGS[story.language],
    displayTitle: true,
    info: {
      Title: story.title,
      Author: story.author,
      Subject: story.atlas,
      Creator: 'Union Atlas',
      ModDate: new Date(story.changedAt),
    },
  });
  for (const [name, { trueType }] of faces) pdf.registerFont(name, fontSource(trueType));
  const bytes = bytesOf(pdf);
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  for (const page of pages) {
    pdf.addPage({ size: [page.widthPx * POINTS, page.heightPx * POINTS], margin: 0 });
    pdf.scale(POINTS);
    if (page.bookmark !== null) pdf.outline.addItem(page.bookmark);
    pdf.markContent('Artifact', { type: 'Page' });
    pdf.rect(0, 0, page.widthPx, page.heightPx).fill(page.background);
    pdf.endMarkedContent();
    for (const { role, marks } of page.parts) {
      const draw = () => drawMarks(pdf, marks, measure, images);
      if (role === 'artifact') {
        pdf.markContent('Artifact', { type: 'Layout' });
        draw();
        pdf.endMarkedContent();
        continue;
      }
      const alt = marks.find((mark) => mark.kind === 'image')?.alt;
      const part = pdf.struct(
        role === 'LI' ? 'LBody' : role,
        alt === undefined ? {} : { alt },
        draw,
      );
      whole.add(role === 'LI' ? pdf.struct('L', {}, pdf.struct('LI', {}, part)) : part);
    }
  }
  whole.end();
  pdf.end();
  return bytes;
}

function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => {
      void new Blob(chunks).bytes().then(resolve, reject);
    });
  });
}

/** pdfkit takes the bytes of a file of any kind; its types name them by Node's word. */
function fontSource(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function drawMarks(
  pdf: PDFKit.PDFDocument,
  marks: readonly Mark[],
  measure: MeasureText,
  images: ReadonlyMap<string, DocumentImage>,
): void {
  for (const mark of marks) {
    if (mark.kind === 'text') drawText(pdf, mark, measure);
    else if (mark.kind === 'image') {
      const image = images.get(mark.imageId);
      if (!image) throw new Error(`No image ${mark.imageId}`);
      const size = { width: mark.widthPx, height: mark.heightPx };
      pdf.image(fontSource(image.bytes), mark.x, mark.y, size);
    } else drawShape(pdf, mark);
  }
}

function drawText(pdf: PDFKit.PDFDocument, mark: TextMark, measure: MeasureText): void {
  const { text, x, y, sizePx, colour, anchor, href } = mark;
  if (text === '') return;
  const shift01 = { start: 0, middle: 0.5, end: 1 }[anchor];
  const [solid, alpha] = colourOf(colour);
  pdf.font(typefaceName(mark)).fontSize(sizePx).fillColor(solid, alpha);
  pdf.text(text, x - shift01 * measure(mark), y, {
    lineBreak: false,
    baseline: 'alphabetic',
    ...(href !== undefined && { link: href }),
  });
}

function drawShape(
  pdf: PDFKit.PDFDocument,
  mark: Exclude<Mark, { kind: 'text' } | { kind: 'image' }>,
): void {
  const { fill, stroke, strokePx = 1, dash, opacity = 1 } = mark;
  pdf.save();
  if (mark.kind === 'rect') {
    const { x, y, widthPx, heightPx, radiusPx = 0 } = mark;
    if (radiusPx > 0) pdf.roundedRect(x, y, widthPx, heightPx, radiusPx);
    else pdf.rect(x, y, widthPx, heightPx);
  } else if (mark.kind === 'circle') pdf.circle(mark.x, mark.y, mark.radiusPx);
  else
    pdf
      .translate(mark.x, mark.y)
      .scale(mark.scale ?? 1)
      .path(mark.d);
  const factor = mark.kind === 'path' ? (mark.scale ?? 1) : 1;
  if (stroke !== undefined) {
    const [solid, alpha] = colourOf(stroke);
    pdf
      .lineWidth(strokePx / factor)
      .strokeColor(solid)
      .strokeOpacity(alpha * opacity);
    if (dash) pdf.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
  }
  if (fill !== undefined) {
    const [solid, alpha] = colourOf(fill);
    pdf.fillColor(solid).fillOpacity(alpha * opacity);
  }
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke();
  else if (fill !== undefined) pdf.fill();
  else if (stroke !== undefined) pdf.stroke();
  pdf.restore();
}

/** `#RRGGBB` or `#RRGGBBAA` as the colour and how much it covers, 0 to 1. */
function colourOf(colour: string): [solid: string, alpha01: number] {
  const alpha = colour.length === 9 ? Number.parseInt(colour.slice(7), 16) / 255 : 1;
  return [colour.slice(0, 7), alpha];
}
