import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * A file of pptxgenjs as the format allows it: a paragraph states its properties once, before its first words (it writes
 * them before each), a chart has no point where a value is missing (it writes an empty one, which programs take for 0 or
 * refuse), an axis of values has nothing of an axis of names, and the list of contents names no part that is not there (it
 * names a master for each slide).
 */
export function tidied(file: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  const files = unzipSync(file);
  for (const [path, bytes] of Object.entries(files)) {
    // Pictures and workbooks are packed already.
    if (path === '[Content_Types].xml')
      parts[path] = edited(bytes, (xml) => withoutMissing(xml, files));
    else if (!path.endsWith('.xml'))
      parts[path] = [bytes, { level: path.endsWith('.rels') ? 6 : 0 }];
    else if (/^ppt\/slides\/slide/.test(path)) parts[path] = edited(bytes, withOneProperties);
    else if (/^ppt\/charts\/chart/.test(path)) parts[path] = edited(bytes, tidiedChart);
    else parts[path] = bytes;
  }
  return zipSync(parts);
}

function edited(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return strToU8(edit(strFromU8(bytes)));
}

const OVERRIDE = /<Override\s[^>]*PartName="\/([^"]+)"[^>]*\/>/g;

function withoutMissing(xml: string, files: Readonly<Record<string, unknown>>): string {
  return xml.replaceAll(OVERRIDE, (entry, path: string) => (path in files ? entry : ''));
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
