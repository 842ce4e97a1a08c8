import { attributeOf, readXml } from './read-xml';

/** What stands before a paragraph of a list. */
type ListMark = 'bullet' | 'numbered' | 'none';

/** The mark of a level (from 0) of a numbering; `none` where the numbering is not known. */
export type DocxNumbering = (numberingId: string, level: number) => ListMark;

/** The lists of `word/numbering.xml`. */
export function readNumbering(xml: string): DocxNumbering {
  const marks = new Map<string, Map<number, ListMark>>();
  const abstractOf = new Map<string, string>();
  let levels = new Map<number, ListMark>();
  let level = 0;
  let numberingId = '';
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'abstractNum') {
        levels = new Map();
        marks.set(attributeOf(attributes, 'abstractNumId') ?? '', levels);
      } else if (name === 'lvl') level = Number(attributeOf(attributes, 'ilvl'));
      else if (name === 'numFmt') levels.set(level, markOf(attributeOf(attributes, 'val')));
      else if (name === 'num') numberingId = attributeOf(attributes, 'numId') ?? '';
      else if (name === 'abstractNumId') abstractOf.set(numberingId, attributeOf(attributes, 'val') ?? '');
    },
    close: () => undefined,
  });
  return (id, at) => marks.get(abstractOf.get(id) ?? '')?.get(at) ?? 'none';
}

function markOf(format: string | null): ListMark {
  if (format === null || format === 'none') return 'none';
  return format === 'bullet' ? 'bullet' : 'numbered';
}
