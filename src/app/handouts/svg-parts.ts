import type { PlainColour } from './css-colour.ts';

const XML = new XMLSerializer();

/** Properties that style sheets give to shapes and that SVG has as attributes. */
const COPIED = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'letter-spacing',
  'paint-order',
  'vector-effect',
  'clip-path',
] as const;
/** Lengths of shapes that style sheets may set, by the elements that have them. */
const LENGTHS: Readonly<Record<string, readonly string[]>> = {
  circle: ['r', 'cx', 'cy'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
};
const IDLE = new Set(['none', 'normal', 'auto', 'start', '1px', '0px']);
/** Attributes that mean something to the page alone. */
const PAGES_OWN = /^(class|style|on|data-|aria-|role$|tabindex$)/;

/**
 * An SVG of the page as markup of its own: what style sheets say stands in attributes, nothing of the page is left.
 * @param box where it lies in the picture, CSS pixels
 */
export function svgPart(
  svg: SVGSVGElement,
  box: { x: number; y: number; width: number; height: number },
  colourOf: (css: string) => PlainColour,
  withText: boolean,
): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [...svg.querySelectorAll('*')];
  const gone: Element[] = [];
  [...copy.querySelectorAll('*')].forEach((element, at) => {
    const original = originals[at];
    if (!original) return;
    const style = getComputedStyle(original);
    if (isHidden(style) && !original.closest('defs, clipPath, pattern, mask')) gone.push(element);
    else writeStyle(element, style, colourOf);
  });
  if (!withText) gone.push(...copy.querySelectorAll('text'));
  for (const element of gone) element.remove();
  for (const { name } of [...copy.attributes]) if (name !== 'viewBox') copy.removeAttribute(name);
  copy.removeAttribute('xmlns');
  for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', 'visible');
  copy.setAttribute('preserveAspectRatio', svg.getAttribute('preserveAspectRatio') ?? 'xMidYMid');
  const own = getComputedStyle(svg);
  copy.setAttribute('fill', colourOf(own.fill).hex);
  return XML.serializeToString(copy);
}

function isHidden(style: CSSStyleDeclaration): boolean {
  return style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';
}

function writeStyle(
  element: Element,
  style: CSSStyleDeclaration,
  colourOf: (css: string) => PlainColour,
): void {
  for (const { name } of [...element.attributes])
    if (PAGES_OWN.test(name)) element.removeAttribute(name);
  if (element.matches('title, desc, defs, clipPath')) return;
  for (const name of ['fill', 'stroke'] as const) {
    const value = style.getPropertyValue(name);
    if (value === 'none' || value.startsWith('url(')) {
      element.setAttribute(name, value.replaceAll(/["']/g, ''));
      continue;
    }
    const { hex, opacity01 } = colourOf(value);
    const opacity = opacity01 * Number(style.getPropertyValue(`${name}-opacity`));
    element.setAttribute(name, hex);
    element.removeAttribute(`${name}-opacity`);
    if (opacity < 1)
      element.setAttribute(`${name}-opacity`, String(Math.round(opacity * 1000) / 1000));
  }
  if (style.opacity !== '1') element.setAttribute('opacity', style.opacity);
  if (style.transform !== 'none') element.setAttribute('transform', style.transform);
  const isText = element.matches('text, tspan');
  for (const name of COPIED) {
    const value = style.getPropertyValue(name);
    if ((isText || !/^(font|text|letter|dominant)/.test(name)) && value !== '' && !IDLE.has(value))
      element.setAttribute(name, value.replaceAll('"', "'"));
  }
  for (const name of LENGTHS[element.localName] ?? []) {
    const value = style.getPropertyValue(name);
    if (value.endsWith('px')) element.setAttribute(name, value.replace('px', ''));
  }
}
