import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * A file of pptxgenjs as the format allows it: a paragraph states its properties once, before its first words (it writes
 * them before each), a chart has no point where a value is missing (it writes an empty one, which programs take for 0 or
 * refuse), and an axis of values has nothing of an axis of names.
 */
export function tidied(file: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    // Pictures and workbooks are packed already.
    if (!path.endsWith('.xml')) parts[path] = [bytes, { level: path.endsWith('.rels') ? 6 : 0 }];
    else if (/^ppt\/slides\/slide/.test(path)) parts[path] = edited(bytes, withOneProperties);
    else if (/^ppt\/charts\/chart/.test(path)) parts[path] = edited(bytes, tidiedChart);
    else parts[path] = bytes;
  }
  return zipSync(parts);
}

function edited(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return strToU8(edit(strFromU8(bytes)));
}

const PARAGRAPH = /<a:p>[\s\S]*?<\/a:p>/g;
const PROPERTIES = /<a:pPr(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/a:pPr>)/g;

function withOneProperties(xml: string): string {
  return xml.replaceAll(PARAGRAPH, (paragraph) => {
    let count = 0;
    return paragraph.replaceAll(PROPERTIES, (properties) => {
      count++;
      return count === 1 ? properties : '';
    });
  });
}

const EMPTY_POINT = /<c:pt idx="\d+"><c:v\s*(?:\/>|><\/c:v>)<\/c:pt>/g;
const VALUE_AXIS = /<c:valAx>[\s\S]*?<\/c:valAx>/g;
const OF_NAMES = /\s*<c:(?:auto|lblAlgn|noMultiLvlLbl|tickLblSkip) val="[^"]*"\/>/g;

function tidiedChart(xml: string): string {
  return xml.replaceAll(EMPTY_POINT, '').replaceAll(VALUE_AXIS, (axis) => {
    const base = /<c:tickLblSkip val="(\d+)"\/>/.exec(axis)?.[1];
    const plain = axis.replaceAll(OF_NAMES, '');
    return base ? plain.replace('<c:scaling>', `<c:scaling><c:logBase val="${base}"/>`) : plain;
  });
}
