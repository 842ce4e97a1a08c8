/** A block of the page with what the walk counted in it; the page as boxes is small and bounded. */
export interface Box {
  element: Element;
  tag: string;
  /** Class, id, role and test ids, lower-case: what the site calls the block. */
  names: string;
  parent: Box | null;
  children: Box[];
  /** Lines of the page from `first` up to, not including, `end`. */
  first: number;
  end: number;
  /** Characters of all lines inside, and of the linked ones. */
  characters: number;
  linkCharacters: number;
  /** Form fields inside, without buttons and hidden ones. */
  fields: number;
}

/** One visible line of text. */
export interface Line {
  text: string;
  kind: 'heading' | 'label' | 'bullet' | 'text' | 'link';
  /** 1 to 6 for a heading, otherwise 0. */
  level: number;
  box: Box;
  /** True for a button or a link that looks like one. */
  isControl: boolean;
}

/** An element whose class or id says which field it holds. */
export interface NamedElement {
  field: 'title' | 'company' | 'location' | 'salary' | 'employmentType' | 'closingOn' | 'reference';
  element: Element;
  name: string;
  line: number;
}

/** What one walk over a page or a fragment saw. */
export interface PageText {
  root: Box;
  lines: Line[];
  named: NamedElement[];
  /** Alternative texts of images, for logos. */
  images: { alt: string; line: number }[];
  /** Lines that are links to the site's front page: its name, in words. */
  homes: string[];
  frames: string[];
  passwords: number;
  isBusy: boolean;
  marks: Set<string>;
}
