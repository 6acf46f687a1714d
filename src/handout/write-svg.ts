import { FAMILIES, weightOf } from './lettering.ts';
import type { Mark, Sheet } from './marks.ts';

/** Texts and addresses as XML writes them; characters that XML has no way to write are left out. */
export function escaped(text: string): string {
  return text
    .replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A picture: an address, `data:`, or SVG elements of its own that are drawn unscaled. */
export type SvgPicture = { href: string } | { markup: string };

/**
 * A sheet as an SVG file of its own: words stay words, pictures are inside.
 * @param images the pictures by id
 * @throws when a picture is missing
 */
export function writeSvg(sheet: Sheet, images: ReadonlyMap<string, SvgPicture>): string {
  const { widthPx, heightPx } = sheet;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(widthPx)}" height="${round(heightPx)}" viewBox="0 0 ${round(widthPx)} ${round(heightPx)}" xml:lang="${langOf(sheet)}">`,
    `<title>${escaped(sheet.title)}</title>`,
    `<rect width="100%" height="100%" fill="${escaped(sheet.background)}"/>`,
    ...sheet.marks.map((mark) => element(mark, images)),
    '</svg>',
    '',
  ].join('\n');
}

function element(mark: Mark, images: ReadonlyMap<string, SvgPicture>): string {
  switch (mark.kind) {
    case 'text': {
      const text = `<text${attributes({
        x: mark.x,
        y: mark.y,
        'font-family': FAMILIES[mark.face],
        'font-size': mark.sizePx,
        'font-weight': weightOf(mark),
        fill: mark.colour,
        'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
        'xml:lang': langOf(mark),
      })}>${escaped(mark.text)}</text>`;
      return mark.href === undefined ? text : `<a href="${escaped(mark.href)}">${text}</a>`;
    }
    case 'rect':
      return `<rect${attributes({
        x: mark.x,
        y: mark.y,
        width: mark.widthPx,
        height: mark.heightPx,
        rx: mark.radiusPx,
        ...paint(mark),
      })}/>`;
    case 'circle':
      return `<circle${attributes({ cx: mark.x, cy: mark.y, r: mark.radiusPx, ...paint(mark) })}/>`;
    case 'path': {
      const { scale = 1 } = mark;
      return `<path${attributes({
        transform: `translate(${round(mark.x)} ${round(mark.y)})${scale === 1 ? '' : ` scale(${scale})`}`,
        d: mark.d,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        ...paint(mark, scale),
      })}/>`;
    }
    case 'image': {
      const image = images.get(mark.imageId);
      if (!image) throw new Error(`No picture ${mark.imageId}`);
      if ('markup' in image)
        return `<svg${attributes({ x: mark.x, y: mark.y, overflow: 'visible', role: 'img', 'aria-label': mark.alt, width: mark.widthPx, height: mark.heightPx })}>${image.markup}</svg>`;
      return `<image${attributes({
        x: mark.x,
        y: mark.y,
        width: mark.widthPx,
        height: mark.heightPx,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': mark.alt,
        href: image.href,
      })}/>`;
    }
  }
}

/** Fill and outline; lengths are divided by the scale that the outline is drawn in. */
function paint(mark: Exclude<Mark, { kind: 'text' | 'image' }>, scale = 1): Attributes {
  return {
    fill: mark.fill ?? 'none',
    stroke: mark.stroke,
    'stroke-width': mark.strokePx === undefined ? undefined : mark.strokePx / scale,
    'stroke-dasharray': mark.dash?.map((length) => round(length / scale)).join(' '),
    opacity: mark.opacity,
  };
}

type Attributes = Record<string, string | number | undefined>;

function attributes(all: Attributes): string {
  return Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? round(value) : escaped(value ?? '')}"`,
    )
    .join('');
}

function langOf({ language }: Pick<Sheet, 'language'>): string {
  return language === 'zh' ? 'zh-Hans' : language;
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
