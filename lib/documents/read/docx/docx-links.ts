import { attributeOf, readXml } from './read-xml';

/** A part of the package that another one names, or an address outside. */
export interface Relation {
  /** The last word of its type: `hyperlink`, `officeDocument`, `header`. */
  type: string;
  target: string;
}

/** A `.rels` part, by id. */
export function readRelations(xml: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const type = attributeOf(attributes, 'Type')?.split('/').at(-1) ?? '';
      relations.set(attributeOf(attributes, 'Id') ?? '', {
        type,
        target: attributeOf(attributes, 'Target') ?? '',
      });
    },
    close: () => undefined,
  });
  return relations;
}

/** The address of a `HYPERLINK "…"` field; null for another field. */
export function fieldLink(instruction: string): string | null {
  return /HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1] ?? null;
}
