import { attributeOf, readXml } from './read-xml';

/** What a paragraph style says that helps to understand the paragraph. */
interface DocxStyle {
  /** In the document's own English name: `heading 1`, `List Bullet`, `Title`; the name is the same in every language. */
  name: string;
  /** 1 to 9; null where it is no heading. */
  headingLevel: number | null;
  isBold: boolean;
  /** Points. */
  size: number | null;
  numberingId: string | null;
  bulletLevel: number;
}

/** Paragraph styles by id. */
export type DocxStyles = ReadonlyMap<string, DocxStyle>;

interface WrittenStyle extends Partial<Omit<DocxStyle, 'name'>> {
  name: string;
  basedOn?: string;
}

/** The paragraph styles of `word/styles.xml` by id, each with what it has from the style it is based on. */
export function readStyles(xml: string): DocxStyles {
  const written = writtenStyles(xml);
  const resolve = (id: string, seen: readonly string[]): DocxStyle | null => {
    const style = written.get(id);
    if (style === undefined || seen.includes(id)) return null;
    const base = style.basedOn === undefined ? null : resolve(style.basedOn, [...seen, id]);
    const named = /^heading (\d)$/i.exec(style.name)?.[1];
    return {
      name: style.name,
      headingLevel: named === undefined ? (style.headingLevel ?? base?.headingLevel ?? null) : Number(named),
      isBold: style.isBold ?? base?.isBold ?? false,
      size: style.size ?? base?.size ?? null,
      numberingId: style.numberingId ?? base?.numberingId ?? null,
      bulletLevel: style.bulletLevel ?? base?.bulletLevel ?? 0,
    };
  };
  const resolved = [...written.keys()].map((id) => [id, resolve(id, [])] as const);
  return new Map(resolved.filter((entry): entry is readonly [string, DocxStyle] => entry[1] !== null));
}

function writtenStyles(xml: string): Map<string, WrittenStyle> {
  const styles = new Map<string, WrittenStyle>();
  let current: WrittenStyle = { name: '' };
  const say = (name: string, value: string | null) => {
    if (name === 'name') current.name = value ?? '';
    else if (name === 'basedOn') current.basedOn = value ?? '';
    else if (name === 'outlineLvl') current.headingLevel = Number(value) < 9 ? Number(value) + 1 : null;
    else if (name === 'b') current.isBold = isOn(value);
    else if (name === 'sz') current.size = Number(value) / 2;
    else if (name === 'numId') current.numberingId = value;
    else if (name === 'ilvl') current.bulletLevel = Number(value);
  };
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'style') {
        current = { name: '' };
        styles.set(attributeOf(attributes, 'styleId') ?? '', current);
      } else say(name, attributeOf(attributes, 'val'));
    },
    close: () => undefined,
  });
  return styles;
}

/** An on-off property that is there is on, unless it says otherwise. */
export function isOn(value: string | null): boolean {
  return value === null || !['0', 'false', 'off', 'none'].includes(value);
}
