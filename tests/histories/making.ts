/** What is the same for all edits of a history. */
export interface Making {
  /** The history's own name. */
  name: string;
  changeable: ReadonlyMap<string, ReadonlySet<string>>;
  /** A number that was never given before. */
  next(): number;
  newId(): string;
}

let played = 0;

/** Numbers and ids for one history, the same ones in the same order whenever it is played. */
export function makingIn(changeable: Making['changeable']): Making {
  const history = (++played).toString(16).padStart(7, '0');
  let [numbers, ids] = [0, 0];
  return {
    name: history,
    changeable,
    next: () => ++numbers,
    // Scattered, as real ones are: rows written at the same moment are fetched in the order of their ids.
    newId: () => {
      const scattered = ((++ids * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0');
      return `${scattered}-${history.slice(0, 4)}-4${history.slice(4)}-8000-${String(ids).padStart(12, '0')}`;
    },
  };
}
